using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Prose;

/// <summary>What readers see of prose, without its marks and citations.</summary>
internal static class PlainText
{
    /// <summary>The paragraphs that open the prose, up to the first block that is something else; a space between two.</summary>
    /// <param name="title">What a link without words of its own says.</param>
    public static string OfOpening(ProseText prose, Func<string, string> title) =>
        string.Join(' ', prose.Document.TakeWhile(block => block is ParagraphBlock).Cast<ParagraphBlock>().Select(paragraph => Of(paragraph.Inline!, title)));

    public static string Of(ContainerInline inline, Func<string, string> title)
    {
        var text = new StringBuilder();
        Add(text, inline, title);
        return string.Join(' ', text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Add(StringBuilder text, ContainerInline container, Func<string, string> title)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case CitationInline or LinkInline { IsImage: true }:
                    break;
                case ContainerInline inner:
                    Add(text, inner, title);
                    break;
                default:
                    text.Append(inline switch
                    {
                        LiteralInline literal => literal.Content.ToString(),
                        RecordLinkInline link => link.Text ?? title(link.Target),
                        CodeInline code => code.Content,
                        HtmlEntityInline entity => entity.Transcoded.ToString(),
                        AutolinkInline auto => auto.Url,
                        _ => " ",
                    });
                    break;
            }
        }
    }
}
