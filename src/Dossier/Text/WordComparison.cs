using System.Collections.Immutable;
using System.Text;

namespace Dossier.Text;

internal enum WordChange { Same, OnlyFirst, OnlySecond }

internal readonly record struct ComparedWords(string Text, WordChange Change);

/// <summary>
/// Compares two texts word by word: their longest common subsequence, and the words that only one of them has.
/// </summary>
internal static class WordComparison
{
    private const long MostCells = 1_000_000;

    /// <summary>
    /// Joining the runs that are the same with those of one text gives back that text, except for white space.
    /// </summary>
    public static ImmutableArray<ComparedWords> Compare(string first, string second)
    {
        var (a, b) = (WordList.Split(first), WordList.Split(second));
        // The beginning and end that both share need not be compared; most versions of a quotation differ in few words.
        int shorter = Math.Min(a.Count, b.Count);
        int begin = 0;
        while (begin < shorter && a.Straight(begin).SequenceEqual(b.Straight(begin)))
            begin++;
        int end = 0;
        while (end < shorter - begin && a.Straight(a.Count - 1 - end).SequenceEqual(b.Straight(b.Count - 1 - end)))
            end++;
        var (ours, theirs) = (a.Count - end, b.Count - end);
        var runs = new Runs();
        for (int i = 0; i < begin; i++)
            runs.Add(a, i, WordChange.Same);
        CompareMiddles(runs, a, b, begin, ours, theirs);
        for (int i = ours; i < a.Count; i++)
            runs.Add(a, i, WordChange.Same);
        return runs.ToImmutable();
    }

    /// <summary>
    /// The share of the shorter text's words that the other text has in the same order, in runs of at least two words:
    /// from 0 to 1.
    /// </summary>
    public static double Likeness(string first, string second)
    {
        int shorter = Math.Min(WordList.Split(first).Count, WordList.Split(second).Count);
        // Single words of a short text occur by chance in any long one, so they do not count.
        int common = Compare(first, second).Where(run => run.Change == WordChange.Same)
            .Select(run => WordList.Split(run.Text).Count).Where(words => words > 1).Sum();
        return shorter == 0 ? 0 : (double)common / shorter;
    }

    // Compares the texts between their common beginning and end. If this part is too long, all of it counts as
    // different.
    private static void CompareMiddles(Runs runs, WordList a, WordList b, int begin, int ours, int theirs)
    {
        bool isCompared = (long)(ours - begin + 1) * (theirs - begin + 1) <= MostCells;
        int[,] common = isCompared ? Common(a, b, begin, ours, theirs) : new int[0, 0];
        var (i, j) = (begin, begin);
        while (isCompared && i < ours && j < theirs)
        {
            if (a.Straight(i).SequenceEqual(b.Straight(j)))
            {
                runs.Add(a, i++, WordChange.Same);
                j++;
            }
            else if (common[i + 1 - begin, j - begin] >= common[i - begin, j + 1 - begin])
            {
                runs.Add(a, i++, WordChange.OnlyFirst);
            }
            else
            {
                runs.Add(b, j++, WordChange.OnlySecond);
            }
        }

        for (; i < ours; i++)
            runs.Add(a, i, WordChange.OnlyFirst);
        for (; j < theirs; j++)
            runs.Add(b, j, WordChange.OnlySecond);
    }

    // The number of words that the texts have in common from i and from j on, up to the two ends.
    private static int[,] Common(WordList a, WordList b, int begin, int ours, int theirs)
    {
        var common = new int[ours - begin + 1, theirs - begin + 1];
        for (int i = ours - 1; i >= begin; i--)
        {
            for (int j = theirs - 1; j >= begin; j--)
            {
                common[i - begin, j - begin] = a.Straight(i).SequenceEqual(b.Straight(j))
                    ? common[i + 1 - begin, j + 1 - begin] + 1
                    : Math.Max(common[i + 1 - begin, j - begin], common[i - begin, j + 1 - begin]);
            }
        }

        return common;
    }

    /// <summary>Joins neighbouring words with the same kind of change into one run.</summary>
    private sealed class Runs
    {
        private readonly ImmutableArray<ComparedWords>.Builder _done = ImmutableArray.CreateBuilder<ComparedWords>();
        private readonly StringBuilder _text = new();
        private WordChange _change;

        public void Add(WordList words, int index, WordChange change)
        {
            if (change != _change)
                Close();
            _change = change;
            _text.Append(words.IsSpaced(index) && (_text.Length > 0 || _done.Count > 0) ? " " : "")
                .Append(words.Word(index));
        }

        public ImmutableArray<ComparedWords> ToImmutable()
        {
            Close();
            return _done.ToImmutable();
        }

        private void Close()
        {
            if (_text.Length > 0)
                _done.Add(new ComparedWords(_text.ToString(), _change));
            _text.Clear();
        }
    }
}
