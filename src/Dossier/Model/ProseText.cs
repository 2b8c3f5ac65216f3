using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Text;
using Markdig.Syntax;
using SourceSpan = Dossier.Text.SourceSpan;

namespace Dossier.Model;

/// <summary>Curators' Markdown, parsed and checked.</summary>
/// <param name="Locate">The place in the file of a stretch of the Markdown, by offset and length.</param>
/// <param name="Links">The ids it links to.</param>
/// <param name="Passages">The passages it links to or cites.</param>
/// <param name="Files">Relative addresses in it: files of the site.</param>
internal sealed record ProseText(
    MarkdownDocument Document, SourceId? Self, Func<int, int, SourceSpan> Locate,
    ImmutableArray<Located<string>> Links,
    ImmutableArray<Located<PassageId>> Passages,
    ImmutableArray<Located<string>> Files)
{
    /// <summary>The passages whose words it shows; they are cited as well.</summary>
    public ImmutableArray<Located<PassageId>> Embeds { get; init; } = [];

    /// <summary>What would be a reference if there were a source of this id, and what is to be said of it then.</summary>
    public ImmutableArray<(SourceId Source, Diagnostic Diagnostic)> Doubtful { get; init; } = [];
}
