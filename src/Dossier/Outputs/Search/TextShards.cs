using System.Collections.Immutable;
using System.Text;
using Dossier.Text;

namespace Dossier.Outputs.Search;

/// <param name="First">The first text in the shard.</param>
internal sealed record TextShard(string First, string Content);

/// <summary>
/// Packs sorted texts into shards of about equal size, so that texts with a common prefix are in one shard or in
/// adjacent ones. Texts are separated by spaces; each begins with one digit: how many characters it shares with the
/// previous text (front coding).
/// </summary>
internal static class TextShards
{
    /// <summary>The terms with their postings.</summary>
    public static ImmutableArray<TextShard> Pack(ImmutableArray<SearchTerm> terms, int limit) =>
        Cut(terms.Select(term => term.Text), limit, (i, text) => terms[i].Postings.AppendTo(text));

    /// <summary>
    /// Words for correcting typing errors, forwards and, after <c>~</c>, backwards: if two words differ in one place,
    /// either their beginnings or their ends are equal.
    /// </summary>
    public static ImmutableArray<TextShard> OfSpellings(ImmutableArray<SearchTerm> terms, int limit)
    {
        var words = terms.Select(term => term.Text).Where(IsSpelled).ToArray();
        return Cut(words.Concat(words.Select(Backwards)).Order(StringComparer.Ordinal), limit, (_, _) => { });
    }

    private static bool IsSpelled(string term) =>
        term.Length >= 4
            && term[0] != '@'
            && !term.AsSpan().ContainsAnyInRange('0', '9')
            && !WordBoundary.IsUnspaced(term[0]);

    private static string Backwards(string word) =>
        "~" + string.Concat(word.EnumerateRunes().Reverse().Select(rune => rune.ToString()));

    private static ImmutableArray<TextShard> Cut(
        IEnumerable<string> texts, int limit, Action<int, StringBuilder> appendMore)
    {
        var shards = ImmutableArray.CreateBuilder<TextShard>();
        var content = new StringBuilder();
        var (first, last, number) = ("", "", 0);
        foreach (string text in texts)
        {
            if (content.Length >= limit)
            {
                shards.Add(new TextShard(first, content.ToString()));
                content.Clear();
            }

            int shared = content.Length == 0 ? 0 : Shared(last, text);
            if (content.Length == 0)
                first = text;
            else
                content.Append(' ');
            content.Append(Base42.Digit(shared)).Append(text, shared, text.Length - shared);
            appendMore(number++, content);
            last = text;
        }

        if (content.Length > 0)
            shards.Add(new TextShard(first, content.ToString()));
        return shards.ToImmutable();
    }

    private static int Shared(string one, string other)
    {
        int shared = Math.Min(one.AsSpan().CommonPrefixLength(other), Base42.LargestDigit);
        // A surrogate pair must not be split.
        return shared > 0 && char.IsHighSurrogate(one[shared - 1]) ? shared - 1 : shared;
    }
}
