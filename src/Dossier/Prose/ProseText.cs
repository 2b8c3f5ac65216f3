using System.Collections.Immutable;
using Dossier.Model;
using Dossier.Text;
using Markdig.Syntax;

namespace Dossier.Prose;

/// <summary>Curators' Markdown, parsed and checked.</summary>
/// <param name="Links">The ids it links to.</param>
/// <param name="Passages">The passages it links to or cites.</param>
/// <param name="Files">Relative addresses in it: files of the site.</param>
internal sealed record ProseText(
    MarkdownDocument Document, SourceId? Self,
    ImmutableArray<Located<string>> Links,
    ImmutableArray<Located<PassageId>> Passages,
    ImmutableArray<Located<string>> Files);
