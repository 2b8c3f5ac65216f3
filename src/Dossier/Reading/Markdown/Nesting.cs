using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Reading.Markdown;

/// <summary>
/// Limits how deeply elements of Markdown are nested. Markdig can parse deeper nesting than it can render, so our limit
/// is below both of its own: whatever is accepted here can be rendered.
/// </summary>
internal static class Nesting
{
    /// <summary>Levels of blocks and inlines together.</summary>
    public const int Deepest = 100;

    /// <summary>The first element that is nested too deeply; null if there is none.</summary>
    public static MarkdownObject? FindTooDeep(MarkdownDocument document)
    {
        // Without recursion, because the stack could overflow first.
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
