using System.Globalization;
using Dossier.Model;

namespace Dossier.Coverage;

/// <summary>
/// The results in words for curators, in English: for the command and for diagnostics. What readers of the page see is in
/// the words of the interface.
/// </summary>
internal static class CoverageWords
{
    public static string Title(CoverageMeasure measure) => measure switch
    {
        CoverageMeasure.Quotations => "Quoted words that no passage covers",
        CoverageMeasure.Briefing => "Sentences of the briefing without a citation",
        CoverageMeasure.Summaries => "Sentences of summaries without a citation",
        CoverageMeasure.Cited => "Actors, events and demands that nothing cites",
        _ => "Facts without evidence",
    };

    public static string Title(FactKind fact) => fact switch
    {
        FactKind.Date => "date",
        FactKind.Place => "place",
        FactKind.Participant => "participant",
        _ => "role",
    };

    /// <summary>Rounded up where necessary, so that a share above the limit never appears equal to it.</summary>
    public static decimal ShownPercent(PublishedShare share) =>
        share.IsAboveLimit ? Math.Ceiling(share.Percent) : Math.Floor(share.Percent);

    private static string Percent(PublishedShare share) =>
        $"{ShownPercent(share).ToString(CultureInfo.InvariantCulture)}%";

    private static string Limit(PublishedShare share) =>
        $"{share.Limit.ToString("0.####", CultureInfo.InvariantCulture)}%";

    /// <summary>“52% published, above the limit of 50%”.</summary>
    public static string Published(PublishedShare share) =>
        $"{Percent(share)} published, {(share.IsAboveLimit ? "above" : "within")} the limit of {Limit(share)}";

    /// <summary>“retracted; 4 statements rest on it”.</summary>
    public static string Questioned(QuestionedSource item) =>
        $"{item.Status.Kind.Word()}; {item.Statements} "
            + $"{(item.Statements == 1 ? "statement rests" : "statements rest")} on it";

    public static string AboveLimit(PublishedShare share) =>
        $"{Percent(share)} of this article is published, as passages and the words around them, "
        + $"and excerpt_limit is {Limit(share)}; "
        + "annotate less of it, or, where you may publish more, raise excerpt_limit here or in dossier.yaml";

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
