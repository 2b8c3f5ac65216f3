using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.Linking.Relations;

/// <summary>
/// Where a statement comes from: the first who relayed it, otherwise the original publisher, otherwise the publisher,
/// otherwise the source itself.
/// </summary>
internal readonly record struct Origin(ActorId? Actor, SourceId? Source)
{
    /// <summary>Five outlets that print one agency report have one origin.</summary>
    public static Origin From(Statement statement)
    {
        var draft = statement.Source.Draft;
        // A publisher that is only the curators' interpretation never merges two origins, so the count stays an upper
        // bound.
        var outlet = draft.IsOriginalPublisherRead ? null : draft.OriginalPublisher;
        var actor = statement.Passage.Draft.Via.IsEmpty
            ? outlet ?? (draft.IsPublisherRead ? null : draft.Publisher)
            : statement.Passage.Draft.Via[0];
        return actor is { } known ? new Origin(known.Value, null) : new Origin(null, statement.Source.Id);
    }
}

/// <summary>One utterance that several sources report.</summary>
/// <param name="Tellings">Oldest first.</param>
/// <param name="Sources">How many sources report it.</param>
/// <param name="Origins">How many origins these sources have, at most.</param>
internal sealed record Utterance(ImmutableArray<Statement> Tellings, int Sources, int Origins)
{
    public static Utterance From(ImmutableArray<Statement> tellings) =>
        new(
            tellings,
            tellings.DistinctBy(telling => telling.Source.Id).Count(),
            tellings.Select(Origin.From).Distinct().Count());
}

/// <summary>
/// Groups the statements that <c>same_as</c> links, in either direction and over any number of steps. Each group is one
/// utterance.
/// </summary>
internal sealed class Utterances
{
    private readonly FrozenDictionary<PassageId, Utterance> _groups;

    public Utterances(ImmutableArray<Statement> statements)
    {
        // Only few statements are linked, so only these are grouped.
        var named = statements.Where(statement => !statement.Passage.Draft.SameAs.IsEmpty)
            .SelectMany(statement => statement.Passage.Draft.SameAs.Select(other => other.Value).Append(statement.Id))
            .ToHashSet();
        var order = statements.Select((statement, index) => (statement.Id, index))
            .Where(item => named.Contains(item.Id))
            .ToDictionary(item => item.Id, item => item.index);
        var ties = statements.SelectMany(statement => statement.Passage.Draft.SameAs
                .Where(other => order.ContainsKey(other.Value))
                .SelectMany(
                    other => new[] { (From: statement.Id, To: other.Value), (From: other.Value, To: statement.Id) }))
            .ToLookup(tie => tie.From, tie => tie.To);
        var groups = new Dictionary<PassageId, Utterance>();
        foreach (var id in order.Keys.Where(id => ties.Contains(id) && !groups.ContainsKey(id)))
        {
            var group = Utterance.From([.. Reach(id, ties)
                .Select(id => order[id])
                .Order()
                .Select(index => statements[index])]);
            foreach (var telling in group.Tellings)
                groups[telling.Id] = group;
        }

        _groups = groups.ToFrozenDictionary();
    }

    /// <summary>
    /// All reports of the utterance, this one included, oldest first; empty if no other is linked to it.
    /// </summary>
    public ImmutableArray<Statement> TellingsOf(PassageId passage) => UtteranceOf(passage)?.Tellings ?? [];

    /// <summary>Null if no other passage is linked to this one.</summary>
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
