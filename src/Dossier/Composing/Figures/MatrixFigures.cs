using System.Collections.Immutable;
using Dossier.Views;

namespace Dossier.Composing.Figures;

/// <summary>The grid of the edition's day at a glance.</summary>
internal static class MatrixFigures
{
    private const int Fewest = 3;
    private const int LongestName = 125;

    /// <param name="day">The edition's.</param>
    public static MatrixFigureView? Of(GridDayView day)
    {
        var rows = day.Groups.SelectMany(group => group.Rows).ToArray();
        if (rows.Sum(row => row.Cells.Sum(cell => cell.Positions.Length)) < Fewest)
            return null;
        return new MatrixFigureView(
            Caption(day, rows),
            [.. day.Parties.Select((party, column) => new LabelView(Place(column, day.Parties.Length), Isolation.Of(FigureWidths.Clipped(party.Text, LongestName)), LabelSide.After))],
            [.. rows.Select(row => new MatrixRowView(row.Demand, [.. row.Cells.SelectMany((cell, column) => Marks(cell, day.Parties[column].Text, Place(column, day.Parties.Length)))]))]);
    }

    /// <summary>The middle of a column.</summary>
    public static int Place(int column, int columns) => ((column * 2) + 1) * 1000 / (columns * 2);

    private static IEnumerable<MarkView> Marks(GridCellView cell, string party, int at)
    {
        if (cell.Silence is not null)
            yield return new MarkView(at, MarkShape.Dash, 4, $"{party}: {cell.Silence}");
        // Of several of one day each polarity once: one above the other.
        var polarities = cell.Positions.GroupBy(position => position.Polarity).ToArray();
        for (int i = 0; i < polarities.Length; i++)
        {
            var first = polarities[i].First();
            yield return new MarkView(
                at, HistoryLane.Shape(first.Polarity), polarities.Length == 1 ? 6 : 4,
                $"{party}: {string.Join(", ", polarities[i].Select(position => $"{position.Stance}, {position.Since.Text}"))}", first.Words,
                Rise: HistoryLane.Rise(i, polarities.Length) * 6, Hollow: !first.AccordingTo.IsEmpty);
        }
    }

    private static string Caption(GridDayView day, GridRowView[] rows)
    {
        int opposed = rows.Count(row => row.Cells.Any(cell => cell.Positions.Any(position => position.Polarity == PolarityKind.Against)));
        int silent = rows.Count(row => row.Cells.Any(cell => cell.Silence == "no answer") && !row.Cells.Any(cell => cell.Positions.Any(position => position.Polarity != PolarityKind.For)));
        string met = silent > 0 ? $", and {silent} have met with nothing but silence or support" : "";
        return $"{Plurals.Count(rows.Length, "demand")} by {day.Parties.Length} parties, as of {day.Day}: somebody is against {opposed}{met}.";
    }
}
