using System.Collections.Immutable;
using Dossier.Charts;
using Dossier.Model;
using Dossier.Pages.Figures;
using Dossier.Pages.Shared;
using Dossier.SiteModel;

namespace Dossier.Pages.Positions;

/// <summary>The grid of the edition's day at a glance.</summary>
internal static class MatrixFigures
{
    private const int Fewest = 3;
    private const int LongestName = 125;

    /// <param name="day">The edition's.</param>
    /// <param name="demands">Those in its rows.</param>
    public static MatrixFigureView? Draw(PageBuilder builder, GridDayView day, IEnumerable<Demand> demands)
    {
        var rows = day.Groups.SelectMany(group => group.Rows).ToArray();
        if (rows.Sum(row => row.Cells.Sum(cell => cell.Positions.Length)) < Fewest)
            return null;
        return new MatrixFigureView(
            new AnswerCounts(builder.Corpus, demands).Words(day.Day),
            [.. day.Parties.Select((party, column) => new LabelView(Place(column, day.Parties.Length), BidiIsolation.Isolate(FigureWidths.Clipped(party.Text, LongestName)), LabelSide.After))],
            [.. rows.Select(row => new MatrixRowView(row.Demand, [.. row.Cells.SelectMany((cell, column) => Marks(cell, day.Parties[column].Text, Place(column, day.Parties.Length)))]))]);
    }

    /// <summary>The middle of a column.</summary>
    public static int Place(int column, int columns) => ((column * 2) + 1) * 1000 / (columns * 2);

    private static IEnumerable<MarkView> Marks(GridCellView cell, string party, int at)
    {
        if (cell.Silence is not null)
            yield return new MarkView(at, MarkShape.Dash, 4, $"{party}: {cell.Silence}{string.Concat(cell.Parts.Select(Words))}");
        // Of several of one day each polarity once: one above the other.
        var polarities = cell.Positions.GroupBy(position => position.Polarity).ToArray();
        for (int i = 0; i < polarities.Length; i++)
        {
            var first = polarities[i].First();
            yield return new MarkView(
                at, HistoryLane.Shape(first.Polarity), polarities.Length == 1 ? 6 : 4,
                $"{party}: {string.Join(", ", polarities[i].Select(Words))}", first.Words,
                Rise: HistoryLane.Rise(i, polarities.Length) * 6, Hollow: !first.AccordingTo.IsEmpty);
        }
    }

    private static string Words(GridPositionView position)
    {
        string later = string.Concat(position.Later.Select(other => $"; later {Word(other.Link.Text, other.CuratorsReading)}, {other.Said.Text}"));
        return $"{Word(position.Stance, position.CuratorsReading)}, {position.Said.Text}{Also(position)}{According(position.AccordingTo)}{OtherDates(position)}{later}";
    }

    private static string Words(PartStandingView part)
    {
        string names = string.Join(", ", part.Parts.Select(one => one.Text)) + (part.More is null ? "" : " " + part.More);
        return $"; of those who belong to it, {names}: {Word(part.Stance, part.CuratorsReading)}{According(part.AccordingTo)}, {part.Said.Text}";
    }

    private static string According(ImmutableArray<LinkView> voices) =>
        voices.IsEmpty ? "" : $", according to {string.Join(", ", voices.Select(voice => voice.MarkedText))}";

    private static string Also(GridPositionView position) =>
        string.Concat(position.Also.Select((other, index) =>
            $", {(index == 0 || other.IsOtherwiseDated ? "also " : "")}{Word(other.Link.Text, other.CuratorsReading)}{(other.IsOtherwiseDated ? $", {other.Said.Text}" : "")}"));

    private static string OtherDates(GridPositionView position) =>
        string.Concat(position.OtherDates.Select(other => $"; {other.Lead}{string.Join(", ", other.AccordingTo.Select(voice => voice.MarkedText))}, {other.Said.Text}"));

    private static string Word(string stance, bool isReading) => stance + (isReading ? " (curators’ reading)" : "");
}
