using Dossier.Model;
using Dossier.Text;

namespace Dossier.Wording;

/// <summary>The kinds of actors in words, and the order of a list of them.</summary>
internal static class ActorWords
{
    /// <summary>“organisation”.</summary>
    public static string Kind(ActorKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>“Organisations”.</summary>
    public static string Group(ActorKind kind) => kind switch
    {
        ActorKind.Person => "Persons",
        ActorKind.State => "States",
        ActorKind.Organisation => "Organisations",
        ActorKind.Group => "Groups",
        _ => "Media",
    };

    /// <summary>By kind, then by name.</summary>
    public static IEnumerable<Actor> InOrder(IEnumerable<Actor> actors) =>
        actors.OrderBy(actor => actor.Kind).ThenByName(actor => actor.Name.Value).ThenBy(actor => actor.Id, StringComparer.Ordinal);
}
