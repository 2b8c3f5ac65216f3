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
        string found = WhiteSpace.Fold(text.AsSpan(nearest.Place.Start, nearest.Place.Length));
        var (wanted, rest) = (WordList.Split(quote), _words.Value.Without(nearest.Place));
        if (!MayCompare(wanted, rest))
            return true;
        return Align(wanted, rest) is { } rival && rival.Score >= nearest.Score
            && WhiteSpace.Fold(text.AsSpan(rival.Place.Start, rival.Place.Length)) != found;
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
        var best = FillIn(steps, wanted, given, rows);
        int perfect = Enumerable.Range(0, rows).Sum(wanted.Worth);
        var lastWord = best.Column == 0 ? default : given.Word(best.Column - 1);
        return best.Score < Least(rows, perfect, lastWord) ? null : Trace(wanted, given, steps, best, rows);
    }

    // For a single word, another word with similar spelling is enough; for two, one that is equal or similar. The match
    // must not be so short that it could occur anywhere.
    private static int Least(int rows, int perfect, ReadOnlySpan<char> last) => rows switch
    {
        1 when perfect > 1 => 1,
        2 when last.Length >= LongWord && char.IsLetterOrDigit(last[0]) => 1,
        _ => Math.Max(3, perfect / 2),
    };

    // Finds the best step to each pair of words, a row for each word of the quotation. Returns the pair with which the
    // best alignment ends.
    private static Cell FillIn(Step[,] steps, WordList wanted, WordList given, int rows)
    {
        var (above, current) = (new int[given.Count + 1], new int[given.Count + 1]);
        // Comparing spellings is slow and only helps with short quotations.
        bool isSpelt = rows <= FewWords && (long)rows * given.Count <= MostSpelt;
        var best = new Cell(Row: 0, Column: 0, Score: 0);
        for (int i = 1; i <= rows; i++)
        {
            current[0] = 0;
            for (int j = 1; j <= given.Count; j++)
            {
                int likeness = Likeness(wanted.Straight(i - 1), given.Straight(j - 1), wanted.Worth(i - 1), isSpelt);
                int both = above[j - 1] + likeness;
                int quoteOnly = above[j] - 1;
                int seedOnly = current[j - 1] - 1;
                int score = Math.Max(Math.Max(0, both), Math.Max(quoteOnly, seedOnly));
                current[j] = score;
                steps[i, j] = StepTo(score, both, quoteOnly);
                if (score > best.Score)
                    best = new Cell(i, j, score);
            }

            (above, current) = (current, above);
        }

        return best;
    }

    private static Step StepTo(int score, int both, int quoteOnly)
    {
        if (score == 0)
            return Step.Stop;
        if (score == both)
            return Step.Both;
        return score == quoteOnly ? Step.QuoteOnly : Step.SeedOnly;
    }

    private static int Likeness(ReadOnlySpan<char> ours, ReadOnlySpan<char> theirs, int worth, bool isSpelt)
    {
        if (ours.SequenceEqual(theirs))
            return worth;
        if (ours.Equals(theirs, StringComparison.OrdinalIgnoreCase))
            return 1;
        bool mayBeMisspelt = isSpelt
            && worth > 1
            && ours.Length <= LongestSpelt
            && theirs.Length <= LongestSpelt
            && char.IsLetter(theirs[0]);
        return mayBeMisspelt && NearestName.Find(ours.ToString(), [theirs.ToString()]) is not null ? 1 : -1;
    }

    // Follows the steps back from the end of the best alignment, so the pairs are collected in reverse.
    private static Nearest Trace(WordList wanted, WordList given, Step[,] steps, Cell best, int rows)
    {
        var pairs = new List<WordPair>();
        int end = PairTail(pairs, best, rows, given.Count);
        var (row, column) = PairMiddle(pairs, best, steps);
        int start = PairHead(pairs, row, column);
        pairs.Reverse();
        var alignment = new WordAlignment(wanted, given, pairs);
        var place = new TextSpan(given.Place(start).Start, given.Place(end - 1).End);
        bool isComparedToItsEnd = rows == wanted.Count;
        return new Nearest(place, alignment.Difference(), best.Score, isComparedToItsEnd && alignment.IsClose());
    }

    // If the quotation has a few words after the alignment, they are paired with the words of the seed there. Returns
    // the column after the last of these.
    private static int PairTail(List<WordPair> pairs, Cell best, int rows, int columns)
    {
        int extra = rows - best.Row;
        int facing = extra <= MostFacing ? Math.Min(extra, columns - best.Column) : 0;
        for (int i = extra - 1; i >= 0; i--)
            pairs.Add(new(best.Row + i, i < facing ? best.Column + i : -1));
        return best.Column + facing;
    }

    // Returns the row and column where the alignment begins.
    private static (int Row, int Column) PairMiddle(List<WordPair> pairs, Cell best, Step[,] steps)
    {
        var (row, column) = (best.Row, best.Column);
        while (row > 0 && column > 0 && steps[row, column] is not Step.Stop and var step)
        {
            if (step != Step.SeedOnly)
                row--;
            if (step != Step.QuoteOnly)
                column--;
            pairs.Add(new(step == Step.SeedOnly ? -1 : row, step == Step.QuoteOnly ? -1 : column));
        }

        return (row, column);
    }

    // A few words before the alignment are paired like those after it. Returns the column of the first pair.
    private static int PairHead(List<WordPair> pairs, int row, int column)
    {
        int facing = row <= MostFacing ? Math.Min(row, column) : 0;
        for (int i = 1; i <= row; i++)
            pairs.Add(new(row - i, i <= facing ? column - i : -1));
        return column - facing;
    }

    /// <summary>
    /// A word of the quotation (row) and one of the text (column), both counted from 1, and the score of the alignment
    /// that ends with them.
    /// </summary>
    private readonly record struct Cell(int Row, int Column, int Score);
}
