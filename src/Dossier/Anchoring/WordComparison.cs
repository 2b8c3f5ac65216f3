using System.Collections.Immutable;

namespace Dossier.Anchoring;

internal enum WordChange { Same, OnlyFirst, OnlySecond }

internal readonly record struct ComparedWords(string Text, WordChange Change);

/// <summary>Two texts word by word: their longest common subsequence, and what only one of them has.</summary>
internal static class WordComparison
{
    private const long MostCells = 4_000_000;

    /// <summary>The texts of the runs that are the same or only in one text, with their spaces, join to that text but for white space.</summary>
    public static ImmutableArray<ComparedWords> Compare(string first, string second)
    {
        var (a, b) = (WordList.Of(first), WordList.Of(second));
        if ((long)(a.Count + 1) * (b.Count + 1) > MostCells)
            return [new(first, WordChange.OnlyFirst), new(second, WordChange.OnlySecond)];
        int[,] common = Common(a, b);
        var runs = ImmutableArray.CreateBuilder<ComparedWords>();
        var (i, j) = (0, 0);
        while (i < a.Count || j < b.Count)
        {
            if (i < a.Count && j < b.Count && a.Straight(i).SequenceEqual(b.Straight(j)))
                Add(runs, a, i++, WordChange.Same, ref j);
            else if (j == b.Count || (i < a.Count && common[i + 1, j] >= common[i, j + 1]))
                Add(runs, a, i++, WordChange.OnlyFirst);
            else
                Add(runs, b, j++, WordChange.OnlySecond);
        }

        return runs.ToImmutable();
    }

    /// <summary>How much of the shorter text's words the other has in the same order, two at a time or more: from 0 to 1.</summary>
    public static double Likeness(string first, string second)
    {
        int shorter = Math.Min(WordList.Of(first).Count, WordList.Of(second).Count);
        // Single words of a short text turn up in any long one.
        int common = Compare(first, second).Where(run => run.Change == WordChange.Same)
            .Select(run => WordList.Of(run.Text).Count).Where(words => words > 1).Sum();
        return shorter == 0 ? 0 : (double)common / shorter;
    }

    // How many words the rests from i and j on have in common.
    private static int[,] Common(WordList a, WordList b)
    {
        var common = new int[a.Count + 1, b.Count + 1];
        for (int i = a.Count - 1; i >= 0; i--)
        {
            for (int j = b.Count - 1; j >= 0; j--)
            {
                common[i, j] = a.Straight(i).SequenceEqual(b.Straight(j))
                    ? common[i + 1, j + 1] + 1
                    : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }

    private static void Add(ImmutableArray<ComparedWords>.Builder runs, WordList words, int index, WordChange change, ref int other)
    {
        other++;
        Add(runs, words, index, change);
    }

    private static void Add(ImmutableArray<ComparedWords>.Builder runs, WordList words, int index, WordChange change)
    {
        string text = (words.IsSpaced(index) && runs.Count > 0 ? " " : "") + words.Word(index).ToString();
        if (runs.Count > 0 && runs[^1].Change == change)
            runs[^1] = new ComparedWords(runs[^1].Text + text, change);
        else
            runs.Add(new ComparedWords(text, change));
    }
}
