using System.Collections.Immutable;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Text;
using Dossier.Wording;

namespace Dossier.Pages.Brief;

/// <summary>Composes the events and actors of the document, each in a few lines.</summary>
internal static class BriefRecords
{
    public static BriefTimelineView Events(PageBuilder builder, BriefSelection selection, BriefHeading heading)
    {
        var parts = selection.Events.ToLookup(item => item.IsDatedByItsEndOnly);
        return new BriefTimelineView(heading, Events(builder, [.. parts[false]]))
        {
            Open = Events(builder, [.. parts[true]]),
            OpenLead = EventWords.OpenLead(builder.Words, parts[true]),
        };
    }

    private static ImmutableArray<BriefEventView> Events(PageBuilder builder, Event[] events) =>
        [.. EventItems.Items(builder, events).Zip(events, (item, happening) => Event(builder, item, happening))];

    public static ImmutableArray<BriefActorGroupView> Actors(PageBuilder builder, BriefSelection selection) =>
        [.. selection.Actors.GroupBy(actor => actor.Kind).Select(group => new BriefActorGroupView(
            ActorWords.Group(builder.Words, group.Key), [.. group.Select(actor => Actor(builder, actor))]))];

    public static ImmutableArray<NoteMark> Marks(PageBuilder builder, IEnumerable<PassageId> passages) =>
        [.. passages.Distinct().Select(passage => Mark(builder, passage))];

    /// <summary>Cites a passage. The first mark of a note has an id, because the note leads back to it.</summary>
    public static NoteMark Mark(PageBuilder builder, PassageId passage)
    {
        var (mark, isFirst) = builder.Cite(passage, fromProse: true);
        return isFirst ? mark with { Id = $"ref-{mark.Number}" } : mark;
    }

    private static BriefEventView Event(PageBuilder builder, EventItemView item, Event happening) => new(
        DocumentScope.Anchor(happening.Id), item,
        [.. happening.Places.Select(place => place.Value.Value).Distinct(StringComparer.Ordinal)],
        Marks(builder, Evidence(happening).Select(id => id.Value)),
        builder.Prose(happening.Common.Summary), builder.Prose(happening.Common.Note));

    private static IEnumerable<Located<PassageId>> Evidence(Event happening) =>
        happening.Dates
            .SelectMany(fact => fact.Evidence)
            .Concat(happening.Places.SelectMany(fact => fact.Evidence))
            .Concat(happening.Common.Evidence);

    private static BriefActorView Actor(PageBuilder builder, Actor actor) => new(
        DocumentScope.Anchor(actor.Id), actor.Name.Value,
        [.. actor.Roles.Select(role => Role(builder, role))],
        Marks(builder, actor.Common.Evidence.Select(id => id.Value)),
        builder.Prose(actor.Common.Summary), builder.Prose(actor.Common.Note));

    private static FactValueView Role(PageBuilder builder, Role role) =>
        new(RoleRuns.Compose(builder, role), Marks(builder, role.Evidence.Select(id => id.Value)));
}
