using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Matching;

/// <summary>
/// Recognises an ellipsis or brackets that a curator wrote into a quotation, as is usual in print: “We warned them […]
/// and nobody wrote back”, “[W]e warned [the port]”. A record writes an omission as a list of parts instead, so that
/// only the article's own words are quoted.
/// </summary>
internal static class CuratorsMarks
{
    private const int LongestInsertion = 80;
    private const int Farthest = 3000;

    public static bool IsIn(string words) => Cut(words).Length != 1 || Cut(words)[0] != words;

    /// <summary>
    /// The article's own words, as several parts if the article has other words between them; empty if it is not
    /// certain which words are meant.
    /// </summary>
    /// <param name="find">Finds a quotation with these parts, if it occurs exactly once.</param>
    public static ImmutableArray<string> PartsOf(
        string words, SourceFile seed, Func<ImmutableArray<string>, ImmutableArray<TextSpan>?> find)
    {
        foreach (string reading in Readings(words))
        {
            var parts = Cut(reading);
            if (parts.IsEmpty || find(parts) is not { } spans || spans[^1].End - spans[0].Start > Farthest)
                continue;
            return [.. Joined(seed.Text, spans).Select(
                span => WhiteSpace.Fold(seed.Text.AsSpan(span.Start, span.Length)))];
        }

        return [];
    }

    // “[W]e” may replace “We” or “we”; “sail[ed]” may replace “sailed” or “sail”.
    private static string[] Readings(string words)
    {
        string plain = words;
        string turned = words;
        for (int open = words.IndexOf('['); open >= 0; open = words.IndexOf('[', open + 1))
        {
            int close = words.IndexOf(']', open);
            if (close < 0)
                break;
            string inner = words[(open + 1)..close];
            bool isAfterLetter = open > 0 && char.IsLetter(words[open - 1]);
            bool isBeforeLetter = close + 1 < words.Length && char.IsLetter(words[close + 1]);
            bool isPartOfWord = inner.Length > 0 && inner.All(char.IsLetter) && (isAfterLetter || isBeforeLetter);
            if (!isPartOfWord)
                continue;
            string marked = words[open..(close + 1)];
            plain = plain.Replace(marked, inner, StringComparison.Ordinal);
            turned = turned.Replace(marked, isAfterLetter ? "" : Turned(inner), StringComparison.Ordinal);
        }

        return plain == turned ? [plain] : [plain, turned];
    }

    private static string Turned(string text) =>
        char.IsUpper(text[0]) ? text.ToLowerInvariant() : char.ToUpperInvariant(text[0]) + text[1..];

    // The words between the marks, without the text in brackets.
    private static ImmutableArray<string> Cut(string words)
    {
        var parts = ImmutableArray.CreateBuilder<string>();
        int from = 0;
        for (int i = 0; i < words.Length; i++)
        {
            int length = MarkAt(words, i);
            if (length == 0)
                continue;
            Add(words[from..i]);
            from = i + length;
            i = from - 1;
        }

        Add(words[from..]);
        return parts.ToImmutable();

        void Add(string part)
        {
            if (part.Any(char.IsLetterOrDigit))
                parts.Add(part.Trim());
        }
    }

    // The length of the ellipsis or brackets here; 0 if there is neither.
    private static int MarkAt(string words, int at)
    {
        var rest = words.AsSpan(at);
        return rest[0] switch
        {
            '[' when rest.IndexOf(']') is > 0 and < LongestInsertion and int close => close + 1,
            '(' when rest.IndexOf(')') is > 0 and < LongestInsertion and int close
                && IsEllipsis(rest[1..close].Trim()) =>
                close + 1,
            '…' => 1,
            _ when rest.StartsWith("...", StringComparison.Ordinal) => 3,
            _ when rest.StartsWith(". . .", StringComparison.Ordinal) => 5,
            _ => 0,
        };
    }

    private static bool IsEllipsis(ReadOnlySpan<char> text) => text is "…" or "..." or ". . .";

    // Joins neighbouring parts between which the article has no word, because then nothing is left out.
    private static IEnumerable<TextSpan> Joined(string text, ImmutableArray<TextSpan> spans)
    {
        var whole = spans[0];
        foreach (var span in spans.Skip(1))
        {
            if (Trimmed.Words(text, whole.End, span.Start) is null)
            {
                whole = new TextSpan(whole.Start, span.End);
                continue;
            }

            yield return whole;
            whole = span;
        }

        yield return whole;
    }
}
