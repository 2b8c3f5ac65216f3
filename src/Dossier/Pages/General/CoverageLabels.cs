using System.Globalization;
using Dossier.Coverage;
using Dossier.Interface;
using Dossier.Model;

namespace Dossier.Pages.General;

/// <summary>What the page on coverage says of each measure and of what it does not cover.</summary>
internal static class CoverageLabels
{
    public static string Title(InterfaceWords words, CoverageMeasure measure) => measure switch
    {
        CoverageMeasure.Quotations => words.UncoveredQuotations,
        CoverageMeasure.Briefing => words.UncitedBriefing,
        CoverageMeasure.Summaries => words.UncitedSummaries,
        CoverageMeasure.Cited => words.UncitedRecords,
        _ => words.UnprovenFacts,
    };

    /// <summary>“17 of 18 sentences of the briefing are cited”.</summary>
    public static string Counted(InterfaceWords words, CoverageShare share)
    {
        string covered = $"{share.Covered}";
        return share.Measure switch
        {
            CoverageMeasure.Quotations => words.CoveredQuotations(share.Total, covered),
            CoverageMeasure.Briefing => words.CitedBriefing(share.Total, covered),
            CoverageMeasure.Summaries => words.CitedSummaries(share.Total, covered),
            CoverageMeasure.Cited => words.CitedRecords(share.Total, covered),
            _ => words.ProvenFacts(share.Total, covered),
        };
    }

    /// <summary>“5 of 20 words not covered”; “20 words” if all are not.</summary>
    public static string Extent(InterfaceWords words, int covered, int total) => covered == 0
        ? words.UncoveredWords(total)
        : words.UncoveredWordsOf(total, $"{total - covered}");

    /// <summary>“place: Brackwater”; what is not a fact is shown as it is.</summary>
    public static string Labelled(InterfaceWords words, FactKind? fact, string text) => fact switch
    {
        FactKind.Date => words.UnprovenDate(text),
        FactKind.Place => words.UnprovenPlace(text),
        FactKind.Participant => words.UnprovenParticipant(text),
        FactKind.Role => words.UnprovenRole(text),
        _ => text,
    };

    /// <summary>“retracted; 4 statements rest on it”.</summary>
    public static string Questioned(InterfaceWords words, QuestionedSource item) => item.Status.Kind switch
    {
        SourceStatusKind.Corrected => words.CorrectedSource(item.Statements),
        SourceStatusKind.Retracted => words.RetractedSource(item.Statements),
        _ => words.SupersededSource(item.Statements),
    };

    /// <summary>“52% published, above the limit of 50%”.</summary>
    public static string Published(InterfaceWords words, PublishedShare share)
    {
        string percent = Percent(words, CoverageWords.ShownPercent(share));
        string limit = words.PercentOf(share.Limit.ToString("0.####", CultureInfo.InvariantCulture));
        return share.IsAboveLimit
            ? words.PublishedAboveLimit(percent, limit)
            : words.PublishedWithinLimit(percent, limit);
    }

    public static string Percent(InterfaceWords words, decimal percent) =>
        words.PercentOf(percent.ToString(CultureInfo.InvariantCulture));
}
