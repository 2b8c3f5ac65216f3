using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Text;
using Markdig.Syntax;
using SourceSpan = Dossier.Text.SourceSpan;

namespace Dossier.Model;

/// <summary>Markdown that curators wrote, parsed and checked.</summary>
/// <param name="Locate">Gives the place in the file of a stretch of the Markdown, by offset and length.</param>
/// <param name="Links">The ids that it links to.</param>
/// <param name="Passages">The passages that it links to or cites.</param>
/// <param name="Files">Relative addresses of files of the site in it.</param>
internal sealed record ProseText(
    MarkdownDocument Document, SourceId? Self, Func<int, int, SourceSpan> Locate,
    ImmutableArray<Located<string>> Links,
    ImmutableArray<Located<PassageId>> Passages,
    ImmutableArray<Located<string>> Files)
{
    /// <summary>The passages whose words it shows. They count as cited too.</summary>
    public ImmutableArray<Located<PassageId>> Embeds { get; init; } = [];

    /// <summary>
    /// Texts that are a mistaken reference only if a source with this id exists, with the diagnostic to report then.
    /// </summary>
    public ImmutableArray<(SourceId Source, Diagnostic Diagnostic)> Doubtful { get; init; } = [];
}
