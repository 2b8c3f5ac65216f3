using System.Text.RegularExpressions;
using Dossier.Diagnostics;
using Dossier.Text;
using Markdig.Helpers;

namespace Dossier.Reading.Markdown;

/// <summary>A stretch of text that other programs read as Markdown but that is shown as plain text here.</summary>
internal sealed record UnreadStretch(int Start, int Length, Rule Rule, Message Message);

/// <summary>Finds Markdown syntax that is not supported, and links that were not parsed as links.</summary>
internal static partial class UnreadMarkdown
{
    public const string Footnotes =
        "footnotes are not supported; cite a passage as [@source#passage], and write anything else into the text";

    private const int Shown = 60;

    /// <param name="text">A text of <see cref="ShownText"/>.</param>
    public static IEnumerable<UnreadStretch> FindIn(string text)
    {
        foreach (Match mark in Marks().Matches(text))
        {
            var (rule, message) = Explain(mark);
            yield return new(mark.Index, mark.Length, rule, $"“{Show(mark.Value)}” {message}");
        }

        // One report for all tags of a paragraph.
        if (FirstTag(text) is var (start, length))
            yield return new(start, length, Rules.ShownAsItStands,
            $"“{Show(text.Substring(start, length))}” is shown as plain text, because HTML is not supported; "
            + $"write it in Markdown, or \\< if the character is meant");
    }

    private static (Rule Rule, Message Message) Explain(Match mark) => mark.Groups switch
    {
        var groups when groups["footnote"].Success =>
            (Rules.MarkdownNotKnown, $"is shown as plain text: {Footnotes.AsKnown()}"),
        var groups when groups["hidden"].Success =>
            (Rules.MarkdownNotKnown, $"does not hide a comment here; write it as <!-- … -->"),
        var groups when groups["space"].Success =>
            (Rules.BrokenLink,
            $"is not a link, because its address has a space; write the space as %20, or the address between < and >"),
        var groups when groups["link"].Success =>
            (Rules.BrokenLink, $"is not a link: write [words](address), without a space between the brackets"),
        var groups when groups["label"].Success =>
            (Rules.BrokenLink,
            $"is not a link, because no line "
            + $"“[{Show(groups["name"].Length > 0 ? groups["name"].Value : groups["words"].Value)}]: "
            + $"address” says where it leads; write [words](address)"),
        _ => (Rules.ShownAsItStands, $"is shown as plain text, because it has no meaning here; write it in words"),
    };

    private static (int Start, int Length)? FirstTag(string text)
    {
        for (int start = text.IndexOf('<', StringComparison.Ordinal); start >= 0; start = text.IndexOf('<', start + 1))
        {
            var rest = new StringSlice(text, start, text.Length - 1);
            if (HtmlHelper.TryParseHtmlTag(ref rest, out string? tag))
                return (start, tag!.Length);
        }

        return null;
    }

    private static Quoted Show(string text) =>
        (text.Length <= Shown ? text : text[..Shown] + "…").Replace(ShownText.Wall, '…').AsQuoted();

    [GeneratedRegex(
        @"(?<footnote>\[\^[^\[\]\s\0]+\]:?|\^\[[^\[\]\0]+\])|(?<hidden>%%[^%\0]+%%)"
        + @"|(?<space>\[[^\[\]\0]*\]\([^()\[\]\s\0]*\s[^()\[\]\0]*\))|(?<link>\[[^\[\]\0]*\]( ?\(|\s\()(https?://|[^\s()\[\]\0]+\.html)[^\s()\[\]\0]*\)?|\([^()\[\]\0]+\)\[(https?://|[^\s()\[\]\0]+\.html)[^\s\[\]\0]*\])"
        + @"|(?<label>\[(?<words>[^\[\]\0]+)\]\[(?<name>[^\[\]\0]*)\])"
        + @"|(?<other>~~[^~\s\0]([^~\0]*[^~\s\0])?~~|^\[[ xX]\](?=\s)|^\[![A-Za-z]+\])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Marks();
}
