using System.Collections.Immutable;
using Markdig.Syntax.Inlines;

namespace Dossier.Reading.Markdown;

/// <summary><c>[[id]]</c>, <c>[[id|text]]</c>, <c>[[source#passage]]</c>.</summary>
/// <param name="text">What it says, where that is written: as it stands there, the mark of a term included.</param>
/// <param name="wordsAt">Where these words begin, counted from the link's first bracket.</param>
internal sealed class RecordLinkInline(string target, string? text, int wordsAt = 0) : LeafInline
{
    public string Target => target;

    /// <summary>As readers see it.</summary>
    public string? Text { get; } = text is null ? null : TermMarks.Remove(text);

    /// <summary>As it is written.</summary>
    public string? Written => text;

    public int WordsAt => wordsAt;
}

/// <summary><c>[@source#passage; @source#passage]</c>.</summary>
internal sealed class PassageReferenceInline(ImmutableArray<string> targets) : LeafInline
{
    public ImmutableArray<string> Targets => targets;
}

/// <summary><c>![[source#passage]]</c>: the words of a passage, shown in its place.</summary>
internal sealed class EmbedInline(string target) : LeafInline
{
    public string Target => target;

    /// <summary>It is all that its paragraph has, and is shown as a block.</summary>
    public bool IsAlone => Parent is { } line && line.Parent is null && line.All(inline => inline == this || inline is LineBreakInline || (inline is LiteralInline literal && literal.Content.AsSpan().IsWhiteSpace()));
}
