using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Editions;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;

namespace Dossier.Pages.Changes;

/// <summary>What changed from edition to edition: a page each, the last one first.</summary>
internal static class ChangesPages
{
    // What was added can be found without this page; all else is shown.
    private const int MostAdded = 100;

    public static IEnumerable<SitePage> Compose(Corpus corpus, SiteOptions options, EditionHistory history) => ListPager.Pages(
        corpus, options, SitePaths.Changes, [.. Enumerable.Range(1, history.Editions.Length - 1).Reverse()],
        (builder, edition, pager) => Compose(new EditionPageBuilder(builder, history), edition[0], pager), pageSize: 1);

    private static ChangesPageView Compose(EditionPageBuilder page, int edition, PagerView? pager)
    {
        var changes = page.History.Changes[page.History.Editions.Length - 1 - edition];
        string title = ChangesLink.Title(page.Day(edition - 1));
        string lead = $"From the edition of {page.Day(edition - 1)} to that of {page.Day(edition)}"
            + (changes.IsEmpty ? ", nothing changed that this page shows: statements, positions, events, demands, actors and sources are the same." : ".");
        var statements = Shown(changes.Statements);
        return new ChangesPageView(
            page.Builder.Frame(title, $"{title} in {page.Builder.Corpus.Settings.Title}: statements, positions, events added, reworded, withdrawn.", null, []),
            title, lead, [.. changes.Standings.Select(change => Standing(page, change, edition))],
            [.. statements.Select(change => StatementChangeViews.Compose(page, change, edition))], More(changes.Statements.Length - statements.Length),
            [
                .. Records(page, changes.Events, edition, "events", "Events", RecordKind.Event),
                .. Records(page, changes.Demands, edition, "demands", "Demands", RecordKind.Demand),
                .. Records(page, changes.Actors, edition, "actors", "Actors", RecordKind.Actor),
                .. Records(page, changes.Sources, edition, "sources", "Sources", RecordKind.Source),
                .. Records(page, changes.Pages, edition, "pages", "Pages", RecordKind.Page),
            ],
            pager is null ? null : pager with { Pages = [.. pager.Pages.Select((link, index) => link with { Text = page.Day(page.History.Editions.Length - 1 - index) })] });
    }

    private static StandingChangeView Standing(EditionPageBuilder page, StandingChange change, int edition) => new(
        page.Link(RecordKind.Demand, change.Demand, edition), page.Link(RecordKind.Actor, change.Party, edition),
        Stances(page, change.Before, edition - 1), Stances(page, change.After, edition));

    // Of the passages that say the same, the first leads to the words.
    private static ImmutableArray<EditionStanceView> Stances(EditionPageBuilder page, ImmutableArray<EditionStanding> standings, int edition) =>
        [.. standings.DistinctBy(standing => standing.Stance, StringComparer.Ordinal).Select(standing => page.Stance(standing, edition))];

    private static IEnumerable<RecordChangesView> Records<T>(
        EditionPageBuilder page, ImmutableArray<Change<T>> changes, int edition, string id, string title, RecordKind kind)
        where T : EditionRecord
    {
        var shown = Shown(changes);
        return shown.IsEmpty ? [] :
            [new RecordChangesView(id, title, kind, [.. shown.Select(change => RecordChangeViews.Compose(page, change, edition))], More(changes.Length - shown.Length))];
    }

    private static ImmutableArray<Change<T>> Shown<T>(ImmutableArray<Change<T>> changes)
        where T : class =>
        [.. changes.Where(change => change.Before is not null), .. changes.Where(change => change.Before is null).Take(MostAdded)];

    private static string? More(int left) => left > 0 ? $"and {left} more were added" : null;
}
