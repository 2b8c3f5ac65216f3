using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Wording;

/// <summary>
/// The address of words on the page they were first published on: a text directive for each part of a quotation
/// (WICG, URL Fragment Text Directives, <c>#:~:text=prefix-,start,end,-suffix</c>).
/// </summary>
internal static class TextFragment
{
    // More words than this are named by those at either end, for a page may break them up.
    private const int MostWords = 10;
    private const int EndWords = 4;
    private const int ContextWords = 3;
    private const int MostContext = 400;

    /// <summary>Null where no address is known, or where rights allow no words.</summary>
    public static string? Compose(Statement statement)
    {
        var (source, passage) = statement;
        if (source.Rights == Rights.None || AddressOf(source.Draft) is not string url)
            return null;
        return $"{url}{(url.Contains('#', StringComparison.Ordinal) ? "" : "#")}:~:{string.Join('&', passage.Spans.Select(span => "text=" + Directive(source, span)))}";
    }

    // Of an article that is no longer at its address, the archived copy has the words.
    private static string? AddressOf(SourceDraft draft) => draft.Status?.Kind == SourceStatusKind.Gone ? draft.Archived : draft.Url ?? draft.Archived;

    private static string Directive(Source source, TextSpan span)
    {
        string text = source.Seed.Text;
        string quote = text[span.Start..span.End];
        var (start, end) = StartAndEnd(quote);
        bool isUnsure = IsTwice(text, start) || (end is not null && IsTwice(text, end));
        if (isUnsure && end is not null && !quote.AsSpan().ContainsAny('\n', '\r'))
        {
            (start, end) = (string.Join(' ', Words(quote)), null);
            isUnsure = IsTwice(text, start);
        }

        string directive = Encoded(start) + (end is null ? "" : "," + Encoded(end));
        if (!isUnsure)
            return directive;
        var lines = QuoteContext.LinesOf(source, span);
        // A line may have megabytes.
        string before = string.Join(' ', Words(text[Math.Max(lines.Start, span.Start - MostContext)..span.Start]).TakeLast(ContextWords));
        string after = string.Join(' ', Words(text[span.End..Math.Min(lines.End, span.End + MostContext)]).Take(ContextWords));
        return (before.Length > 0 ? Encoded(before) + "-," : "") + directive + (after.Length > 0 ? ",-" + Encoded(after) : "");
    }

    // The words at either end stay within their line, for no block of a page may end inside them.
    private static (string Start, string? End) StartAndEnd(string quote)
    {
        string[] words = Words(quote);
        string[][] lines = [.. quote.Split('\n', '\r').Select(Words).Where(line => line.Length > 0)];
        if (lines.Length == 1 && words.Length <= MostWords)
            return (string.Join(' ', words), null);
        if (words.Length == 1)
            return (words[0], null);
        int first = Math.Min(Math.Min(EndWords, words.Length / 2), lines[0].Length);
        int last = Math.Min(Math.Min(EndWords, words.Length - first), lines[^1].Length);
        return (string.Join(' ', words[..first]), string.Join(' ', words[^last..]));
    }

    // Browsers look for words whatever their case.
    private static bool IsTwice(string article, string words)
    {
        int at = article.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && article.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase) >= 0;
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    // A hyphen, a comma and an ampersand are syntax there; only the hyphen is left as it is by the usual encoding.
    private static string Encoded(string text) => Uri.EscapeDataString(text).Replace("-", "%2D", StringComparison.Ordinal);
}
