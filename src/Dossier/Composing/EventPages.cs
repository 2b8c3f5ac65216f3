using System.Collections.Immutable;
using Dossier.Composing.Metadata;
using Dossier.Dates;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Text;
using Dossier.Views;
using static Dossier.Composing.StatementViews;

namespace Dossier.Composing;

internal static class EventPages
{
    public static EventPageView Compose(Sheet sheet, Event item)
    {
        var corpus = sheet.Corpus;
        var said = corpus.StatementsDuring(item.EventId).ToArray();
        var page = new EventPageView(
            null!, item.Title, EventItems.KindWords(item), StatusSentence(item.Status), EventItems.Date(item),
            sheet.Prose(item.Commons.Summary), sheet.Prose(item.Commons.Note), Facts(sheet, item), Relations(sheet, item, said),
            DisagreementViews.Of(sheet, item), Accounts.Of(sheet, item, said), Of(sheet, said, "s"),
            EventItems.Of(sheet, InOrder(item.Follows.Select(other => corpus.Event(other.Value)))),
            EventItems.Of(sheet, corpus.Reverse.EventsAfter(item.EventId)),
            corpus.EventNextTo(item.EventId, -1) is { } previous ? sheet.Link(previous.EventId) : null,
            corpus.EventNextTo(item.EventId, +1) is { } next ? sheet.Link(next.EventId) : null,
            Backlinks.Of(sheet, item.Id));
        string description = Descriptions.Of(page, item, said.Length);
        return page with { Frame = sheet.Frame(item.Title, description, SitePaths.Events, [new("Events", sheet.Root + SitePaths.Events, RecordKind.Page)], RecordSubjects.Of(item)) };
    }

    private static IEnumerable<Event> InOrder(IEnumerable<Event> events) => events.OrderBy(other => other.Date).ThenBy(other => other.Id, StringComparer.Ordinal);

    private static string? StatusSentence(EventStatus status) => status switch
    {
        EventStatus.Announced => "Announced: no source here says that it took place.",
        EventStatus.Cancelled => "Cancelled, by what the sources say.",
        _ => null,
    };

    private static ImmutableArray<FactView> Facts(Sheet sheet, Event item)
    {
        var facts = ImmutableArray.CreateBuilder<FactView>();
        facts.Add(Fact(sheet, "Date", item.Dates, DateWords.Words));
        if (!item.Places.IsEmpty)
            facts.Add(Fact(sheet, "Place", item.Places, place => place));
        if (!item.Participants.IsEmpty)
        {
            facts.Add(new FactView("Participants", [.. item.Participants.Select(participant => new FactValueView(
                [Attribution.Run(sheet.Link(participant.Actor.Value)), .. participant.Role is string role ? [new TextRun($", {role}")] : Array.Empty<TextRun>()],
                sheet.Cite(participant.Evidence)))], false));
        }

        return facts.ToImmutable();
    }

    private static FactView Fact<T>(Sheet sheet, string label, ImmutableArray<Fact<T>> facts, Func<T, string> words) => new(
        label,
        [.. facts.Select(fact => new FactValueView([new TextRun(words(fact.Value.Value))], sheet.Cite(fact.Evidence)))],
        Disagreements.IsAmong(facts));

    private static ImmutableArray<RelationView> Relations(Sheet sheet, Event item, Statement[] said)
    {
        var corpus = sheet.Corpus;
        var spokenOf = said.SelectMany(statement => corpus.PositionsIn(statement.Id)).Select(position => position.Demand).Distinct().OrderBy(id => id.Value, StringComparer.Ordinal);
        return
        [
            .. Relation("Part of", item.PartOf.Select(other => sheet.Link(other.Value))),
            .. Relation("Includes", corpus.Reverse.EventsWithin(item.EventId).Select(other => sheet.Link(other.EventId))),
            .. Relation("Sets out", corpus.Reverse.DemandsSetOutIn(item.EventId).Select(demand => sheet.Link(demand.DemandId))),
            .. Relation("Demands spoken of", spokenOf.Select(sheet.Link)),
        ];
    }
}
