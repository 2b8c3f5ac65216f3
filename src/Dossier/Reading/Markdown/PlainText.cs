using System.Text;
using Dossier.Model;
using Dossier.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Reading.Markdown;

/// <summary>Prose as readers see it, without markup, images and citations.</summary>
/// <param name="title">The text of a link that has no words of its own.</param>
/// <param name="words">The words of an embedded passage, with their quotation marks.</param>
internal sealed class PlainText(Func<string, string> title, Func<string, string> words) : InlineWalker
{
    private readonly StringBuilder _text = new();

    /// <summary>The opening paragraphs, up to the first block of another kind, joined with spaces.</summary>
    public static string ExtractOpening(ProseText prose, Func<string, string> title, Func<string, string> words) =>
        string.Join(' ', prose.Document.TakeWhile(block => block is ParagraphBlock)
            .Cast<ParagraphBlock>()
            .Select(paragraph => Extract(paragraph.Inline!, title, words)));

    public static string Extract(ContainerInline inline, Func<string, string> title, Func<string, string> words)
    {
        var plain = new PlainText(title, words);
        plain.Walk(inline);
        return WhiteSpace.Fold(plain._text.ToString());
    }

    protected override void Visit(LiteralInline literal) => _text.Append(literal.Content.AsSpan());

    protected override void Visit(ContainerInline inner)
    {
        if (inner is not LinkInline { IsImage: true })
            Walk(inner);
    }

    protected override void Visit(Inline leaf) => _text.Append(leaf switch
    {
        RecordLinkInline link => link.Text ?? title(link.Target),
        EmbedInline embed => words(embed.Target),
        _ => TextOf(leaf),
    });
}
