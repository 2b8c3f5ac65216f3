using System.Collections.Immutable;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Matching.Prose;

/// <summary>Words that a curator wrote inside quotation marks.</summary>
/// <param name="Place">The place of the words, without their marks.</param>
/// <param name="Words">The words as readers see them.</param>
/// <param name="Cited">The passages that are cited in the sentences of these words; empty if there is none.</param>
/// <param name="IsClosed">Whether the opening mark is closed in the same paragraph.</param>
internal sealed record QuotedRun(SourceSpan Place, string Words, ImmutableArray<PassageId> Cited, bool IsClosed)
{
    /// <summary>Whether the words are marked as a term and not a quotation. Then only rights can forbid them.</summary>
    public bool IsTerm { get; init; }

    /// <summary>Whether the file has the words exactly as readers see them, so that a fix can replace them.</summary>
    public bool IsPlain =>
        FoldedText.Fold(Place.File.Text.Substring(Place.Start, Place.Length)) == FoldedText.Fold(Words);
}
