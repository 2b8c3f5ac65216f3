using System.Collections.Immutable;
using Dossier.Charts;
using Dossier.Interface;
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
            new AnswerCounts(builder.Words, builder.Corpus, demands).Words(day.Day),
            [.. day.Parties.Select((party, column) => PartyLabel(party, Place(column, day.Parties.Length)))],
            [.. rows.Select(row => Row(builder.Words, row, day.Parties))]);
    }

    private static LabelView PartyLabel(LinkView party, int at)
    {
        string name = FigureWidths.Clipped(party.Text, LongestName);
        return new LabelView(at, BidiIsolation.Isolate(name), LabelSide.After);
    }

    private static MatrixRowView Row(InterfaceWords words, GridRowView row, ImmutableArray<LinkView> parties)
    {
        var marks = row.Cells.SelectMany((cell, column) =>
            Marks(words, cell, parties[column].Text, Place(column, parties.Length)));
        return new MatrixRowView(row.Demand, [.. marks]);
    }

    /// <summary>The middle of a column, in thousandths of the width of all columns.</summary>
    public static int Place(int column, int columns) => ((column * 2) + 1) * 1000 / (columns * 2);

    private static IEnumerable<MarkView> Marks(InterfaceWords words, GridCellView cell, string party, int at)
    {
        if (cell.Silence is not null)
        {
            string silence = words.JoinSemicolons(cell.Parts.Select(part => Words(words, part)).Prepend(cell.Silence));
            yield return new MarkView(at, MarkShape.Dash, 4, words.Labelled(party, silence));
        }

        // If a party took several positions on one day, each of their marks stands once, one above the other.
        var marks = cell.Positions.GroupBy(position => position.Mark).ToArray();
        for (int i = 0; i < marks.Length; i++)
        {
            var first = marks[i].First();
            yield return new MarkView(
                at, first.Mark.Shape(), marks.Length == 1 ? 6 : 4,
                words.Labelled(party, words.JoinCommas(marks[i].Select(position => Words(words, position)))),
                first.Words,
                Rise: HistoryLane.Rise(i, marks.Length) * 6, Hollow: !first.AccordingTo.IsEmpty);
        }
    }

    // “accepts, 3 May 2030, also defers, according to the Courier; later discusses, 4 May 2030”.
    private static string Words(InterfaceWords words, GridPositionView position)
    {
        string[] atOnce =
        [
            Stance(words, position.Stance, position.CuratorsReading), position.Said.Text,
            .. position.Also.SelectMany((other, index) => Also(words, other, index)),
            .. According(words, position.AccordingTo),
        ];
        return words.JoinSemicolons(
        [
            words.JoinCommas(atOnce),
            .. position.OtherDates.Select(other => OtherDate(words, other)),
            .. position.Later.Select(other => Later(words, other)),
        ]);
    }

    private static string Words(InterfaceWords words, PartStandingView part)
    {
        string names = Listed(words, part.Parts);
        string[] said =
        [
            Stance(words, part.Stance, part.CuratorsReading), .. According(words, part.AccordingTo), part.Said.Text,
        ];
        return words.MatrixOfParts(part.More is null ? names : $"{names} {part.More}", words.JoinCommas(said));
    }

    private static string Later(InterfaceWords words, OtherStanceView other) => words.JoinCommas(
        [words.MatrixLater(Stance(words, other.Link.Text, other.CuratorsReading)), other.Said.Text]);

    private static string[] According(InterfaceWords words, ImmutableArray<LinkView> voices) =>
        voices.IsEmpty ? [] : [words.MatrixAccordingTo(Listed(words, voices))];

    private static string Listed(InterfaceWords words, ImmutableArray<LinkView> links) =>
        words.JoinCommas(links.Select(link => link.MarkedText));

    private static string[] Also(InterfaceWords words, OtherStanceView other, int index)
    {
        string stance = Stance(words, other.Link.Text, other.CuratorsReading);
        if (other.IsOtherwiseDated)
            return [words.MatrixAlso(stance), other.Said.Text];
        return [index == 0 ? words.MatrixAlso(stance) : stance];
    }

    private static string OtherDate(InterfaceWords words, ReportedDateView other) =>
        words.JoinCommas([other.Lead + Listed(words, other.AccordingTo), other.Said.Text]);

    private static string Stance(InterfaceWords words, string stance, bool isReading) =>
        isReading ? words.StanceAsRead(stance) : stance;
}
