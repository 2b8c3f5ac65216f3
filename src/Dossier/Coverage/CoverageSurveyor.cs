using Dossier.Linking;
using Dossier.Model;

namespace Dossier.Coverage;

/// <summary>Measures coverage in both directions: articles by passages, records and prose by sources.</summary>
internal static class CoverageSurveyor
{
    public static CoverageReport Survey(Corpus corpus) =>
        new(
            [.. Vocabularies.CoverageMeasures.Values.Select(measure => Share(corpus, measure))],
            UnknownNames.In(corpus),
            SourceStandings.Questioned(corpus),
            SourceStandings.Excerpts(corpus));

    public static CoverageShare Share(Corpus corpus, CoverageMeasure measure) => measure switch
    {
        CoverageMeasure.Quotations => QuotedRuns.Measure(corpus),
        CoverageMeasure.Briefing => CitedSentences.OfBriefing(corpus),
        CoverageMeasure.Summaries => CitedSentences.OfSummaries(corpus),
        CoverageMeasure.Cited => CitedRecords.Measure(corpus),
        _ => FactEvidence.Measure(corpus),
    };
}
