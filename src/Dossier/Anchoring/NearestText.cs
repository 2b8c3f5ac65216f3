using System.Text;
using Dossier.Text;

namespace Dossier.Anchoring;

/// <param name="Place">In the seed.</param>
/// <param name="Difference">Words of the quotation as <c>[-so-]</c>, words of the seed as <c>{+so+}</c>, common words bare.</param>
internal sealed record Nearest(TextSpan Place, string Difference);

/// <summary>The stretch of a seed most like words that are not in it: a local alignment of words (Smith and Waterman 1981).</summary>
internal static class NearestText
{
    private const int LongestQuote = 200;
    private const long MostCells = 40_000_000;

    /// <summary>Null where nothing in the seed is much like it.</summary>
    public static Nearest? Find(string quote, string seed)
    {
        var wanted = Words(quote);
        var given = Words(seed);
        int rows = Math.Min(wanted.Count, LongestQuote);
        if (rows == 0 || (long)rows * given.Count > MostCells)
            return null;
        var steps = new Step[rows + 1, given.Count + 1];
        var (bestRow, bestColumn, bestScore) = Align(quote, seed, wanted, given, steps, rows);
        if (bestScore < Math.Max(3, rows))
            return null;
        return Trace(quote, seed, wanted, given, steps, bestRow, bestColumn, rows);
    }

    private enum Step : byte { Stop, Both, QuoteOnly, SeedOnly }

    private static (int Row, int Column, int Score) Align(
        string quote, string seed, List<TextSpan> wanted, List<TextSpan> given, Step[,] steps, int rows)
    {
        var (above, current) = (new int[given.Count + 1], new int[given.Count + 1]);
        var best = (Row: 0, Column: 0, Score: 0);
        for (int i = 1; i <= rows; i++)
        {
            current[0] = 0;
            for (int j = 1; j <= given.Count; j++)
            {
                int both = above[j - 1] + Likeness(Of(quote, wanted[i - 1]), Of(seed, given[j - 1]));
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

    private static int Likeness(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        a.SequenceEqual(b) ? 2 : Bare(a).Equals(Bare(b), StringComparison.OrdinalIgnoreCase) ? 1 : -1;

    private static Nearest Trace(
        string quote, string seed, List<TextSpan> wanted, List<TextSpan> given, Step[,] steps, int row, int column, int rows)
    {
        int endColumn = column;
        var moves = new List<(Step Step, int Row, int Column)>();
        for (int i = rows; i > row; i--)
            moves.Add((Step.QuoteOnly, i, 0));
        while (row > 0 && column > 0 && steps[row, column] != Step.Stop)
        {
            var step = steps[row, column];
            moves.Add((step, row, column));
            row -= step == Step.SeedOnly ? 0 : 1;
            column -= step == Step.QuoteOnly ? 0 : 1;
        }

        for (; row > 0; row--)
            moves.Add((Step.QuoteOnly, row, 0));
        moves.Reverse();
        var place = new TextSpan(given[column].Start, given[endColumn - 1].End);
        return new Nearest(place, Difference(quote, seed, wanted, given, moves));
    }

    private static string Difference(
        string quote, string seed, List<TextSpan> wanted, List<TextSpan> given, List<(Step Step, int Row, int Column)> moves)
    {
        var shown = new StringBuilder();
        var (removed, added) = (new List<string>(), new List<string>());
        foreach (var (step, row, column) in moves)
        {
            string ours = step == Step.SeedOnly ? "" : Of(quote, wanted[row - 1]).ToString();
            string theirs = step == Step.QuoteOnly ? "" : Of(seed, given[column - 1]).ToString();
            if (step == Step.Both && ours == theirs)
            {
                Flush();
                Append(ours);
                continue;
            }

            if (ours.Length > 0)
                removed.Add(ours);
            if (theirs.Length > 0)
                added.Add(theirs);
        }

        Flush();
        return OddCharacters.Show(shown.ToString());

        void Flush()
        {
            if (removed.Count > 0)
                Append($"[-{string.Join(' ', removed)}-]");
            if (added.Count > 0)
                Append($"{{+{string.Join(' ', added)}+}}");
            removed.Clear();
            added.Clear();
        }

        void Append(string text) => shown.Append(shown.Length == 0 ? "" : " ").Append(text);
    }

    private static List<TextSpan> Words(string text)
    {
        var words = new List<TextSpan>();
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool space = i == text.Length || char.IsWhiteSpace(text[i]);
            if (space && start >= 0)
                words.Add(new TextSpan(start, i));
            start = space ? -1 : start < 0 ? i : start;
        }

        return words;
    }

    private static ReadOnlySpan<char> Of(string text, TextSpan word) => text.AsSpan(word.Start, word.Length);

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word)
    {
        while (word.Length > 1 && !char.IsLetterOrDigit(word[0]))
            word = word[1..];
        while (word.Length > 1 && !char.IsLetterOrDigit(word[^1]))
            word = word[..^1];
        return word;
    }
}
