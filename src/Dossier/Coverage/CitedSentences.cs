using Dossier.Linking;
using Dossier.Model;

namespace Dossier.Coverage;

/// <summary>Counts the sentences of prose that have a citation in them or right after them.</summary>
internal static class CitedSentences
{
    public static CoverageShare OfBriefing(Corpus corpus) =>
        Measure(
            corpus,
            CoverageMeasure.Briefing,
            corpus.Pages.Where(page => page.Id.Value == "index").Select(page => (page.Id.Value, page.Body)));

    public static CoverageShare OfSummaries(Corpus corpus) => Measure(
        corpus, CoverageMeasure.Summaries,
        [
            .. corpus.Actors.Select(actor => (actor.Id, actor.Common.Summary)),
            .. corpus.Demands.OrderBy(demand => demand.Id, StringComparer.Ordinal)
                .Select(demand => (demand.Id, demand.Common.Summary)),
            .. corpus.Events.OrderBy(item => item.Id, StringComparer.Ordinal)
                .Select(item => (item.Id, item.Common.Summary)),
            .. corpus.Sources.OrderBy(source => source.Id.Value, StringComparer.Ordinal)
                .Select(source => (source.Id.Value, source.Draft.Common.Summary)),
        ]);

    private static CoverageShare Measure(
        Corpus corpus, CoverageMeasure measure, IEnumerable<(string Owner, ProseText? Prose)> texts)
    {
        var sentences = texts.Where(text => text.Prose is not null)
            .SelectMany(text => ProseSentences.Split(text.Prose!, corpus.Settings.Language)
                .Select(sentence => (text.Owner, Sentence: sentence)))
            .ToArray();
        return new(
            measure, sentences.Length,
            [.. sentences.Where(item => !item.Sentence.IsCited)
                .Select(item => new CoverageGap(item.Sentence.Place, item.Owner, item.Sentence.Text))]);
    }
}
