using System.Text.Json.Nodes;
using Dossier.Dates;
using Dossier.Linking;
using Dossier.Model;

namespace Dossier.Composing.Metadata;

/// <summary>Actors, events and demands for machines: what the sources say of them, and no more.</summary>
internal static class RecordSubjects
{
    /// <param name="edition">An office that is over by then is nobody's job title.</param>
    public static PageSubject Of(Actor actor, EdtfDate edition) => new((things, page) => [page.Node(things, "WebPage", ("about", About(things, actor, edition)))]);

    public static PageSubject Of(Event item) => new((things, page) => [page.Node(things, "WebPage", ("about", About(things, item)))]);

    /// <param name="statements">What it rests on, the most telling first.</param>
    public static PageSubject Of(Demand demand, IReadOnlyCollection<Statement> statements) => new((things, page) =>
    [
        page.Node(
            things, "Article", ("mainEntityOfPage", page.Url), ("author", things.Editors()),
            ("about", things.Actors([.. demand.By.Concat(demand.To).DistinctBy(actor => actor.Value)])),
            ("citation", things.Citations(statements))),
    ])
    {
        IsArticle = true,
    };

    private static JsonObject About(Things things, Actor actor, EdtfDate edition)
    {
        var node = things.Actor(actor.ActorId);
        Add(node, "alternateName", JsonLd.List(actor.Names.Select(name => name.Text.Value)));
        if (actor.Kind == ActorKind.Person)
            Add(node, "jobTitle", JsonLd.List(actor.Roles.Where(role => RoleWords.IsHeld(role, edition)).Select(role => role.Title).Distinct(StringComparer.Ordinal)));
        Add(node, "sameAs", actor.Wikidata is string item ? $"https://www.wikidata.org/entity/{item}" : null);
        return node;
    }

    private static void Add(JsonObject node, string name, JsonNode? value)
    {
        if (value is not null)
            node[name] = value;
    }

    // Where sources disagree there is no one date and no one place. A document is no happening.
    private static JsonObject About(Things things, Event item)
    {
        bool isDocument = item.Kind == "document";
        var date = Disagreements.IsAmong(item.Dates) ? null : item.Date;
        string? place = item.Places is [var only] ? only.Value.Value : null;
        return JsonLd.Node(
            isDocument ? "CreativeWork" : "Event",
            ("@id", things.Subject(SiteAddresses.Of(item.EventId))), ("name", item.Title),
            (isDocument ? "dateCreated" : "startDate", date is null ? null : MachineDate.OfStart(date)),
            ("endDate", isDocument || date is null ? null : MachineDate.OfEnd(date)),
            (isDocument ? "locationCreated" : "location", place is null ? null : JsonLd.Node("Place", ("name", place))),
            ("eventStatus", item.Status == EventStatus.Cancelled && !isDocument ? "https://schema.org/EventCancelled" : null));
    }
}
