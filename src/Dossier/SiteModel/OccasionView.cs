using System.Collections.Immutable;
using Dossier.Dates;

namespace Dossier.SiteModel;

/// <summary>What a source has of one occasion: said once, what is the same for all of it, then each quotation.</summary>
/// <param name="Attribution">
/// One sentence: who, described how, on whose behalf, to whom, relayed by whom, in which source.
/// </param>
/// <param name="Badge">“first-hand”: how the words reached the source; null if it does not say.</param>
/// <param name="Related">What every one of the statements belongs to. The statements do not name it again.</param>
/// <param name="Items">
/// The statements: direct speech, partly quoted speech, reported speech, then headlines and subheadings.
/// </param>
public sealed record OccasionView(
    DateView Said, ImmutableArray<TextRun> Attribution, string? Badge, ImmutableArray<RelationView> Related,
    ImmutableArray<StatementView> Items);
