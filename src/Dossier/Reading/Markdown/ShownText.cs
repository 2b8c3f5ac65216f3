using System.Text;
using Markdig.Syntax.Inlines;

namespace Dossier.Reading.Markdown;

/// <summary>
/// The plain text that a paragraph, heading or cell shows, with a map back to the Markdown. A <see cref="Wall"/>
/// replaces everything that was understood: a link, a citation, code, and each escaped character.
/// </summary>
internal sealed class ShownText : InlineWalker
{
    public const char Wall = '\0';

    private readonly StringBuilder _text = new();
    private readonly List<int> _origins = [];

    private ShownText()
    {
    }

    public string Text { get; private set; } = "";

    public static ShownText Extract(ContainerInline inline)
    {
        var shown = new ShownText();
        shown.Walk(inline);
        shown.Text = shown._text.ToString();
        return shown;
    }

    /// <summary>The stretch of the Markdown that produced a stretch of the text.</summary>
    public (int Start, int Length) OriginOf(int start, int length) =>
        (_origins[start], _origins[start + length - 1] + 1 - _origins[start]);

    protected override void Visit(ContainerInline inner)
    {
        switch (inner)
        {
            case LinkInline link:
                Add(Wall, link.Span.Start);
                Walk(link);
                Add(Wall, link.Span.End);
                break;
            case DelimiterInline delimiter:
                // An unclosed bracket contains everything that follows it.
                foreach (var (i, c) in delimiter.ToLiteral().Index())
                    Add(c, delimiter.Span.Start + i);
                Walk(delimiter);
                break;
            default:
                Walk(inner);
                break;
        }
    }

    protected override void Visit(Inline leaf) => Add(leaf is LineBreakInline ? ' ' : Wall, leaf.Span.Start);

    protected override void Visit(LiteralInline literal)
    {
        var content = literal.Content.AsSpan();
        // The backslash is part of the literal's span but not of its content.
        int start = literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0);
        for (int i = 0; i < content.Length; i++)
            Add(i == 0 && literal.IsFirstCharacterEscaped ? Wall : content[i], start + i);
    }

    private void Add(char c, int origin)
    {
        _text.Append(c);
        _origins.Add(origin);
    }
}
