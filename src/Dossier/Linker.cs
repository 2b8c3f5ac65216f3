using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Checks;
using Dossier.Diagnostics;
using Dossier.Linking;
using Dossier.Linking.Positions;
using Dossier.Linking.Relations;
using Dossier.Matching;
using Dossier.Matching.Prose;
using Dossier.Model;
using Dossier.Text;

namespace Dossier;

/// <summary>
/// Puts all records together: resolves ids, derives positions, and checks how the records refer to each other.
/// </summary>
internal static class Linker
{
    /// <param name="drafts">Every record except <c>dossier.yaml</c>. If two have the same id, the first wins.</param>
    /// <param name="sources">The same sources as in <paramref name="drafts"/>, with their quotations found in the
    /// seeds.</param>
    /// <param name="files">All files that were read, including seeds that no source uses and static files.</param>
    /// <param name="unread">Files that exist but could not be read or understood, which has been reported
    /// already.</param>
    /// <param name="editions">The earlier editions, oldest first.</param>
    /// <param name="quotedRuns">How many quotations in prose were checked.</param>
    public static Outcome<Corpus> Link(
        DossierSettings settings,
        ImmutableArray<CuratedFile> drafts,
        ImmutableArray<Source> sources,
        ImmutableArray<SourceFile> files,
        ImmutableArray<SourceFile> unread,
        ImmutableArray<Edition> editions = default,
        QuotedRunCount? quotedRuns = null)
    {
        var staticFiles = files.Where(file => file.Kind == FileKind.Static).ToImmutableArray();
        ImmutableArray<Edition> earlier = editions.IsDefault ? [] : editions;
        var actors = UniqueById<Actor>(drafts);
        var events = UniqueById<Event>(drafts);
        var demands = UniqueById<Demand>(drafts);
        var ofRecords = new List<Diagnostic>();
        var ofAll = new List<Diagnostic>();
        Corpus corpus = null!;
        // The two halves do not depend on each other.
        Parallel.Invoke(CheckRecords, MakeCorpus);
        // Events that follow each other in a circle cannot be put in order.
        if (ofRecords.All(diagnostic => diagnostic.Code != Rules.Cycle.Code))
            ofAll.AddRange(DateRules.CheckOrder(corpus));
        if (IsNothingQuoted(drafts, unread))
            ofAll.Add(settings.File.At(0).Report(
                Rules.NothingQuoted,
                $"no source has a passage, so nothing could be checked; annotate at least one in input/sources/"));
        return new(corpus, [.. ofRecords, .. ofAll]);

        void CheckRecords()
        {
            var addresses = PageAddresses.All(drafts, staticFiles, hasChanges: !earlier.IsEmpty);
            ReferenceChecker.Run(drafts, new IdTable(drafts, unread, addresses, ofRecords));
            CheckAliases(actors, ofRecords);
            CheckSeeds(drafts, files, unread, ofRecords);
            CheckCycles(actors, events, demands, ofRecords);
        }

        void MakeCorpus()
        {
            var unique = sources.DistinctBy(source => source.Id).ToImmutableArray();
            var positions = Derive(settings, actors, events, demands, unique, ofAll);
            ImmutableArray<Page> pages = [.. drafts.OfType<Page>()];
            corpus = new Corpus(settings, actors, events, demands, unique, pages, staticFiles, positions)
            {
                Editions = earlier,
                QuotedRuns = quotedRuns ?? QuotedRunCount.None,
            };
            ofAll.AddRange(UntiedTellings.Find(corpus.Statements, corpus.Utterances));
            ofAll.AddRange(DateRules.Check(corpus));
        }
    }

    // A passage may be in a source that could not be read, or may itself be one that could not be understood.
    private static bool IsNothingQuoted(ImmutableArray<CuratedFile> drafts, ImmutableArray<SourceFile> unread) =>
        drafts.OfType<SourceDraft>().All(source => source.Passages.IsEmpty && source.BrokenPassages.IsEmpty)
        && !unread.Any(file => file.Kind == FileKind.Source);

    private static ImmutableArray<Position> Derive(
        DossierSettings settings, ImmutableArray<Actor> actors, ImmutableArray<Event> events,
        ImmutableArray<Demand> demands, ImmutableArray<Source> sources, List<Diagnostic> diagnostics)
    {
        var actorsById = actors.ToFrozenDictionary(actor => actor.ActorId);
        var eventsById = events.ToFrozenDictionary(item => item.EventId);
        var demandsById = demands.ToFrozenDictionary(demand => demand.DemandId);
        var rules = new PositionRules(
            demandsById.GetValueOrDefault, new ActorHierarchy(actorsById), settings.Vocabulary, diagnostics);
        var positions = sources
            .SelectMany(source => source.Passages.SelectMany(passage => rules.Derive(source, passage)))
            .Select(position => position with
            {
                Edition = settings.Edition.Latest,
                Days = PositionDays.Find(position, eventsById.GetValueOrDefault),
            })
            .OrderBy(position => position.Day)
            .ThenBy(position => position.Said)
            .ThenBy(position => position.Source.Id.Value, StringComparer.Ordinal)
            .ThenBy(position => position.Passage.Whole.Start)
            .ThenBy(position => position.Passage.Id.ToString(), StringComparer.Ordinal)
            .ToImmutableArray();
        diagnostics.AddRange(Contradictions.Find(positions));
        return positions;
    }

    private static ImmutableArray<T> UniqueById<T>(ImmutableArray<CuratedFile> drafts)
        where T : CuratedRecord =>
        [.. drafts.OfType<T>()
            .DistinctBy(record => record.Id, StringComparer.Ordinal)
            .OrderBy(record => record.Id, StringComparer.Ordinal)];

    private static void CheckAliases(ImmutableArray<Actor> actors, List<Diagnostic> diagnostics)
    {
        var owners = new Dictionary<string, (Actor Actor, SourceSpan Span)>(StringComparer.Ordinal);
        foreach (var actor in actors)
        {
            foreach (var name in MentionFinder.NamesOf(actor))
            {
                if (owners.TryAdd(name.Value, (actor, name.Span)) || owners[name.Value].Actor == actor)
                    continue;
                var (owner, span) = owners[name.Value];
                Message shown = $"“{name.Value.AsQuoted()}”";
                diagnostics.Add(name.Span.Report(
                    Rules.DuplicateAlias,
                    $"{shown} is a name of two actors, “{owner.ActorId}” and “{actor.ActorId}”, so mentions of it "
                    + $"could not be told apart; keep it with one of them",
                    new Label(span, $"“{owner.ActorId}” has the name here")));
            }
        }
    }

    private static void CheckSeeds(
        ImmutableArray<CuratedFile> drafts,
        ImmutableArray<SourceFile> files,
        ImmutableArray<SourceFile> unread,
        List<Diagnostic> diagnostics)
    {
        var used = new Dictionary<string, SourceDraft>(StringComparer.Ordinal);
        foreach (var source in drafts.OfType<SourceDraft>())
        {
            if (!used.TryAdd(source.Seed.Value, source))
                diagnostics.Add(source.Seed.Span.Report(
                    Rules.SeedUsedTwice,
                    $"two sources annotate “{source.Seed.Value.AsQuoted()}”; "
                    + $"put the passages of both into one",
                    new Label(
                        used[source.Seed.Value].Seed.Span, $"“{used[source.Seed.Value].SourceId}” annotates it here")));
        }

        // A source that could not be read may be the one that uses the seed.
        if (unread.Any(file => file.Kind == FileKind.Source))
            return;
        foreach (var seed in files.Where(
            file => file.Kind == FileKind.Seed && !used.ContainsKey(file.Path["seeds/".Length..])))
            diagnostics.Add(seed.At(0).Report(
                Rules.UnusedSeed, $"no source annotates this article; write a record for it in input/sources/"));
    }

    private static void CheckCycles(
        ImmutableArray<Actor> actors,
        ImmutableArray<Event> events,
        ImmutableArray<Demand> demands,
        List<Diagnostic> diagnostics)
    {
        diagnostics.AddRange(Cycles.Find(actors.Select(actor => (actor.Id, Texts(actor.PartOf))), "part_of"));
        diagnostics.AddRange(Cycles.Find(actors.Select(actor => (actor.Id, Texts(actor.MemberOf))), "member_of"));
        diagnostics.AddRange(Cycles.Find(events.Select(item => (item.Id, Texts(item.Follows))), "follows"));
        diagnostics.AddRange(Cycles.Find(events.Select(item => (item.Id, Texts(item.PartOf))), "part_of"));
        diagnostics.AddRange(Cycles.Find(demands.Select(demand => (demand.Id, Texts(demand.PartOf))), "part_of"));
        diagnostics.AddRange(Cycles.Find(demands.Select(demand => (demand.Id, Texts(demand.Extends))), "extends"));

        static ImmutableArray<Located<string>> Texts<T>(IEnumerable<Located<T>> ids) =>
            [.. ids.Select(id => new Located<string>(id.Value!.ToString()!, id.Span))];
    }
}
