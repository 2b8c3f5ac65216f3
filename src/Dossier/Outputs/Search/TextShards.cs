using System.Collections.Immutable;
using System.Text;
using Dossier.Text;

namespace Dossier.Outputs.Search;

/// <param name="First">The first text in it.</param>
internal sealed record TextShard(string First, string Content);

/// <summary>
/// Sorted texts in shards of about one size, so that those with one beginning stand in one shard or in neighbours. Texts
/// stand between spaces; each begins with how many characters it shares with the one before, as one digit.
/// </summary>
internal static class TextShards
{
    /// <summary>The terms, each with its postings.</summary>
    public static ImmutableArray<TextShard> Pack(ImmutableArray<SearchTerm> terms, int limit) =>
        Cut(terms.Select(term => term.Text), limit, (i, text) => terms[i].Postings.AppendTo(text));

    /// <summary>
    /// The words that may be mistyped, forwards, and backwards after <c>~</c>: of two words that differ in one place, the
    /// beginnings are alike or the ends.
    /// </summary>
    public static ImmutableArray<TextShard> OfSpellings(ImmutableArray<SearchTerm> terms, int limit)
    {
        var words = terms.Select(term => term.Text).Where(IsSpelled).ToArray();
        return Cut(words.Concat(words.Select(Backwards)).Order(StringComparer.Ordinal), limit, (_, _) => { });
    }

    private static bool IsSpelled(string term) =>
        term.Length >= 4 && term[0] != '@' && !term.AsSpan().ContainsAnyInRange('0', '9') && !WordBoundary.IsUnspaced(term[0]);

    private static string Backwards(string word) => "~" + string.Concat(word.EnumerateRunes().Reverse().Select(rune => rune.ToString()));

    private static ImmutableArray<TextShard> Cut(IEnumerable<string> texts, int limit, Action<int, StringBuilder> appendMore)
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
        // Half a character is no text.
        return shared > 0 && char.IsHighSurrogate(one[shared - 1]) ? shared - 1 : shared;
    }
}
