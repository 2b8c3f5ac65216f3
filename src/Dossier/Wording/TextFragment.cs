using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Wording;

/// <summary>
/// Composes the address of a quotation on the page where it was first published, with a text directive for each part
/// (WICG, URL Fragment Text Directives, <c>#:~:text=prefix-,start,end,-suffix</c>).
/// </summary>
internal static class TextFragment
{
    // A longer quotation is addressed by its first and last words, because the page may interrupt it.
    private const int MostWords = 10;
    private const int EndWords = 4;
    private const int ContextWords = 3;
    private const int MostContext = 400;

    /// <summary>Null if no address is known, or if rights forbid quoting.</summary>
    public static string? Compose(Statement statement)
    {
        var (source, passage) = statement;
        if (source.Rights == Rights.None || AddressOf(source.Draft) is not string url)
            return null;
        string mark = url.Contains('#', StringComparison.Ordinal) ? "" : "#";
        var directives = passage.Spans.Select(span => "text=" + Directive(source, span));
        return $"{url}{mark}:~:{string.Join('&', directives)}";
    }

    // If the article is no longer at its address, the archived copy has the words.
    private static string? AddressOf(SourceDraft draft) =>
        draft.Status?.Kind == SourceStatusKind.Gone ? draft.Archived : draft.Url ?? draft.Archived;

    private static string Directive(Source source, TextSpan span)
    {
        string text = source.Seed.Text;
        string quote = text[span.Start..span.End];
        var (start, end) = StartAndEnd(quote);
        bool isUnsure = IsTwice(text, start) || (end is not null && IsTwice(text, end));
        if (isUnsure && end is not null && !quote.AsSpan().ContainsAny('\n', '\r'))
        {
            (start, end) = (string.Join(' ', WhiteSpace.Words(quote)), null);
            isUnsure = IsTwice(text, start);
        }

        string directive = Encoded(start) + (end is null ? "" : "," + Encoded(end));
        if (!isUnsure)
            return directive;
        var lines = QuoteContext.LinesOf(source, span);
        // The context is limited, because a line may have megabytes.
        string before = string.Join(
            ' ',
            WhiteSpace.Words(text[Math.Max(lines.Start, span.Start - MostContext)..span.Start]).TakeLast(ContextWords));
        string after = string.Join(
            ' ', WhiteSpace.Words(text[span.End..Math.Min(lines.End, span.End + MostContext)]).Take(ContextWords));
        return (before.Length > 0 ? Encoded(before) + "-," : "")
            + directive
            + (after.Length > 0 ? ",-" + Encoded(after) : "");
    }

    // The first and last words stay within their line, because they must not cross a block of the page.
    private static (string Start, string? End) StartAndEnd(string quote)
    {
        string[] words = WhiteSpace.Words(quote);
        string[][] lines = [.. quote.Split('\n', '\r').Select(WhiteSpace.Words).Where(line => line.Length > 0)];
        if (lines.Length == 1 && words.Length <= MostWords)
            return (string.Join(' ', words), null);
        if (words.Length == 1)
            return (words[0], null);
        int first = Math.Min(Math.Min(EndWords, words.Length / 2), lines[0].Length);
        int last = Math.Min(Math.Min(EndWords, words.Length - first), lines[^1].Length);
        return (string.Join(' ', words[..first]), string.Join(' ', words[^last..]));
    }

    // Browsers ignore case when they look for the words.
    private static bool IsTwice(string article, string words)
    {
        int at = article.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && article.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase) >= 0;
    }


    // Hyphens, commas and ampersands are syntax in a text directive. EscapeDataString leaves only the hyphen as it is.
    private static string Encoded(string text) =>
        Uri.EscapeDataString(text).Replace("-", "%2D", StringComparison.Ordinal);
}
