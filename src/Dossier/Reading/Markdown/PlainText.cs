using System.Text;
using Dossier.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Reading.Markdown;

/// <summary>What readers see of prose, without its marks and citations.</summary>
internal static class PlainText
{
    /// <summary>The paragraphs that open the prose, up to the first block that is something else; a space between two.</summary>
    /// <param name="title">What a link without words of its own says.</param>
    /// <param name="words">Of an embedded passage, with their quotation marks.</param>
    public static string ExtractOpening(ProseText prose, Func<string, string> title, Func<string, string> words) =>
        string.Join(' ', prose.Document.TakeWhile(block => block is ParagraphBlock).Cast<ParagraphBlock>().Select(paragraph => Extract(paragraph.Inline!, title, words)));

    public static string Extract(ContainerInline inline, Func<string, string> title, Func<string, string> words)
    {
        var text = new StringBuilder();
        Add(text, inline, title, words);
        return string.Join(' ', text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Add(StringBuilder text, ContainerInline container, Func<string, string> title, Func<string, string> words)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case PassageReferenceInline or LinkInline { IsImage: true }:
                    break;
                case ContainerInline inner:
                    Add(text, inner, title, words);
                    break;
                default:
                    text.Append(inline switch
                    {
                        LiteralInline literal => literal.Content.ToString(),
                        RecordLinkInline link => link.Text ?? title(link.Target),
                        EmbedInline embed => words(embed.Target),
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
