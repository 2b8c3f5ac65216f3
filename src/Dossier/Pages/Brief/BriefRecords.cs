using System.Collections.Immutable;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Text;
using Dossier.Wording;

namespace Dossier.Pages.Brief;

/// <summary>The events and actors of the document, each in a few lines.</summary>
internal static class BriefRecords
{
    public static BriefTimelineView Events(Sheet sheet, BriefSelection selection, BriefHeading heading)
    {
        var parts = selection.Events.ToLookup(item => item.IsDatedByItsEndOnly);
        return new BriefTimelineView(heading, Events(sheet, [.. parts[false]]))
        {
            Open = Events(sheet, [.. parts[true]]),
            OpenLead = EventWords.OpenLead(parts[true]),
        };
    }

    private static ImmutableArray<BriefEventView> Events(Sheet sheet, Event[] events) =>
        [.. EventItems.Items(sheet, events).Zip(events, (item, happening) => Event(sheet, item, happening))];

    public static ImmutableArray<BriefActorGroupView> Actors(Sheet sheet, BriefSelection selection) =>
        [.. selection.Actors.GroupBy(actor => actor.Kind).Select(group => new BriefActorGroupView(
            ActorWords.Group(group.Key), [.. group.Select(actor => Actor(sheet, actor))]))];

    public static ImmutableArray<NoteMark> Marks(Sheet sheet, IEnumerable<PassageId> passages) => [.. passages.Distinct().Select(passage => Mark(sheet, passage))];

    /// <summary>A mark that its note leads back to, where it is the first.</summary>
    public static NoteMark Mark(Sheet sheet, PassageId passage)
    {
        var (mark, isFirst) = sheet.Cite(passage, fromProse: true);
        return isFirst ? mark with { Id = $"ref-{mark.Number}" } : mark;
    }

    private static BriefEventView Event(Sheet sheet, EventItemView item, Event happening) => new(
        DocumentScope.Anchor(happening.Id), item, [.. happening.Places.Select(place => place.Value.Value).Distinct(StringComparer.Ordinal)],
        Marks(sheet, Evidence(happening).Select(id => id.Value)), sheet.Prose(happening.Commons.Summary), sheet.Prose(happening.Commons.Note));

    private static IEnumerable<Located<PassageId>> Evidence(Event happening) =>
        happening.Dates.SelectMany(fact => fact.Evidence).Concat(happening.Places.SelectMany(fact => fact.Evidence)).Concat(happening.Commons.Evidence);

    private static BriefActorView Actor(Sheet sheet, Actor actor) => new(
        DocumentScope.Anchor(actor.Id), actor.Name.Value,
        [.. actor.Roles.Select(role => new FactValueView(RoleRuns.Of(sheet, role), Marks(sheet, role.Evidence.Select(id => id.Value))))],
        Marks(sheet, actor.Commons.Evidence.Select(id => id.Value)), sheet.Prose(actor.Commons.Summary), sheet.Prose(actor.Commons.Note));
}
