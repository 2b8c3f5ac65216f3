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
    public static string Label(SourceStatus status) => (status.Kind switch
    {
        SourceStatusKind.Corrected => "Corrected",
        SourceStatusKind.Retracted => "Retracted",
        SourceStatusKind.Superseded => "Replaced by a newer version",
        _ => "No longer at its address",
    }) + Day(status);

    /// <summary>
    /// The notice for everything based on an article that was corrected, retracted or replaced; null for other
    /// articles.
    /// </summary>
    public static string? Warning(Source source) =>
        source.Draft.Status is { ConcernsStatements: true } status ? $"Article since {Lower(Label(status))}" : null;

    /// <summary>The same notice at the end of a sentence.</summary>
    public static ImmutableArray<TextRun> WarningRuns(Source source) =>
        Warning(source) is string warning ? [new TextRun(" "), new TextRun(warning, IsWarning: true)] : [];

    /// <summary>The same notice in square brackets, for a citation in plain text.</summary>
    public static string InCitation(Source source) =>
        source.Draft.Status is { ConcernsStatements: true } status ? $" [since {Lower(Label(status))}]" : "";

    /// <summary>“This article was retracted after it was published (3 May 2031)”.</summary>
    public static string Sentence(SourceStatus status) => Sentence(status.Kind) + Day(status);

    private static string Sentence(SourceStatusKind kind) => kind switch
    {
        SourceStatusKind.Corrected => "This article was corrected after it was published",
        SourceStatusKind.Retracted => "This article was retracted after it was published",
        SourceStatusKind.Superseded => "A newer version has replaced this article",
        _ => "This article is no longer at its address",
    };

    private static string Day(SourceStatus status) =>
        status.Date is { } date ? $" ({InterfaceWords.English.Dates.DayOnly(date).Text})" : "";

    private static string Lower(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
