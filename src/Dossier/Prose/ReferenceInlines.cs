using System.Collections.Immutable;
using Markdig.Syntax.Inlines;

namespace Dossier.Prose;

/// <summary><c>[[id]]</c>, <c>[[id|text]]</c>, <c>[[source#passage]]</c>.</summary>
internal sealed class RecordLinkInline(string target, string? text) : LeafInline
{
    public string Target => target;

    public string? Text => text;
}

/// <summary><c>[@source#passage; @source#passage]</c>.</summary>
internal sealed class CitationInline(ImmutableArray<string> targets) : LeafInline
{
    public ImmutableArray<string> Targets => targets;
}
