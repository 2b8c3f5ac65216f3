using System.Text;
using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Matching;

/// <summary>
/// A word of the quotation and the word of the seed that it is paired with, by index; -1 if there is none.
/// </summary>
internal readonly record struct WordPair(int Ours, int Theirs);

/// <summary>A quotation and a stretch of a seed, aligned word by word.</summary>
internal sealed class WordAlignment(WordList wanted, WordList given, List<WordPair> pairs)
{
    private const int MostDiffering = 3;

    /// <summary>
    /// Whether the stretch can only be what was meant: at most three words differ, four times as many are equal (so the
    /// lengths are similar), and each end is paired with a similar word.
    /// </summary>
    public bool IsClose()
    {
        int same = pairs.Count(IsSame);
        int differing = pairs.Count - same;
        return differing <= MostDiffering && same >= 4 * Math.Max(1, differing) && IsAlike(pairs[0])
            && IsAlike(pairs[^1]);
    }

    /// <summary>
    /// Words only in the quotation as <c>[-so-]</c>, words only in the seed as <c>{+so+}</c>, common words unmarked.
    /// </summary>
    public string Difference()
    {
        var shown = new StringBuilder();
        var (removed, added) = (new StringBuilder(), new StringBuilder());
        bool isSpaced = false;
        foreach (var pair in pairs)
        {
            bool spaced = pair.Ours >= 0 ? wanted.IsSpaced(pair.Ours) : given.IsSpaced(pair.Theirs);
            if (IsSame(pair))
            {
                Flush();
                Append(shown, VisibleEscapes.Show(wanted.Word(pair.Ours).ToString()), spaced);
                continue;
            }

            if (removed.Length + added.Length == 0)
                isSpaced = spaced;
            if (pair.Ours >= 0)
                Append(removed, wanted.Word(pair.Ours), wanted.IsSpaced(pair.Ours));
            if (pair.Theirs >= 0)
                Append(added, given.Word(pair.Theirs), given.IsSpaced(pair.Theirs));
        }

        Flush();
        return shown.ToString();

        void Flush()
        {
            isSpaced |= shown.Length == 0;
            if (removed.Length > 0)
                Append(shown, $"[-{VisibleEscapes.Spell(removed.ToString())}-]", isSpaced);
            if (added.Length > 0)
                Append(shown, $"{{+{VisibleEscapes.Spell(added.ToString())}+}}", isSpaced);
            removed.Clear();
            added.Clear();
        }
    }

    private bool IsSame(WordPair pair) =>
        pair is { Ours: >= 0, Theirs: >= 0 } && wanted.Straight(pair.Ours).SequenceEqual(given.Straight(pair.Theirs));

    private bool IsAlike(WordPair pair)
    {
        if (pair.Ours < 0 || pair.Theirs < 0)
            return false;
        string ours = wanted.Straight(pair.Ours).ToString();
        string theirs = given.Straight(pair.Theirs).ToString();
        return ours.Equals(theirs, StringComparison.OrdinalIgnoreCase)
            || (char.IsLetterOrDigit(ours[0]) == char.IsLetterOrDigit(theirs[0])
                && NearestName.Find(ours, [theirs]) is not null);
    }

    private static void Append(StringBuilder text, ReadOnlySpan<char> more, bool spaced) =>
        text.Append(spaced && text.Length > 0 ? " " : "").Append(more);
}
