using Dossier.Model;

namespace Dossier.Coverage;

/// <summary>The measures in words, for the report and for the page.</summary>
internal static class CoverageWords
{
    /// <summary>As in <c>dossier.yaml</c>.</summary>
    public static string Key(CoverageMeasure measure) => measure.ToString().ToLowerInvariant();

    public static string Title(CoverageMeasure measure) => measure switch
    {
        CoverageMeasure.Quotations => "Quoted words that no passage covers",
        CoverageMeasure.Briefing => "Sentences of the briefing without a citation",
        CoverageMeasure.Summaries => "Sentences of summaries without a citation",
        CoverageMeasure.Cited => "Actors, events and demands that nothing cites",
        _ => "Facts without evidence",
    };

    /// <summary>“17 of 18 sentences of the briefing are cited”.</summary>
    public static string Counted(CoverageShare share) => $"{share.Covered} of {share.Total} " + share.Measure switch
    {
        CoverageMeasure.Quotations => "quoted runs of five words or more lie in passages",
        CoverageMeasure.Briefing => "sentences of the briefing are cited",
        CoverageMeasure.Summaries => "sentences of summaries are cited",
        CoverageMeasure.Cited => "actors, events and demands are cited",
        _ => "dates, places, participants and roles have evidence",
    };
}
