using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Reading.Markdown;

/// <summary>
/// How deeply the elements of Markdown stand in each other. Markdig parses deeper than it renders, so the limit is one of
/// ours, below both: what can be parsed here can be rendered.
/// </summary>
internal static class Nesting
{
    /// <summary>Blocks and inlines together.</summary>
    public const int Deepest = 100;

    /// <summary>The first element that stands too deeply; null where none does.</summary>
    public static MarkdownObject? FindTooDeep(MarkdownDocument document)
    {
        // Not by recursion: the stack would be the first to give in.
        var waiting = new Stack<(MarkdownObject Element, int Depth)>([(document, 0)]);
        while (waiting.TryPop(out var next))
        {
            if (next.Depth > Deepest)
                return next.Element;
            foreach (var inner in InnerOf(next.Element))
                waiting.Push((inner, next.Depth + 1));
        }

        return null;
    }

    private static IEnumerable<MarkdownObject> InnerOf(MarkdownObject element) => element switch
    {
        ContainerBlock block => block,
        LeafBlock { Inline: { } inline } => [inline],
        ContainerInline inline => inline,
        _ => [],
    };
}
