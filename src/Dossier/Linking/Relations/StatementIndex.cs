using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.Linking.Relations;

/// <summary>Finds statements by their id, and by the actors, events and statements that they refer to.</summary>
/// <param name="statements">Every list of results keeps their order.</param>
internal sealed class StatementIndex(ImmutableArray<Statement> statements)
{
    // A plain dictionary: for this many statements, a FrozenDictionary takes longer to build than its lookups save.
    private readonly Dictionary<PassageId, Statement> _byId = statements.ToDictionary(statement => statement.Id);

    private readonly ILookup<ActorId, Statement> _byActor = InverseIndex.Pairs(
        statements,
        statement => statement.Passage.Draft.By.Concat(statement.Passage.Draft.For).Select(actor => actor.Value));

    private readonly ILookup<EventId, Statement> _during = InverseIndex.Pairs(
        statements, statement => statement.Passage.Draft.SaidAt);

    private readonly ILookup<EventId, Statement> _about = InverseIndex.Pairs(
        statements, statement => statement.Passage.Draft.TellsOf);

    private readonly ILookup<PassageId, Statement> _answers = InverseIndex.Pairs(
        statements, statement => statement.Passage.Draft.RepliesTo.Select(other => other.Value));

    public Statement Statement(PassageId id) => _byId[id];

    /// <summary>What an actor said and what was said on its behalf.</summary>
    public IEnumerable<Statement> By(ActorId actor) => _byActor[actor];

    public IEnumerable<Statement> During(EventId item) => _during[item];

    public IEnumerable<Statement> About(EventId item) => _about[item];

    public IEnumerable<Statement> AnswersTo(PassageId passage) => _answers[passage];
}
