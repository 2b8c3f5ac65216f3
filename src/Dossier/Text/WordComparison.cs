using System.Collections.Immutable;
using System.Text;

namespace Dossier.Text;

internal enum WordChange { Same, OnlyFirst, OnlySecond }

internal readonly record struct ComparedWords(string Text, WordChange Change);

/// <summary>Two texts word by word: their longest common subsequence, and what only one of them has.</summary>
internal static class WordComparison
{
    private const long MostCells = 1_000_000;

    /// <summary>The texts of the runs that are the same or only in one text, with their spaces, join to that text but for white space.</summary>
    public static ImmutableArray<ComparedWords> Compare(string first, string second)
    {
        var (a, b) = (WordList.Split(first), WordList.Split(second));
        // What both begin and end with need not be compared: most tellings differ in a few words.
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

    /// <summary>How much of the shorter text's words the other has in the same order, two at a time or more: from 0 to 1.</summary>
    public static double Likeness(string first, string second)
    {
        int shorter = Math.Min(WordList.Split(first).Count, WordList.Split(second).Count);
        // Single words of a short text turn up in any long one.
        int common = Compare(first, second).Where(run => run.Change == WordChange.Same)
            .Select(run => WordList.Split(run.Text).Count).Where(words => words > 1).Sum();
        return shorter == 0 ? 0 : (double)common / shorter;
    }

    // From where the texts begin to differ up to the two ends; what is too long to compare is all different.
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

    // How many words the rests from i and j on have in common, up to the two ends.
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

    /// <summary>Words that follow each other in one way, put together.</summary>
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
            _text.Append(words.IsSpaced(index) && (_text.Length > 0 || _done.Count > 0) ? " " : "").Append(words.Word(index));
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
