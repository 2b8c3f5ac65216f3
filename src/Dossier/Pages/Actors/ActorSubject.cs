using System.Text.Json.Nodes;
using Dossier.Dates;
using Dossier.Model;
using Dossier.StructuredData;
using Dossier.Wording;

namespace Dossier.Pages.Actors;

/// <summary>
/// Describes an actor in structured data, for machines: what the sources say of it, and which Wikidata item it is.
/// </summary>
internal static class ActorSubject
{
    /// <param name="edition">The date of the edition. Only an office that is held then is given as a job title.</param>
    public static PageSubject Describe(Actor actor, EdtfDate edition) => new((things, page) =>
        [page.Node(things, "WebPage", ("about", About(things, actor, edition)))]);

    private static JsonObject About(SchemaNodes things, Actor actor, EdtfDate edition)
    {
        var node = things.Actor(actor.ActorId);
        Add(node, "alternateName", JsonLd.List(actor.Names.Select(name => name.Text.Value)));
        if (actor.Kind == ActorKind.Person)
        {
            var titles = actor.Roles
                .Where(role => RoleWords.IsHeld(role, edition))
                .Select(role => role.Title)
                .Distinct(StringComparer.Ordinal);
            Add(node, "jobTitle", JsonLd.List(titles));
        }

        Add(node, "sameAs", actor.Wikidata is string item ? $"https://www.wikidata.org/entity/{item}" : null);
        return node;
    }

    private static void Add(JsonObject node, string name, JsonNode? value)
    {
        if (value is not null)
            node[name] = value;
    }
}
