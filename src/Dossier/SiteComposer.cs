using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Coverage;
using Dossier.Editions;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Outputs.Data;
using Dossier.Pages.Actors;
using Dossier.Pages.Brief;
using Dossier.Pages.Changes;
using Dossier.Pages.Demands;
using Dossier.Pages.Events;
using Dossier.Pages.General;
using Dossier.Pages.Positions;
using Dossier.Pages.Shared;
using Dossier.Pages.Sources;
using Dossier.SiteModel;
using Dossier.Text;

namespace Dossier;

/// <summary>
/// Decides which pages the site has, their addresses, order and wording. Each page is composed only when it is
/// rendered.
/// </summary>
internal static class SiteComposer
{
    /// <param name="corpus">A corpus without errors, so that every reference in it can be resolved.</param>
    public static Site Compose(Corpus corpus, SiteOptions options)
    {
        var history = corpus.Editions.IsEmpty ? null : new EditionHistory(corpus.Editions, CurrentEdition.From(corpus));
        // Coverage is measured before any page is rendered, so that a bug in it shows in “check” and not only in
        // “build”.
        var coverage = CoverageSurveyor.Survey(corpus);
        SitePage[] pages =
        [
            .. GeneralPagesOf(corpus, options, coverage),
            .. ListPages(corpus, options),
            .. RecordPagesOf(corpus, options, history),
            .. ProsePages(corpus, options),
            .. FormerAddresses(corpus, options),
            .. history is null ? [] : EditionPages(corpus, options, history),
        ];
        return new Site([.. pages.OrderBy(page => page.Path, StringComparer.Ordinal)]);
    }

    private static IEnumerable<SitePage> GeneralPagesOf(Corpus corpus, SiteOptions options, CoverageReport coverage) =>
    [
        Page(corpus, options, SitePaths.Home, HomePages.Compose),
        Page(corpus, options, SitePaths.Methodology, MethodologyPages.Compose),
        Page(corpus, options, SitePaths.Coverage, builder => CoveragePages.Compose(builder, coverage)),
        new(SitePaths.Brief, () => BriefPages.Compose(corpus, options)),
        Page(corpus, options, SitePaths.Search, GeneralPages.Search) with { IsListed = false },
        Page(corpus, options, SitePaths.NotFound, GeneralPages.NotFound) with { IsListed = false },
    ];

    private static IEnumerable<SitePage> ListPages(Corpus corpus, SiteOptions options) =>
    [
        .. ActorListPages.Compose(corpus, options),
        .. EventListPages.Compose(corpus, options),
        .. DemandListPages.Compose(corpus, options),
        .. SourceListPages.Compose(corpus, options),
        .. PositionGridPages.Compose(corpus, options),
    ];

    private static IEnumerable<SitePage> RecordPagesOf(Corpus corpus, SiteOptions options, EditionHistory? history) =>
    [
        .. corpus.Actors.SelectMany(actor => ActorPages.Compose(corpus, options, actor)),
        .. corpus.Demands.SelectMany(demand => DemandPages.Compose(corpus, options, demand)),
        .. corpus.Events.SelectMany(item => EventPages.Compose(corpus, options, item)),
        .. corpus.Sources.Select(source => Page(
            corpus, options, PageAddresses.AddressOf(source.Id),
            builder => SourcePages.Compose(builder, source, WithdrawnPassages(builder, source, history)))),
    ];

    private static ImmutableArray<StatementChangeView> WithdrawnPassages(
        PageBuilder builder, Source source, EditionHistory? history) =>
        history is null ? [] : WithdrawnPages.PassagesOf(new EditionPageBuilder(builder, history), source);

    // The home page and the methodology show the texts of these two.
    private static IEnumerable<SitePage> ProsePages(Corpus corpus, SiteOptions options) => corpus.Pages
        .Where(page => page.Id.Value is not ("index" or "methodology"))
        .Select(page => Page(
            corpus, options, PageAddresses.AddressOf(page.Id), builder => GeneralPages.Prose(builder, page)));

    private static IEnumerable<SitePage> EditionPages(Corpus corpus, SiteOptions options, EditionHistory history) =>
    [
        .. ChangesPages.Compose(corpus, options, history),
        .. history.WithdrawnRecords.Select(lost => Page(
            corpus, options, lost.Path,
            builder => WithdrawnPages.Compose(new EditionPageBuilder(builder, history), lost)) with
        {
            IsListed = false,
        }),
    ];

    /// <summary>A page at each address that a record had formerly. It leads to the record's present page.</summary>
    private static IEnumerable<SitePage> FormerAddresses(Corpus corpus, SiteOptions options)
    {
        IEnumerable<(CuratedFile File, ImmutableArray<Located<string>> Names)> renamed =
        [
            .. corpus.Actors.Select(actor => ((CuratedFile)actor, actor.Common.Formerly)),
            .. corpus.Events.Select(item => ((CuratedFile)item, item.Common.Formerly)),
            .. corpus.Demands.Select(demand => ((CuratedFile)demand, demand.Common.Formerly)),
            .. corpus.Sources.Select(source => ((CuratedFile)source.Draft, source.Draft.Common.Formerly)),
            .. corpus.Pages.Select(page => ((CuratedFile)page, page.Formerly)),
        ];
        return renamed.SelectMany(record => record.Names.Select(name => Page(
            corpus, options, PageAddresses.AddressOf(record.File, name.Value),
            builder => Redirects.Compose(builder, record.File.File.Name)) with
        {
            IsListed = false,
        }));
    }

    private static SitePage Page(
        Corpus corpus, SiteOptions options, string path, Func<PageBuilder, PageView> compose) =>
        new(path, () => compose(new PageBuilder(corpus, options, path)));
}
