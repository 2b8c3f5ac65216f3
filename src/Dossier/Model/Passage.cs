using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Text;

namespace Dossier.Model;

/// <param name="Spans">One for each part of the quotation.</param>
internal sealed record Passage(PassageDraft Draft, ImmutableArray<TextSpan> Spans, SpeechKind Kind, EdtfDate Said)
{
    public PassageId Id => Draft.Id.Value;

    public TextSpan Whole => new(Spans[0].Start, Spans[^1].End);
}
