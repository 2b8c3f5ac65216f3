using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Interface;
using Dossier.Model;
using Dossier.SiteModel;

namespace Dossier.Wording;

/// <summary>What happened to an article after its publication, in words.</summary>
internal static class SourceStatusWords
{
    /// <summary>“Retracted (3 May 2031)”.</summary>
    public static string Label(InterfaceWords words, SourceStatus status) => WithDay(words, status, status.Kind switch
    {
        SourceStatusKind.Corrected => words.SourceCorrected,
        SourceStatusKind.Retracted => words.SourceRetracted,
        SourceStatusKind.Superseded => words.SourceSuperseded,
        _ => words.SourceGone,
    });

    /// <summary>
    /// The notice for everything based on an article that was corrected, retracted or replaced; null for other
    /// articles.
    /// </summary>
    public static string? Warning(InterfaceWords words, Source source) =>
        source.Draft.Status is { ConcernsStatements: true } status
            ? WithDay(words, status, status.Kind switch
            {
                SourceStatusKind.Corrected => words.ArticleSinceCorrected,
                SourceStatusKind.Retracted => words.ArticleSinceRetracted,
                _ => words.ArticleSinceSuperseded,
            })
            : null;

    /// <summary>The same notice at the end of a sentence.</summary>
    public static ImmutableArray<TextRun> WarningRuns(InterfaceWords words, Source source) =>
        Warning(words, source) is string warning ? [new TextRun(" "), new TextRun(warning, IsWarning: true)] : [];

    /// <summary>The outlet of a citation in plain text, with the same notice in square brackets.</summary>
    public static string InCitation(InterfaceWords words, string outlet, Source source) =>
        source.Draft.Status is { ConcernsStatements: true } status
            ? words.CitedWithStatus(outlet, WithDay(words, status, status.Kind switch
            {
                SourceStatusKind.Corrected => words.SinceCorrected,
                SourceStatusKind.Retracted => words.SinceRetracted,
                _ => words.SinceSuperseded,
            }))
            : outlet;

    /// <summary>“This article was retracted after it was published (3 May 2031)”.</summary>
    public static string Sentence(InterfaceWords words, SourceStatus status) => WithDay(words, status, status.Kind switch
    {
        SourceStatusKind.Corrected => words.ArticleWasCorrected,
        SourceStatusKind.Retracted => words.ArticleWasRetracted,
        SourceStatusKind.Superseded => words.ArticleWasSuperseded,
        _ => words.ArticleIsGone,
    });

    private static string WithDay(InterfaceWords words, SourceStatus status, string what) =>
        status.Date is { } date ? words.StatusOfDay(what, words.Dates.DayOnly(date).Text) : what;
}
