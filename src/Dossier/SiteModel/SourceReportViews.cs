using System.Collections.Immutable;
using Dossier.Dates;

namespace Dossier.SiteModel;

/// <summary>What one source says of a record.</summary>
/// <param name="Occasions">Passages that are shown in full, by occasion.</param>
/// <param name="Lines">Passages that are shown as lines, because they are shown in full elsewhere on the page.</param>
/// <param name="OnlyHere">
/// What only this source has and the lines do not show; empty if the record has only one source.
/// </param>
public sealed record SourceReportView(
    LinkView Source, DateView Issued, ImmutableArray<OccasionView> Occasions,
    ImmutableArray<SourceReportLineView> Lines, ImmutableArray<OnlyHereView> OnlyHere);

/// <param name="Words">The beginning of the words, linked to the whole; null if rights forbid quoting.</param>
/// <param name="Positions">The positions in these words on the demand of the page.</param>
/// <param name="OnlyHere">True if no other source has this position on the demand.</param>
public sealed record SourceReportLineView(LinkView? Words, ImmutableArray<PositionView> Positions, bool OnlyHere);

/// <summary>What only one source has: either a position or a fact in words.</summary>
public sealed record OnlyHereView(PositionView? Position, ImmutableArray<TextRun> Fact);

/// <summary>A property for which sources give different values.</summary>
public sealed record DisagreementView(string Label, ImmutableArray<DisagreementValueView> Values);

/// <param name="Words">The statements that give this value; empty if the curators recorded none.</param>
public sealed record DisagreementValueView(string Value, ImmutableArray<StatementView> Words);
