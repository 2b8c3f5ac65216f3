using Dossier.Text;

namespace Dossier.Model;

/// <summary>What coverage measures, in the order of the report.</summary>
internal enum CoverageMeasure { Quotations, Briefing, Summaries, Cited, Evidence }

/// <summary>The minimum share that must be covered before the dossier may be published.</summary>
/// <param name="Percent">From 0 to 100.</param>
internal sealed record CoverageBudget(CoverageMeasure Measure, decimal Percent, SourceSpan Span);
