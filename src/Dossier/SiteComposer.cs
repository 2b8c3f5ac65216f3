using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Coverage;
using Dossier.Editions;
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
        // Measured before any page is rendered, so that a bug in it shows in “check” too, and not only in “build”.
        var coverage = CoverageSurveyor.Survey(corpus);
        var pages = new List<SitePage>
        {
            Page(SitePaths.Home, HomePages.Compose),
            Page(SitePaths.Methodology, MethodologyPages.Compose),
            Page(SitePaths.Coverage, builder => CoveragePages.Compose(builder, coverage)),
            new(SitePaths.Brief, () => BriefPages.Compose(corpus, options)),
            Page(SitePaths.Search, GeneralPages.Search) with { IsListed = false },
            Page(SitePaths.NotFound, GeneralPages.NotFound) with { IsListed = false },
        };
        pages.AddRange(ActorListPages.Compose(corpus, options));
        pages.AddRange(EventListPages.Compose(corpus, options));
        pages.AddRange(DemandListPages.Compose(corpus, options));
        pages.AddRange(SourceListPages.Compose(corpus, options));
        pages.AddRange(PositionGridPages.Compose(corpus, options));
        pages.AddRange(corpus.Actors.SelectMany(actor => ActorPages.Compose(corpus, options, actor)));
        pages.AddRange(corpus.Demands.SelectMany(demand => DemandPages.Compose(corpus, options, demand)));
        pages.AddRange(corpus.Events.SelectMany(item => EventPages.Compose(corpus, options, item)));
        pages.AddRange(corpus.Sources.Select(
            source => Page(
                PageAddresses.AddressOf(source.Id),
                builder => SourcePages.Compose(builder, source, Withdrawn(source)))));
        pages.AddRange(corpus.Pages.Where(page => page.Id.Value is not ("index" or "methodology"))
            .Select(page => Page(PageAddresses.AddressOf(page.Id), builder => GeneralPages.Prose(builder, page))));
        pages.AddRange(Formerly(corpus).Select(
            old => Page(old.Path, builder => Redirects.Compose(builder, old.Target)) with { IsListed = false }));
        if (history is not null)
        {
            pages.AddRange(ChangesPages.Compose(corpus, options, history));
            pages.AddRange(history.WithdrawnRecords.Select(
                lost => Page(
                    lost.Path, builder => WithdrawnPages.Compose(new EditionPageBuilder(builder, history), lost)) with
                {
                    IsListed = false,
                }));
        }

        return new Site([.. pages.OrderBy(page => page.Path, StringComparer.Ordinal)]);

        Func<PageBuilder, ImmutableArray<StatementChangeView>> Withdrawn(Source source) =>
            builder => history is null
                ? []
                : WithdrawnPages.PassagesOf(new EditionPageBuilder(builder, history), source);

        SitePage Page(string path, Func<PageBuilder, PageView> compose) =>
            new(path, () => compose(new PageBuilder(corpus, options, path)));
    }

    private static IEnumerable<(string Path, string Target)> Formerly(Corpus corpus) =>
    [
        .. corpus.Actors.SelectMany(actor => Old(actor, actor.Common.Formerly)),
        .. corpus.Events.SelectMany(item => Old(item, item.Common.Formerly)),
        .. corpus.Demands.SelectMany(demand => Old(demand, demand.Common.Formerly)),
        .. corpus.Sources.SelectMany(source => Old(source.Draft, source.Draft.Common.Formerly)),
        .. corpus.Pages.SelectMany(page => Old(page, page.Formerly)),
    ];

    private static IEnumerable<(string Path, string Target)> Old(
        CuratedFile draft, ImmutableArray<Located<string>> formerly) =>
        formerly.Select(old => (PageAddresses.AddressOf(draft, old.Value), draft.File.Name));
}
