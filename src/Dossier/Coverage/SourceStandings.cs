using System.Collections.Immutable;
using Dossier.Linking;
using Dossier.Matching;
using Dossier.Model;

namespace Dossier.Coverage;

/// <summary>
/// An article that was corrected, retracted or replaced since, and how many statements of the dossier depend on it.
/// </summary>
internal sealed record QuestionedSource(Source Source, SourceStatus Status, int Statements);

/// <summary>How much of an article with <c>rights: excerpts</c> is published.</summary>
/// <param name="Percent">From 0 to 100, in characters, without white space and omitted text.</param>
/// <param name="Limit">A warning is given above this percentage.</param>
internal sealed record PublishedShare(Source Source, decimal Percent, decimal Limit)
{
    public bool IsAboveLimit => Percent > Limit;
}

/// <summary>
/// Finds articles that are no longer reliable, and the share of each restricted article that is published.
/// </summary>
internal static class SourceStandings
{
    /// <summary>In the order of the sources.</summary>
    public static ImmutableArray<QuestionedSource> Questioned(Corpus corpus) =>
    [
        .. corpus.Sources.Where(source => source.Draft.Status is { ConcernsStatements: true })
            .Select(source => new QuestionedSource(source, source.Draft.Status!, source.Passages.Length)),
    ];

    /// <summary>In the order of the sources.</summary>
    public static ImmutableArray<PublishedShare> Excerpts(Corpus corpus) =>
    [
        .. corpus.Sources.Where(source => source.Rights == Rights.Excerpts)
            .Select(
                source => new PublishedShare(
                    source,
                    PublishedText.PercentOf(source),
                    source.Draft.ExcerptLimit ?? corpus.Settings.ExcerptLimit)),
    ];
}
