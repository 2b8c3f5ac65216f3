using System.Collections.Immutable;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Matching.Prose;

/// <summary>Words that a curator put inside quotation marks.</summary>
/// <param name="Place">Of the words, without their marks.</param>
/// <param name="Words">As readers see them.</param>
/// <param name="Cited">The passages cited in the sentences that the words stand in; empty where none is.</param>
/// <param name="IsClosed">The mark that opens them is closed in the same paragraph.</param>
internal sealed record QuotedRun(SourceSpan Place, string Words, ImmutableArray<PassageId> Cited, bool IsClosed)
{
    /// <summary>Its writer marked it as no quotation: only rights can forbid it.</summary>
    public bool IsTerm { get; init; }

    /// <summary>The words stand in the file as readers see them, so that others can be written in their place.</summary>
    public bool IsPlain => FoldedText.Fold(Place.File.Text.Substring(Place.Start, Place.Length)) == FoldedText.Fold(Words);
}
