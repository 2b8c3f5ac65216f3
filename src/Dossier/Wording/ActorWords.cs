using Dossier.Model;
using Dossier.Text;

namespace Dossier.Wording;

/// <summary>The names of the kinds of actors, and the order of lists of actors.</summary>
internal static class ActorWords
{
    /// <summary>“organisation”.</summary>
    public static string Kind(ActorKind kind) => kind.Word();

    /// <summary>“Organisations”.</summary>
    public static string Group(ActorKind kind) => kind switch
    {
        ActorKind.Person => "Persons",
        ActorKind.State => "States",
        ActorKind.Organisation => "Organisations",
        ActorKind.Group => "Groups",
        _ => "Media",
    };

    /// <summary>Sorted by kind, then by name.</summary>
    public static IEnumerable<Actor> InOrder(IEnumerable<Actor> actors) =>
        actors.OrderBy(actor => actor.Kind)
            .ThenByName(actor => actor.Name.Value)
            .ThenBy(actor => actor.Id, StringComparer.Ordinal);
}
