using System.Text;
using Dossier.Text;

namespace Dossier.Anchoring;

/// <param name="Place">In the seed.</param>
/// <param name="Difference">Words of the quotation as <c>[-so-]</c>, words of the seed as <c>{+so+}</c>, common words bare.</param>
internal sealed record Nearest(TextSpan Place, string Difference);

/// <summary>The stretch of a seed most like words that are not in it: a local alignment of words (Smith and Waterman 1981).</summary>
internal static class NearestText
{
    private const int LongestQuote = 300;
    private const int MostFacing = 3;
    private const long MostCells = 40_000_000;

    private enum Step : byte { Stop, Both, QuoteOnly, SeedOnly }

    /// <summary>Null where nothing in the seed is much like it.</summary>
    public static Nearest? Find(string quote, string seed)
    {
        var wanted = WordList.Of(quote);
        var given = WordList.Of(seed);
        int rows = Math.Min(wanted.Count, LongestQuote);
        if (rows == 0 || (long)rows * given.Count > MostCells)
            return null;
        var steps = new Step[rows + 1, given.Count + 1];
        var (bestRow, bestColumn, bestScore) = Align(wanted, given, steps, rows);
        int perfect = Enumerable.Range(0, rows).Sum(wanted.Worth);
        return bestScore < Math.Max(3, perfect / 2) ? null : Trace(wanted, given, steps, bestRow, bestColumn, rows);
    }

    private static (int Row, int Column, int Score) Align(WordList wanted, WordList given, Step[,] steps, int rows)
    {
        var (above, current) = (new int[given.Count + 1], new int[given.Count + 1]);
        var best = (Row: 0, Column: 0, Score: 0);
        for (int i = 1; i <= rows; i++)
        {
            current[0] = 0;
            for (int j = 1; j <= given.Count; j++)
            {
                int both = above[j - 1] + Likeness(wanted, i - 1, given, j - 1);
                int score = Math.Max(Math.Max(0, both), Math.Max(above[j], current[j - 1]) - 1);
                current[j] = score;
                steps[i, j] = score == 0 ? Step.Stop : score == both ? Step.Both : score == above[j] - 1 ? Step.QuoteOnly : Step.SeedOnly;
                if (score > best.Score)
                    best = (i, j, score);
            }

            (above, current) = (current, above);
        }

        return best;
    }

    private static int Likeness(WordList wanted, int ours, WordList given, int theirs)
    {
        var a = wanted.Straight(ours);
        var b = given.Straight(theirs);
        return a.SequenceEqual(b) ? wanted.Worth(ours) : a.Equals(b, StringComparison.OrdinalIgnoreCase) ? 1 : -1;
    }

    private static Nearest Trace(WordList wanted, WordList given, Step[,] steps, int row, int column, int rows)
    {
        // A few words too many at either end stand against what the seed has there.
        int tail = rows - row <= MostFacing ? Math.Min(rows - row, given.Count - column) : 0;
        int endColumn = column + tail;
        var moves = new List<(Step Step, int Row, int Column)>();
        for (int i = rows; i > row; i--)
            moves.Add(i - row <= tail ? (Step.Both, i, column + i - row) : (Step.QuoteOnly, i, 0));
        while (row > 0 && column > 0 && steps[row, column] != Step.Stop)
        {
            var step = steps[row, column];
            moves.Add((step, row, column));
            row -= step == Step.SeedOnly ? 0 : 1;
            column -= step == Step.QuoteOnly ? 0 : 1;
        }

        for (int head = row <= MostFacing ? column : 0; row > 0; row--, head--)
        {
            moves.Add(head > 0 ? (Step.Both, row, column--) : (Step.QuoteOnly, row, 0));
        }

        moves.Reverse();
        var place = new TextSpan(given.Place(column).Start, given.Place(endColumn - 1).End);
        return new Nearest(place, Difference(wanted, given, moves));
    }

    private static string Difference(WordList wanted, WordList given, List<(Step Step, int Row, int Column)> moves)
    {
        var shown = new StringBuilder();
        var (removed, added) = (new StringBuilder(), new StringBuilder());
        bool isSpaced = false;
        foreach (var (step, row, column) in moves)
        {
            int ours = step == Step.SeedOnly ? -1 : row - 1;
            int theirs = step == Step.QuoteOnly ? -1 : column - 1;
            bool spaced = ours >= 0 ? wanted.IsSpaced(ours) : given.IsSpaced(theirs);
            if (step == Step.Both && wanted.Straight(ours).SequenceEqual(given.Straight(theirs)))
            {
                Flush();
                Append(shown, wanted.Word(ours), spaced);
                continue;
            }

            if (removed.Length + added.Length == 0)
                isSpaced = spaced;
            if (ours >= 0)
                Append(removed, wanted.Word(ours), wanted.IsSpaced(ours));
            if (theirs >= 0)
                Append(added, given.Word(theirs), given.IsSpaced(theirs));
        }

        Flush();
        return OddCharacters.Show(shown.ToString());

        void Flush()
        {
            isSpaced |= shown.Length == 0;
            if (removed.Length > 0)
                Append(shown, $"[-{removed}-]", isSpaced);
            if (added.Length > 0)
                Append(shown, $"{{+{added}+}}", isSpaced);
            removed.Clear();
            added.Clear();
        }

        static void Append(StringBuilder text, ReadOnlySpan<char> more, bool spaced) =>
            text.Append(spaced && text.Length > 0 ? " " : "").Append(more);
    }
}
