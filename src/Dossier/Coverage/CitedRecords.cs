using Dossier.Linking;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Coverage;

/// <summary>
/// Finds the actors, events and demands that are connected to a source by a passage, a mention in an article, evidence,
/// a citation in the summary, or a link in the prose of another record or page.
/// </summary>
internal static class CitedRecords
{
    public static CoverageShare Measure(Corpus corpus)
    {
        var parties = Parties(corpus);
        (CuratedRecord Record, string Title, bool IsCited)[] records =
        [
            .. corpus.Actors.Select(
                actor => (actor, actor.Name.Value, parties.Contains(actor.ActorId) || IsCited(corpus, actor))),
            .. corpus.Demands.OrderBy(demand => demand.Id, StringComparer.Ordinal)
                .Select(demand => (demand, demand.Title, IsCited(corpus, demand))),
            .. corpus.Events.OrderBy(item => item.Id, StringComparer.Ordinal)
                .Select(item => (item, item.Title, IsCited(corpus, item))),
        ];
        return new(
            CoverageMeasure.Cited, records.Length,
            [.. records.Where(item => !item.IsCited)
                .Select(item => new CoverageGap(item.Record.File.At(0), item.Record.Id, item.Title))]);
    }

    // Those who speak, are spoken for or to, relay, publish or write.
    private static HashSet<ActorId> Parties(Corpus corpus)
    {
        var passages = corpus.Statements.Select(statement => statement.Passage.Draft)
            .SelectMany(passage => passage.By.Concat(passage.For).Concat(passage.To).Concat(passage.Via));
        var outlets = corpus.Sources.Select(source => source.Draft)
            .SelectMany(source => new[] { source.Publisher, source.OriginalPublisher }.OfType<Located<ActorId>>()
                .Concat(source.Authors));
        return [.. passages.Concat(outlets).Select(actor => actor.Value)];
    }

    private static bool IsCited(Corpus corpus, Actor actor) =>
        corpus.MentionsOf(actor.ActorId).Any() || corpus.PositionsOf(actor.ActorId).Any()
        || actor.Roles.Any(role => !role.Evidence.IsEmpty) || IsCited(corpus, actor.Id, actor.Common);

    private static bool IsCited(Corpus corpus, Demand demand) =>
        corpus.PositionsOn(demand.DemandId).Any() || IsCited(corpus, demand.Id, demand.Common);

    private static bool IsCited(Corpus corpus, Event item) =>
        corpus.StatementsDuring(item.EventId).Any()
            || corpus.StatementsAbout(item.EventId).Any()
            || FactEvidence.FactsIn(item).Any(fact => fact.HasEvidence)
            || IsCited(corpus, item.Id, item.Common);

    private static bool IsCited(Corpus corpus, string id, CommonFields commons) =>
        !commons.Evidence.IsEmpty || commons.Summary is { Passages.IsEmpty: false } || corpus.LinkedFrom(id).Any();
}
