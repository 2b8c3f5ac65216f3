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

/// <summary>Decides every page of the site: its address, its order, its wording. The pages themselves are made when they are rendered.</summary>
internal static class SiteComposer
{
    /// <param name="corpus">Without errors: every reference in it leads somewhere.</param>
    public static Site Compose(Corpus corpus, SiteOptions options)
    {
        var history = corpus.Editions.IsEmpty ? null : new EditionHistory(corpus.Editions, PresentEdition.Of(corpus));
        // Measured now: what articles may do to it is known before the first page is rendered.
        var coverage = CoverageSurveyor.Survey(corpus);
        var pages = new List<SitePage>
        {
            Page(SitePaths.Home, GeneralPages.Home),
            Page(SitePaths.Methodology, GeneralPages.Methodology),
            Page(SitePaths.Coverage, sheet => CoveragePages.Compose(sheet, coverage)),
            new(SitePaths.Brief, () => BriefPages.Compose(corpus, options)),
            Page(SitePaths.Search, GeneralPages.Search) with { IsListed = false },
            Page(SitePaths.NotFound, GeneralPages.NotFound) with { IsListed = false },
        };
        pages.AddRange(ActorListPages.Compose(corpus, options));
        pages.AddRange(EventListPages.Compose(corpus, options));
        pages.AddRange(DemandListPages.Compose(corpus, options));
        pages.AddRange(SourceListPages.Compose(corpus, options));
        pages.AddRange(PositionGridPages.Compose(corpus, options));
        pages.AddRange(corpus.Actors.SelectMany(actor => ActorPages.Of(corpus, options, actor)));
        pages.AddRange(corpus.Demands.SelectMany(demand => DemandPages.Of(corpus, options, demand)));
        pages.AddRange(corpus.Events.SelectMany(item => EventPages.Of(corpus, options, item)));
        pages.AddRange(corpus.Sources.Select(source => Page(SiteAddresses.Of(source.Id), sheet => SourcePages.Compose(sheet, source) with { Withdrawn = history is null ? [] : WithdrawnPages.Of(new EditionSheet(sheet, history), source) })));
        pages.AddRange(corpus.Pages.Where(page => page.Id.Value is not ("index" or "methodology")).Select(page => Page(SiteAddresses.Of(page.Id), sheet => GeneralPages.Prose(sheet, page))));
        pages.AddRange(Formerly(corpus).Select(old => Page(old.Path, sheet => Redirects.Compose(sheet, old.Target)) with { IsListed = false }));
        if (history is not null)
        {
            pages.AddRange(ChangesPages.Compose(corpus, options, history));
            pages.AddRange(history.LostRecords.Select(lost => Page(lost.Path, sheet => WithdrawnPages.Compose(new EditionSheet(sheet, history), lost)) with { IsListed = false }));
        }

        return new Site([.. pages.OrderBy(page => page.Path, StringComparer.Ordinal)]);

        SitePage Page(string path, Func<Sheet, PageView> compose) => new(path, () => compose(new Sheet(corpus, options, path)));
    }

    private static IEnumerable<(string Path, string Target)> Formerly(Corpus corpus) =>
    [
        .. corpus.Actors.SelectMany(actor => Old(actor, actor.Commons.Formerly)),
        .. corpus.Events.SelectMany(item => Old(item, item.Commons.Formerly)),
        .. corpus.Demands.SelectMany(demand => Old(demand, demand.Commons.Formerly)),
        .. corpus.Sources.SelectMany(source => Old(source.Draft, source.Draft.Commons.Formerly)),
        .. corpus.Pages.SelectMany(page => Old(page, page.Formerly)),
    ];

    private static IEnumerable<(string Path, string Target)> Old(Draft draft, ImmutableArray<Located<string>> formerly) =>
        formerly.Select(old => (SiteAddresses.Of(draft, old.Value), draft.File.Name));
}
