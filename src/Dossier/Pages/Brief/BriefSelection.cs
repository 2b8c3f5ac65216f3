using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.Wording;

namespace Dossier.Pages.Brief;

/// <summary>Says which records the document has: all, or no more than somebody would print.</summary>
/// <param name="Sources">The sources that the annex lists.</param>
/// <param name="Pages">The pages that the curators wrote, without the briefing.</param>
internal sealed record BriefSelection(
    ImmutableArray<Demand> Demands, ImmutableArray<Event> Events, ImmutableArray<Actor> Actors,
    ImmutableArray<Source> Sources, ImmutableArray<Page> Pages)
{
    public const int MostDemands = 100;
    public const int MostEvents = 200;
    public const int MostActors = 200;
    public const int MostSources = 200;
    public const int MostPages = 20;

    public static BriefSelection From(Corpus corpus) => new(
        Most(
            corpus.Demands, MostDemands,
            demand => demand.IsMain ? int.MaxValue : corpus.PositionsOn(demand.DemandId).Count()),
        EventItems.Last(corpus.Events, MostEvents),
        [.. ActorWords.InOrder(Most(corpus.Actors, MostActors, actor => corpus.StatementsBy(actor.ActorId).Count()))],
        corpus.Sources.Length <= MostSources ? corpus.Sources : [],
        [.. corpus.Pages.Where(page => page.Id.Value != "index" && page.Body is not null).Take(MostPages)]);

    /// <summary>
    /// Gives the annex the sources that the document cites most. They stand in the order of the dossier, which is by
    /// date.
    /// </summary>
    public BriefSelection WithSources(Corpus corpus, IEnumerable<PassageId> cited)
    {
        var counts = cited.CountBy(passage => passage.Source).ToDictionary();
        var sources = corpus.Sources.Where(source => counts.ContainsKey(source.Id));
        return this with { Sources = Most([.. sources], MostSources, source => counts[source.Id]) };
    }

    public DocumentScope Scope(bool standsAlone) => new(
        Demands.Select(demand => demand.Id)
            .Concat(Events.Select(item => item.Id))
            .Concat(Actors.Select(actor => actor.Id))
            .Concat(Sources.Select(source => source.Id.Value))
            .Concat(Pages.Select(page => page.Id.Value))
            .ToFrozenSet(StringComparer.Ordinal),
        standsAlone);

    public IEnumerable<string> LeftOut(InterfaceWords words, Corpus corpus)
    {
        if (Demands.Length < corpus.Demands.Length)
            yield return words.DemandsInBrief($"{corpus.Demands.Length}", $"{Demands.Length}");
        if (Events.Length < corpus.Events.Length)
        {
            var (all, shown) = ($"{corpus.Events.Length}", $"{Events.Length}");
            yield return Events.Any(item => item.IsDatedByItsEndOnly)
                ? words.EventsInBriefUndated(all, shown)
                : words.EventsInBrief(all, shown);
        }

        if (Actors.Length < corpus.Actors.Length)
            yield return words.ActorsLeftOut($"{corpus.Actors.Length}", $"{Actors.Length}");
        if (Sources.Length < corpus.Sources.Length)
            yield return words.SourcesInBrief($"{corpus.Sources.Length}", $"{Sources.Length}");
    }

    // Takes the items of the greatest weight, which keep the order they had.
    private static ImmutableArray<T> Most<T>(ImmutableArray<T> items, int most, Func<T, int> weight)
    {
        if (items.Length <= most)
            return items;
        return
        [
            .. items.Index()
                .OrderByDescending(item => weight(item.Item))
                .ThenBy(item => item.Index)
                .Take(most)
                .OrderBy(item => item.Index)
                .Select(item => item.Item),
        ];
    }
}
