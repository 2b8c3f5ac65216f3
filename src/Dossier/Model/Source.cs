using System.Collections.Immutable;
using Dossier.Anchoring;
using Dossier.Dates;
using Dossier.Text;
using Dossier.Views;

namespace Dossier.Model;

/// <summary>An article with its annotations in place.</summary>
/// <param name="Title">Where the title stands in the seed.</param>
/// <param name="Passages">In the order of the seed.</param>
internal sealed record Source(
    SourceDraft Draft, SourceFile Seed, string Language, Rights Rights, TextSpan Title,
    ImmutableArray<TextSpan> Omitted, ImmutableArray<Passage> Passages, ImmutableArray<Mention> Mentions)
{
    public SourceId Id => Draft.SourceId;

    /// <summary>The stretches that the article marks as somebody's own words, in its order.</summary>
    public ImmutableArray<TextSpan> Quoted { get; init; } = [];
}

/// <param name="Spans">One for each part of the quotation.</param>
internal sealed record Passage(PassageDraft Draft, ImmutableArray<TextSpan> Spans, SpeechKind Kind, EdtfDate Said)
{
    public PassageId Id => Draft.Id.Value;

    public TextSpan Whole => new(Spans[0].Start, Spans[^1].End);
}
