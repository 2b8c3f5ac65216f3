using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Editions;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;

namespace Dossier.Pages.Changes;

/// <summary>What changed from each edition to the next: one page for each, the last change first.</summary>
internal static class ChangesPages
{
    // Added records can be found without this page, so some may be left out. All other changes are shown.
    private const int MostAdded = 100;

    public static IEnumerable<SitePage> Compose(Corpus corpus, SiteOptions options, EditionHistory history)
    {
        ImmutableArray<int> laterEditions = [.. Enumerable.Range(1, history.Editions.Length - 1).Reverse()];
        return ListPager.Pages(
            corpus, options, SitePaths.Changes, laterEditions,
            (builder, edition, pager) => Compose(new EditionPageBuilder(builder, history), edition[0], pager),
            pageSize: 1);
    }

    private static ChangesPageView Compose(EditionPageBuilder page, int edition, PagerView? pager)
    {
        var changes = page.History.Changes[page.History.Editions.Length - 1 - edition];
        string title = page.Words.ChangedSince(page.Day(edition - 1));
        var (earlier, later) = (page.Day(edition - 1), page.Day(edition));
        string lead = changes.IsEmpty
            ? page.Words.ChangesLeadNothing(earlier, later)
            : page.Words.ChangesLead(earlier, later);
        string description = page.Words.ChangesDescribed(title, page.Builder.Corpus.Settings.Title);
        var sections = PageSection.ComposeAll(Sections(page, changes, edition));
        return new ChangesPageView(
            page.Builder.Frame(title, description, null, []), title, lead, pager is null ? null : ByDay(page, pager))
        {
            Sections = sections,
        };
    }

    // Readers know the pages by the days of their editions, so the links show these instead of numbers.
    private static PagerView ByDay(EditionPageBuilder page, PagerView pager) => pager with
    {
        Pages =
        [
            .. pager.Pages.Select(
                (link, index) => link with { Text = page.Day(page.History.Editions.Length - 1 - index) }),
        ],
    };

    private static IEnumerable<PageSection> Sections(EditionPageBuilder page, EditionChanges changes, int edition) =>
    [
        PageSection.CreateWhole(
            "standings", page.Words.ChangedStandings, changes.Standings.IsEmpty, () =>
                new StandingChangesSectionView([.. changes.Standings.Select(change => Standing(page, change, edition))])
                {
                    Lead = page.Words.ChangedStandingsLead,
                    About = RecordKind.Demand,
                }),
        PageSection.CreateWhole(
            "statements", page.Words.Statements, changes.Statements.IsEmpty,
            () => Statements(page, changes.Statements, edition)),
        Records(page, changes.Events, edition, "events", page.Words.Events, RecordKind.Event),
        Records(page, changes.Demands, edition, "demands", page.Words.Demands, RecordKind.Demand),
        Records(page, changes.Actors, edition, "actors", page.Words.Actors, RecordKind.Actor),
        Records(page, changes.Sources, edition, "sources", page.Words.Sources, RecordKind.Source),
        Records(page, changes.Pages, edition, "pages", page.Words.ChangedPages, RecordKind.Page),
    ];

    private static StatementChangesSectionView Statements(
        EditionPageBuilder page, ImmutableArray<Change<EditionPassage>> changes, int edition)
    {
        var shown = Shown(changes);
        return new StatementChangesSectionView(
            [.. shown.Select(change => StatementChangeViews.Compose(page, change, edition))],
            More(page.Words, changes.Length - shown.Length))
        {
            About = RecordKind.Source,
        };
    }

    private static StandingChangeView Standing(EditionPageBuilder page, StandingChange change, int edition) => new(
        page.Link(RecordKind.Demand, change.Demand, edition), page.Link(RecordKind.Actor, change.Party, edition),
        Stances(page, change.Before, edition - 1), Stances(page, change.After, edition));

    // Of several passages with the same stance, the link leads to the words of the first.
    private static ImmutableArray<EditionStanceView> Stances(
        EditionPageBuilder page, ImmutableArray<EditionStanding> standings, int edition) =>
    [
        .. standings
            .DistinctBy(standing => standing.Stance, StringComparer.Ordinal)
            .Select(standing => page.Stance(standing, edition)),
    ];

    private static PageSection Records<T>(
        EditionPageBuilder page, ImmutableArray<Change<T>> changes, int edition,
        string id, string title, RecordKind kind)
        where T : EditionRecord
    {
        var shown = Shown(changes);
        return PageSection.CreateWhole(id, title, shown.IsEmpty, () => new RecordChangesSectionView(
            [.. shown.Select(change => RecordChangeViews.Compose(page, change, edition))],
            More(page.Words, changes.Length - shown.Length))
        {
            About = kind,
        });
    }

    private static ImmutableArray<Change<T>> Shown<T>(ImmutableArray<Change<T>> changes)
        where T : class =>
    [
        .. changes.Where(change => change.Before is not null),
        .. changes.Where(change => change.Before is null).Take(MostAdded),
    ];

    private static string? More(InterfaceWords words, int left) => left > 0 ? words.MoreWereAdded(left) : null;
}
