using System.Collections.Immutable;
using Dossier.Composing.Figures;
using Dossier.Composing.Metadata;
using Dossier.Dates;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Views;

namespace Dossier.Composing;

/// <summary>Who stands where: the edition's grid, and those of the days on which most changed.</summary>
internal static class PositionGridPages
{
    // What a page can bear: there is a table of all rows for each day.
    private const int MostDemands = 30;
    private const int MostDays = 12;

    public static IEnumerable<SitePage> Compose(Corpus corpus, SiteOptions options) =>
        ListPages.Pages(corpus, options, SitePaths.Positions, corpus.Demands, Compose, MostDemands);

    private static PositionGridPageView Compose(Sheet sheet, IReadOnlyList<Demand> demands, PagerView? pager)
    {
        const string Title = "Positions";
        var grid = new PositionGrid(sheet, demands);
        var turns = StandingRules.TurningPoints(grid.Positions);
        var days = Days(grid, turns, sheet.Corpus.Masthead.Edition);
        string description = Descriptions.OfList(sheet, $"Who stood where on {DateWords.Words(sheet.Corpus.Masthead.Edition)} and before: the positions", pager);
        return new PositionGridPageView(
            sheet.Frame(Descriptions.Title(Title, pager), description, SitePaths.Positions, [], SiteSubjects.List(pager)), Title,
            [.. Notices(grid, turns.Length)], demands.Count == 0 ? [] : days, pager)
        {
            Matrix = MatrixFigures.Of(days[0]),
            Answers = sheet.Path == SitePaths.Positions ? AnswerFigures.Of(sheet) : null,
        };
    }

    private static ImmutableArray<GridDayView> Days(PositionGrid grid, ImmutableArray<TurningPoint> turns, EdtfDate edition)
    {
        ImmutableArray<(string Title, TurningPoint Turn, string Changes)> days =
        [
            ($"As of the edition, {DateWords.Words(edition)}", turns.FirstOrDefault(turn => turn.Day == edition.Latest) ?? new TurningPoint(edition.Latest, []), OfEdition(turns, edition.Latest)),
            .. turns.Where(turn => turn.Day != edition.Latest)
                .OrderByDescending(turn => turn.Changes.Length).ThenByDescending(turn => turn.Day).Take(MostDays)
                .OrderByDescending(turn => turn.Day).Select(turn => ($"As of {Words(turn.Day)}", turn, Changed(turn))),
        ];
        return [.. days.Select((day, index) => new GridDayView(
            Id(day.Turn.Day), day.Title, Words(day.Turn.Day), day.Changes, Link(index + 1), Link(index - 1),
            grid.Parties, grid.On(day.Turn)))];

        LinkView? Link(int index) => index >= 0 && index < days.Length
            ? new LinkView(Words(days[index].Turn.Day), "#" + Id(days[index].Turn.Day), RecordKind.Page)
            : null;
    }

    private static string OfEdition(ImmutableArray<TurningPoint> turns, long day) => turns switch
    {
        [] => "No source has a position of any party’s own.",
        [.., var last] when last.Day == day => Changed(last),
        [.., var last] => $"Nothing has changed since {Words(last.Day)}.",
    };

    private static string Changed(TurningPoint turn) => $"{Plurals.Count(turn.Changes.Length, "position")} changed that day.";

    private static string Words(long day) => DateWords.Words(EdtfDate.OfDay(day));

    private static string Id(long day) => "as-of-" + EdtfDate.OfDay(day).Text;

    private static IEnumerable<string> Notices(PositionGrid grid, int turns)
    {
        if (grid.PartiesLeftOut > 0)
            yield return $"Shown are the {grid.Parties.Length} parties with the most positions here; {grid.PartiesLeftOut} more stand on the pages of the demands.";
        if (turns > MostDays)
            yield return $"Something changed on {turns} days; shown are the {MostDays} on which most did.";
    }
}
