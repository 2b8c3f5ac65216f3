using System.Collections.Immutable;
using Dossier.Charts;
using Dossier.Model;
using Dossier.Pages.Figures;
using Dossier.Pages.Shared;
using Dossier.SiteModel;

namespace Dossier.Pages.Positions;

/// <summary>The grid of positions on the day of the edition, as a small figure that shows it at a glance.</summary>
internal static class MatrixFigures
{
    private const int Fewest = 3;
    private const int LongestName = 125;

    /// <param name="day">The grid on the day of the edition.</param>
    /// <param name="demands">The demands in the rows of the grid.</param>
    /// <returns>Null if there is too little to see.</returns>
    public static MatrixFigureView? Draw(PageBuilder builder, GridDayView day, IEnumerable<Demand> demands)
    {
        var rows = day.Groups.SelectMany(group => group.Rows).ToArray();
        if (rows.Sum(row => row.Cells.Sum(cell => cell.Positions.Length)) < Fewest)
            return null;
        return new MatrixFigureView(
            new AnswerCounts(builder.Corpus, demands).Words(day.Day),
            [.. day.Parties.Select((party, column) => PartyLabel(party, Place(column, day.Parties.Length)))],
            [.. rows.Select(row => Row(row, day.Parties))]);
    }

    private static LabelView PartyLabel(LinkView party, int at)
    {
        string name = FigureWidths.Clipped(party.Text, LongestName);
        return new LabelView(at, BidiIsolation.Isolate(name), LabelSide.After);
    }

    private static MatrixRowView Row(GridRowView row, ImmutableArray<LinkView> parties)
    {
        var marks = row.Cells.SelectMany((cell, column) =>
            Marks(cell, parties[column].Text, Place(column, parties.Length)));
        return new MatrixRowView(row.Demand, [.. marks]);
    }

    /// <summary>The middle of a column, in thousandths of the width of all columns.</summary>
    public static int Place(int column, int columns) => ((column * 2) + 1) * 1000 / (columns * 2);

    private static IEnumerable<MarkView> Marks(GridCellView cell, string party, int at)
    {
        if (cell.Silence is not null)
        {
            string parts = string.Concat(cell.Parts.Select(Words));
            yield return new MarkView(at, MarkShape.Dash, 4, $"{party}: {cell.Silence}{parts}");
        }

        // If a party took several positions on one day, each polarity has one mark, one above the other.
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
        string stance = $"{Word(position.Stance, position.CuratorsReading)}, {position.Said.Text}";
        string later = string.Concat(position.Later.Select(Later));
        return $"{stance}{Also(position)}{According(position.AccordingTo)}{OtherDates(position)}{later}";
    }

    private static string Words(PartStandingView part)
    {
        string more = part.More is null ? "" : " " + part.More;
        string names = string.Join(", ", part.Parts.Select(one => one.Text)) + more;
        string stance = $"{Word(part.Stance, part.CuratorsReading)}{According(part.AccordingTo)}, {part.Said.Text}";
        return $"; of those who belong to it, {names}: {stance}";
    }

    private static string Later(OtherStanceView other) =>
        $"; later {Word(other.Link.Text, other.CuratorsReading)}, {other.Said.Text}";

    private static string According(ImmutableArray<LinkView> voices) =>
        voices.IsEmpty ? "" : $", according to {Listed(voices)}";

    private static string Listed(ImmutableArray<LinkView> voices) =>
        string.Join(", ", voices.Select(voice => voice.MarkedText));

    private static string Also(GridPositionView position)
    {
        return string.Concat(position.Also.Select(Other));

        static string Other(OtherStanceView other, int index)
        {
            string also = index == 0 || other.IsOtherwiseDated ? "also " : "";
            string date = other.IsOtherwiseDated ? $", {other.Said.Text}" : "";
            return $", {also}{Word(other.Link.Text, other.CuratorsReading)}{date}";
        }
    }

    private static string OtherDates(GridPositionView position) => string.Concat(position.OtherDates
        .Select(other => $"; {other.Lead}{Listed(other.AccordingTo)}, {other.Said.Text}"));

    private static string Word(string stance, bool isReading) => stance + (isReading ? " (curators’ reading)" : "");
}
