using Dossier.Interface;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Wording;

/// <summary>The names of the kinds of actors, and the order of lists of actors.</summary>
internal static class ActorWords
{
    /// <summary>“organisation”.</summary>
    public static string Kind(InterfaceWords words, ActorKind kind) => kind switch
    {
        ActorKind.Person => words.KindPerson,
        ActorKind.State => words.KindState,
        ActorKind.Organisation => words.KindOrganisation,
        ActorKind.Group => words.KindGroup,
        _ => words.KindMedia,
    };

    /// <summary>“Organisations”.</summary>
    public static string Group(InterfaceWords words, ActorKind kind) => kind switch
    {
        ActorKind.Person => words.GroupPersons,
        ActorKind.State => words.GroupStates,
        ActorKind.Organisation => words.GroupOrganisations,
        ActorKind.Group => words.GroupGroups,
        _ => words.GroupMedia,
    };

    /// <summary>Sorted by kind, then by name.</summary>
    public static IEnumerable<Actor> InOrder(IEnumerable<Actor> actors) =>
        actors.OrderBy(actor => actor.Kind)
            .ThenByName(actor => actor.Name.Value)
            .ThenBy(actor => actor.Id, StringComparer.Ordinal);
}
