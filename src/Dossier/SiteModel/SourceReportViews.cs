using System.Collections.Immutable;
using Dossier.Dates;

namespace Dossier.SiteModel;

/// <summary>What one source says of a record.</summary>
/// <param name="Passages">Shown whole.</param>
/// <param name="Lines">Shown as lines: what stands whole elsewhere on the page.</param>
/// <param name="OnlyHere">What no other source of the record has, and the lines do not show; empty where there is no other.</param>
public sealed record SourceReportView(
    LinkView Source, DateView Issued, ImmutableArray<StatementView> Passages, ImmutableArray<SourceReportLineView> Lines, ImmutableArray<OnlyHereView> OnlyHere);

/// <param name="Words">The first of them, leading to all; null where rights allow none.</param>
/// <param name="Positions">What they say on the page's demand.</param>
/// <param name="OnlyHere">No other source of the demand has the position.</param>
public sealed record SourceReportLineView(LinkView? Words, ImmutableArray<PositionView> Positions, bool OnlyHere);

/// <summary>What one source alone has: a position, or else a fact in words.</summary>
public sealed record OnlyHereView(PositionView? Position, ImmutableArray<TextRun> Fact);

/// <summary>A property of which sources give different values.</summary>
public sealed record DisagreementView(string Label, ImmutableArray<DisagreementValueView> Values);

/// <param name="Words">Of those who give this value; empty where the curators recorded none for it.</param>
public sealed record DisagreementValueView(string Value, ImmutableArray<StatementView> Words);
