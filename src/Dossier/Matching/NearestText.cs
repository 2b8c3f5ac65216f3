using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Matching;

/// <param name="Place">Where it is in the text.</param>
/// <param name="Difference">Words only in the quotation as <c>[-so-]</c>, words only in the text as <c>{+so+}</c>,
/// common words unmarked.</param>
/// <param name="Score">The score of the alignment; higher is more similar.</param>
/// <param name="IsClose">Whether it can only be what was meant, unless another stretch is equally near.</param>
internal sealed record Nearest(TextSpan Place, string Difference, int Score, bool IsClose);

/// <summary>
/// Finds the stretch of a text that is most similar to words that are not in it, by a local alignment of words (Smith
/// and Waterman 1981). The time grows with the product of the two lengths, so the total for one text is limited: of
/// hundreds of wrong quotations, only the first get a suggestion.
/// </summary>
/// <param name="most">The maximum for one search, in pairs of a word of the quotation and a word of the text.</param>
/// <param name="mostOfAll">The maximum for all searches together. Unlimited if they run in parallel, because the
/// results would vary.</param>
internal sealed class NearestText(string text, long most = NearestText.MostCells, long mostOfAll = long.MaxValue)
{
    public const long MostCells = 40_000_000;

    private const int LongestQuote = 300;
    private const int MostFacing = 3;
    private const int FewWords = 6;
    private const int MostSpelt = 400_000;
    private const int LongWord = 4;
    private const int LongestSpelt = 40;

    private readonly Lazy<WordList> _words = new(() => WordList.Split(text));
    private long _cells;

    private enum Step : byte { Stop, Both, QuoteOnly, SeedOnly }

    public static Nearest? Find(string quote, string text) => new NearestText(text).Find(quote);

    /// <summary>
    /// Null if nothing in the text is similar enough, or if the limit of all searches has been reached.
    /// </summary>
    public Nearest? Find(string quote) => Find(WordList.Split(quote), _words.Value);

    /// <summary>
    /// Whether another stretch is equally near, so that only the curator knows which was meant. True also if that
    /// cannot be determined.
    /// </summary>
    public bool HasRival(string quote, Nearest nearest)
    {
        string found = FoldedText.FoldSpaceOnly(text.AsSpan(nearest.Place.Start, nearest.Place.Length));
        var (wanted, rest) = (WordList.Split(quote), _words.Value.Without(nearest.Place));
        if (!MayCompare(wanted, rest))
            return true;
        return Align(wanted, rest) is { } rival && rival.Score >= nearest.Score
            && FoldedText.FoldSpaceOnly(text.AsSpan(rival.Place.Start, rival.Place.Length)) != found;
    }

    private Nearest? Find(WordList wanted, WordList given) => MayCompare(wanted, given) ? Align(wanted, given) : null;

    private bool MayCompare(WordList wanted, WordList given)
    {
        long cells = (long)Math.Min(wanted.Count, LongestQuote) * given.Count;
        if (cells > most)
            return false;
        // Only searches that run count, so a long quotation takes nothing from those after it.
        if (Interlocked.Add(ref _cells, cells) <= mostOfAll)
            return true;
        Interlocked.Add(ref _cells, -cells);
        return false;
    }

    private static Nearest? Align(WordList wanted, WordList given)
    {
        int rows = Math.Min(wanted.Count, LongestQuote);
        if (rows == 0)
            return null;
        var steps = new Step[rows + 1, given.Count + 1];
        var (bestRow, bestColumn, bestScore) = Align(wanted, given, steps, rows);
        int perfect = Enumerable.Range(0, rows).Sum(wanted.Worth);
        return bestScore < Least(rows, perfect, bestColumn == 0 ? default : given.Word(bestColumn - 1))
            ? null
            : Trace(wanted, given, steps, (bestRow, bestColumn, bestScore), rows);
    }

    // For a single word, another word with similar spelling is enough; for two, one that is equal or similar. The match
    // must not be so short that it could occur anywhere.
    private static int Least(int rows, int perfect, ReadOnlySpan<char> last) => rows switch
    {
        1 when perfect > 1 => 1,
        2 when last.Length >= LongWord && char.IsLetterOrDigit(last[0]) => 1,
        _ => Math.Max(3, perfect / 2),
    };

    private static (int Row, int Column, int Score) Align(WordList wanted, WordList given, Step[,] steps, int rows)
    {
        var (above, current) = (new int[given.Count + 1], new int[given.Count + 1]);
        // Comparing spellings is slow and only helps with short quotations.
        bool isSpelt = rows <= FewWords && (long)rows * given.Count <= MostSpelt;
        var best = (Row: 0, Column: 0, Score: 0);
        for (int i = 1; i <= rows; i++)
        {
            current[0] = 0;
            for (int j = 1; j <= given.Count; j++)
            {
                int both = above[j - 1] + Likeness(
                    wanted.Straight(i - 1), given.Straight(j - 1), wanted.Worth(i - 1), isSpelt);
                int score = Math.Max(Math.Max(0, both), Math.Max(above[j], current[j - 1]) - 1);
                current[j] = score;
                steps[i, j] = score == 0 ? Step.Stop
                    : score == both ? Step.Both
                    : score == above[j] - 1 ? Step.QuoteOnly
                    : Step.SeedOnly;
                if (score > best.Score)
                    best = (i, j, score);
            }

            (above, current) = (current, above);
        }

        return best;
    }

    private static int Likeness(ReadOnlySpan<char> ours, ReadOnlySpan<char> theirs, int worth, bool isSpelt)
    {
        if (ours.SequenceEqual(theirs))
            return worth;
        bool isLike = ours.Equals(theirs, StringComparison.OrdinalIgnoreCase)
            || (isSpelt
                && worth > 1
                && ours.Length <= LongestSpelt
                && theirs.Length <= LongestSpelt
                && char.IsLetter(theirs[0])
                && NearestName.Find(ours.ToString(), [theirs.ToString()]) is not null);
        return isLike ? 1 : -1;
    }

    private static Nearest Trace(
        WordList wanted, WordList given, Step[,] steps, (int Row, int Column, int Score) best, int rows)
    {
        var (row, column, score) = best;
        // If the quotation has a few extra words at an end, they are paired with the words of the seed there.
        int tail = rows - row <= MostFacing ? Math.Min(rows - row, given.Count - column) : 0;
        int endColumn = column + tail;
        var pairs = new List<WordPair>();
        for (int i = rows; i > row; i--)
            pairs.Add(new(i - 1, i - row <= tail ? column + i - row - 1 : -1));
        while (row > 0 && column > 0 && steps[row, column] != Step.Stop)
        {
            var step = steps[row, column];
            pairs.Add(new(step == Step.SeedOnly ? -1 : row - 1, step == Step.QuoteOnly ? -1 : column - 1));
            row -= step == Step.SeedOnly ? 0 : 1;
            column -= step == Step.QuoteOnly ? 0 : 1;
        }

        for (int head = row <= MostFacing ? column : 0; row > 0; row--, head--)
            pairs.Add(new(row - 1, head > 0 ? --column : -1));

        pairs.Reverse();
        var alignment = new WordAlignment(wanted, given, pairs);
        var place = new TextSpan(given.Place(column).Start, given.Place(endColumn - 1).End);
        // The end of a longer text was never compared.
        return new Nearest(place, alignment.Difference(), score, rows == wanted.Count && alignment.IsClose());
    }
}
