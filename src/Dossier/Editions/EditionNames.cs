using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.Editions;

/// <summary>Translates ids of one edition to ids of the next, as <c>formerly</c> says.</summary>
internal sealed class EditionNames
{
    private readonly FrozenDictionary<string, string> _renamed;

    public EditionNames(Edition edition)
    {
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var record in edition.Records)
        {
            foreach (string old in record.Formerly)
                renamed.TryAdd(old, record.Id);
        }

        _renamed = renamed.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public string Current(string id) => _renamed.GetValueOrDefault(id, id);

    public PassageId Current(PassageId id) => new(new SourceId(Current(id.Source.Value)), id.Value);

    /// <summary>The same demand with references that use the ids of this edition.</summary>
    public EditionDemand In(EditionDemand demand) => demand with { By = All(demand.By), To = All(demand.To) };

    public EditionActor In(EditionActor actor) =>
        actor with
        {
            Roles = [.. actor.Roles.Select(role => role with { In = role.In is null ? null : Current(role.In) })],
        };

    public EditionPassage In(EditionPassage passage) => passage with
    {
        By = All(passage.By),
        For = All(passage.For),
        To = All(passage.To),
        Via = All(passage.Via),
        Occasions = new(All(passage.Occasions.SaidAt), All(passage.Occasions.TellsOf)),
        Positions =
        [
            .. passage.Positions.Select(
                position => position with { Demand = Current(position.Demand), Party = Current(position.Party) }),
        ],
    };

    public EditionStanding In(EditionStanding standing) =>
        standing with { Demand = Current(standing.Demand), Party = Current(standing.Party) };

    private ImmutableArray<string> All(ImmutableArray<string> ids) => [.. ids.Select(Current)];
}
