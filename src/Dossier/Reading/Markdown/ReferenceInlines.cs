using System.Collections.Immutable;
using Markdig.Syntax.Inlines;

namespace Dossier.Reading.Markdown;

/// <summary>A link: <c>[[id]]</c>, <c>[[id|text]]</c>, <c>[[source#passage]]</c>.</summary>
/// <param name="text">Its words as they are written, including the mark <c>{.term}</c>; null if it has none.</param>
/// <param name="wordsAt">The offset of these words, counted from the first bracket of the link.</param>
internal sealed class RecordLinkInline(string target, string? text, int wordsAt = 0) : LeafInline
{
    public string Target => target;

    /// <summary>The words as readers see them.</summary>
    public string? Text { get; } = text is null ? null : TermMarks.Remove(text);

    /// <summary>The words as they are written.</summary>
    public string? Written => text;

    public int WordsAt => wordsAt;
}

/// <summary>A citation: <c>[@source#passage; @source#passage]</c>.</summary>
internal sealed class PassageReferenceInline(ImmutableArray<string> targets) : LeafInline
{
    public ImmutableArray<string> Targets => targets;
}

/// <summary>An embedded passage, <c>![[source#passage]]</c>: its words are shown here.</summary>
internal sealed class EmbedInline(string target) : LeafInline
{
    public string Target => target;

    /// <summary>Whether its paragraph has nothing else. Then it is shown as a block.</summary>
    public bool IsAlone =>
        Parent is { } line && line.Parent is null
            && line.All(inline => inline == this
                || inline is LineBreakInline
                || (inline is LiteralInline literal && literal.Content.AsSpan().IsWhiteSpace()));
}
