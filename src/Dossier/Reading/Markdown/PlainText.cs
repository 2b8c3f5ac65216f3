using System.Text;
using Dossier.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Reading.Markdown;

/// <summary>Prose as readers see it, without markup and citations.</summary>
internal static class PlainText
{
    /// <summary>The opening paragraphs, up to the first block of another kind, joined with spaces.</summary>
    /// <param name="title">The text of a link that has no words of its own.</param>
    /// <param name="words">The words of an embedded passage, with their quotation marks.</param>
    public static string ExtractOpening(ProseText prose, Func<string, string> title, Func<string, string> words) =>
        string.Join(' ', prose.Document.TakeWhile(block => block is ParagraphBlock)
            .Cast<ParagraphBlock>()
            .Select(paragraph => Extract(paragraph.Inline!, title, words)));

    public static string Extract(ContainerInline inline, Func<string, string> title, Func<string, string> words)
    {
        var text = new StringBuilder();
        Add(text, inline, title, words);
        return string.Join(' ', text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Add(
        StringBuilder text, ContainerInline container, Func<string, string> title, Func<string, string> words)
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
