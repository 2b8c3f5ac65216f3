using Markdig.Syntax.Inlines;

namespace Dossier.Reading.Markdown;

/// <summary>
/// Goes through the inlines of a paragraph, heading or cell in their order. What is made of each is up to the classes
/// that derive from it.
/// </summary>
internal abstract class InlineWalker
{
    protected void Walk(ContainerInline container)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Visit(literal);
                    break;
                case ContainerInline inner:
                    Visit(inner);
                    break;
                default:
                    Visit(inline);
                    break;
            }
        }
    }

    protected abstract void Visit(LiteralInline literal);

    /// <summary>Emphasis, a link of Markdown, an image and so on; to go into it, walk it.</summary>
    protected abstract void Visit(ContainerInline inner);

    /// <summary>An inline that contains no others: a reference, code, a line break and so on.</summary>
    protected abstract void Visit(Inline leaf);

    /// <summary>What readers see of such an inline, if it is not one of this program's own.</summary>
    protected static string TextOf(Inline leaf) => leaf switch
    {
        CodeInline code => code.Content,
        AutolinkInline auto => auto.Url,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline => " ",
        _ => "",
    };
}
