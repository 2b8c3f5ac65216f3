using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.Linking.Relations;

/// <summary>Where a statement comes from: the first who relayed it, else the original publisher, else the publisher, else the source itself.</summary>
internal readonly record struct Origin(ActorId? Actor, SourceId? Source)
{
    /// <summary>Five outlets on one wire have one origin.</summary>
    public static Origin From(Statement statement)
    {
        var draft = statement.Source.Draft;
        // What the curators read joins no two origins: there are at most as many as are counted.
        var outlet = draft.IsOriginalPublisherRead ? null : draft.OriginalPublisher;
        var actor = statement.Passage.Draft.Via.IsEmpty ? outlet ?? (draft.IsPublisherRead ? null : draft.Publisher) : statement.Passage.Draft.Via[0];
        return actor is { } known ? new Origin(known.Value, null) : new Origin(null, statement.Source.Id);
    }
}

/// <summary>One utterance with several tellings.</summary>
/// <param name="Tellings">In order of time.</param>
/// <param name="Sources">How many tell it.</param>
/// <param name="Origins">How many these have it from, at most.</param>
internal sealed record Utterance(ImmutableArray<Statement> Tellings, int Sources, int Origins)
{
    public static Utterance From(ImmutableArray<Statement> tellings) =>
        new(tellings, tellings.DistinctBy(telling => telling.Source.Id).Count(), tellings.Select(Origin.From).Distinct().Count());
}

/// <summary>Statements that <c>same_as</c> ties, whichever way and over however many steps: one utterance with several tellings.</summary>
internal sealed class Utterances
{
    private readonly FrozenDictionary<PassageId, Utterance> _groups;

    public Utterances(ImmutableArray<Statement> statements)
    {
        // Few of all are tied.
        var named = statements.Where(statement => !statement.Passage.Draft.SameAs.IsEmpty)
            .SelectMany(statement => statement.Passage.Draft.SameAs.Select(other => other.Value).Append(statement.Id)).ToHashSet();
        var order = statements.Select((statement, index) => (statement.Id, index)).Where(item => named.Contains(item.Id)).ToDictionary(item => item.Id, item => item.index);
        var ties = statements.SelectMany(statement => statement.Passage.Draft.SameAs
                .Where(other => order.ContainsKey(other.Value))
                .SelectMany(other => new[] { (From: statement.Id, To: other.Value), (From: other.Value, To: statement.Id) }))
            .ToLookup(tie => tie.From, tie => tie.To);
        var groups = new Dictionary<PassageId, Utterance>();
        foreach (var id in order.Keys.Where(id => ties.Contains(id) && !groups.ContainsKey(id)))
        {
            var group = Utterance.From([.. Reach(id, ties).Select(id => order[id]).Order().Select(index => statements[index])]);
            foreach (var telling in group.Tellings)
                groups[telling.Id] = group;
        }

        _groups = groups.ToFrozenDictionary();
    }

    /// <summary>All tellings of the utterance, this one included, in order of time; empty where nothing is tied to it.</summary>
    public ImmutableArray<Statement> TellingsOf(PassageId passage) => UtteranceOf(passage)?.Tellings ?? [];

    /// <summary>Null where nothing is tied to it.</summary>
    public Utterance? UtteranceOf(PassageId passage) => _groups.GetValueOrDefault(passage);

    private static HashSet<PassageId> Reach(PassageId start, ILookup<PassageId, PassageId> ties)
    {
        var reached = new HashSet<PassageId> { start };
        var open = new Queue<PassageId>(reached);
        while (open.TryDequeue(out var at))
        {
            foreach (var next in ties[at].Where(reached.Add))
                open.Enqueue(next);
        }

        return reached;
    }
}
