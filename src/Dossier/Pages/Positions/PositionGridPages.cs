using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Dates;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Linking.Positions;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.StructuredData;
using Dossier.Wording;

namespace Dossier.Pages.Positions;

/// <summary>
/// Where the parties stand: the grid of the edition's day, and those of the days on which most changed.
/// </summary>
internal static class PositionGridPages
{
    // The page has a table of all rows for each day, so more rows and days would make it too long.
    private const int MostDemands = 30;
    private const int MostDays = 12;

    private const string Title = "Positions";
    private const string Lead = "Who stands where: each party’s own last position on or before a day.";

    public static IEnumerable<SitePage> Compose(Corpus corpus, SiteOptions options) =>
        ListPager.Pages(corpus, options, SitePaths.Positions, corpus.Demands, Compose, MostDemands);

    private static PositionGridPageView Compose(PageBuilder builder, IReadOnlyList<Demand> demands, PagerView? pager)
    {
        var grid = new PositionGrid(builder, demands);
        var turns = StandingRules.TurningPoints(grid.Positions);
        var days = Days(grid, turns, builder.Corpus.Settings.Edition);
        var edition = builder.Corpus.Settings.Edition;
        string description = Descriptions.DescribeList(builder.Words,
            builder.Corpus.Settings.Title,
            $"Who stood where on {InterfaceWords.English.Dates.Words(edition)} and before: the positions", pager);
        string title = Descriptions.Title(builder.Words, Title, pager);
        return new PositionGridPageView(
            builder.Frame(title, description, SitePaths.Positions, [], PageSubject.List(pager)), Title, Lead,
            [.. Notices(grid, turns)], demands.Count == 0 ? [] : days, pager)
        {
            Matrix = MatrixFigures.Draw(builder, days[0], demands),
            Sections = PageSection.ComposeAll(Sections(builder)),
        };
    }

    // The figure counts all demands of the dossier, so only the first page of the list has it.
    private static IEnumerable<PageSection> Sections(PageBuilder builder)
    {
        var answers = builder.Path == SitePaths.Positions ? AnswerFigures.Draw(builder) : null;
        yield return PageSection.CreateWhole(
            "answers", "Who takes a position on whose demands", answers is null,
            () => new AnswersSectionView(answers!));
    }

    private static ImmutableArray<GridDayView> Days(
        PositionGrid grid, ImmutableArray<TurningPoint> turns, EdtfDate edition)
    {
        var ofEdition = turns.FirstOrDefault(turn => turn.Day == edition.Latest)
            ?? new TurningPoint(edition.Latest, []);
        string editionWords = InterfaceWords.English.Dates.Words(edition);
        ImmutableArray<NamedDay> days =
        [
            new(
                ofEdition, $"As of the edition, {editionWords}", editionWords,
                GridDayWords.Id(new TurningPoint(edition.Latest, [])), OfEdition(turns, edition.Latest)),
            .. turns.Where(turn => turn.Day != edition.Latest)
                .OrderByDescending(turn => turn.Changes.Length)
                .ThenByDescending(turn => turn.Day)
                .Take(MostDays)
                .OrderByDescending(turn => turn.Day)
                .Select(NamedDay.From),
        ];
        return [.. days.Select(View)];

        GridDayView View(NamedDay day, int index) => new(
            day.Id, day.Title, day.Words, day.Changes, Link(index + 1), Link(index - 1),
            grid.Parties, grid.On(day.Turn));

        LinkView? Link(int index) => index >= 0 && index < days.Length
            ? new LinkView(days[index].Words, "#" + days[index].Id, RecordKind.Page)
            : null;
    }

    private sealed record NamedDay(TurningPoint Turn, string Title, string Words, string Id, string Changes)
    {
        public static NamedDay From(TurningPoint turn) => new(
            turn, GridDayWords.Title(turn), GridDayWords.Day(turn), GridDayWords.Id(turn), GridDayWords.Changes(turn));
    }

    private static string OfEdition(ImmutableArray<TurningPoint> turns, long day) => turns switch
    {
        [] => "No source has a position of any party’s own.",
        [.., var last] when last.Day == day => GridDayWords.Changes(last),
        [.., var last] => $"No own position has changed since {GridDayWords.Day(last)}.",
    };

    private static IEnumerable<string> Notices(PositionGrid grid, ImmutableArray<TurningPoint> turns)
    {
        if (grid.PartiesLeftOut > 0)
        {
            yield return $"Shown are the {grid.Parties.Length} parties with the most positions here; "
                + $"{grid.PartiesLeftOut} more stand on the pages of the demands.";
        }

        int knownDays = turns.Count(GridDayWords.IsKnown);
        int unknownDays = turns.Length - knownDays;
        if (turns.Length <= MostDays)
            yield break;
        if (unknownDays == 0)
        {
            yield return $"Own positions changed on {knownDays} days; shown are the {MostDays} on which most did.";
        }
        else
        {
            yield return $"Own positions changed on {Plurals.Count(knownDays, "day")}, "
                + $"and {unknownDays} times on a day that is not known; "
                + $"shown are the {MostDays} with the most changes.";
        }
    }
}
