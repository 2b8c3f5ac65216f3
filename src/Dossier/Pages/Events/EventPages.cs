using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Dates;
using Dossier.Linking;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Text;
using Dossier.Wording;
using static Dossier.Pages.Shared.StatementViews;

namespace Dossier.Pages.Events;

internal static class EventPages
{
    public static IEnumerable<SitePage> Of(Corpus corpus, SiteOptions options, Event item) =>
        RecordPages.Of(corpus, options, SiteAddresses.Of(item.EventId), Sections(corpus, options, item), (sheet, cutter) => Compose(sheet, item, cutter));

    private static EventPageView Compose(Sheet sheet, Event item, SectionCutter cutter)
    {
        var corpus = sheet.Corpus;
        var all = Contents.Of(corpus, item);
        var accounts = Accounts.Of(
            sheet, item,
            new(all.Said, "made at it", index => cutter.AddressOf("statements", index, IdOf(all.Said[index], "s"))),
            new(all.Told, "about it", index => cutter.AddressOf("about", index, IdOf(all.Told[index], "t"))));
        bool isOwn = cutter.IsRecordsOwn;
        var page = new EventPageView(
            null!, item.Title, EventWords.Kind(item), isOwn ? StatusSentence(item.Status) : null, EventWords.Date(item),
            isOwn ? sheet.Prose(item.Commons.Summary) : null, isOwn ? sheet.Prose(item.Commons.Note) : null,
            cutter.Own(() => Facts(sheet, item)), cutter.Shorten(Relations(sheet, item, all)),
            cutter.Own(() => DisagreementViews.Of(sheet, item)),
            [.. cutter.Cut("accounts", accounts).Select(account => account())],
            StatementViews.Of(sheet, cutter.Cut("statements", all.Said), "s"),
            EventItems.Of(sheet, cutter.Cut("before", all.Before)), EventItems.Of(sheet, cutter.Cut("after", all.After)),
            isOwn && corpus.EventNextTo(item.EventId, -1) is { } previous ? Neighbours.Previous(sheet, previous, item) : null,
            isOwn && corpus.EventNextTo(item.EventId, +1) is { } next ? Neighbours.Next(sheet, item, next) : null,
            Backlinks.Of(sheet, cutter.Cut("backlinks", all.LinkedFrom)))
        {
            About = StatementViews.Of(sheet, cutter.Cut("about", all.Told), "t"),
        };
        return page with
        {
            Frame = sheet.Frame(
                cutter.Titled(item.Title), cutter.Described(EventDescription.Of(page, item, all.Said.Length, Accounts.CountOfTellers(item, all.Said.Concat(all.Told)))), SitePaths.Events,
                [new("Events", sheet.Root + SitePaths.Events, RecordKind.Page)], isOwn ? EventSubject.Of(item) : null),
            Pagers = cutter.Pagers,
            Lists = cutter.Lists,
        };
    }

    private static IEnumerable<SectionLength> Sections(Corpus corpus, SiteOptions options, Event item)
    {
        var all = Contents.Of(corpus, item);
        var sheet = new Sheet(corpus, options, SiteAddresses.Of(item.EventId));
        return
        [
            new("accounts", "What the sources say", Accounts.Of(sheet, item, new(all.Said, "", _ => ""), new(all.Told, "", _ => "")).Count),
            new("statements", "What was said at it", all.Said.Length), new("about", "What was told about it", all.Told.Length),
            new("before", "What came before it", all.Before.Length), new("after", "What followed it", all.After.Length),
            new("backlinks", "Pages that link here", all.LinkedFrom.Length),
            .. SectionCutter.LengthsOf(Relations(sheet, item, all)),
        ];
    }

    /// <summary>What the sections of an event's pages are made of.</summary>
    private sealed record Contents(Statement[] Said, Statement[] Told, Event[] Before, Event[] After, string[] LinkedFrom)
    {
        public static Contents Of(Corpus corpus, Event item) => new(
            [.. corpus.StatementsDuring(item.EventId)], [.. corpus.StatementsAbout(item.EventId)], [.. corpus.InOrder(item.Follows.Select(other => corpus.Event(other.Value)))],
            [.. corpus.Reverse.EventsAfter(item.EventId)], [.. corpus.LinkedFrom(item.Id)]);
    }

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

    private static ImmutableArray<RelationView> Relations(Sheet sheet, Event item, Contents all)
    {
        var corpus = sheet.Corpus;
        var spokenOf = all.Said.Concat(all.Told).Select(statement => statement.Id).Concat(Accounts.CitedFor(item)).SelectMany(corpus.PositionsIn).Select(position => position.Demand).Distinct().OrderByName(id => corpus.Demand(id).Title);
        return
        [
            .. Relation("Part of", item.PartOf.Select(other => sheet.Link(other.Value))),
            .. Relation("Includes", corpus.Reverse.EventsWithin(item.EventId).Select(other => sheet.Link(other.EventId))),
            .. Relation("Demands set out in it", corpus.Reverse.DemandsSetOutIn(item.EventId).Select(demand => sheet.Link(demand.DemandId))),
            .. Relation("Demands spoken of in its passages", spokenOf.Select(sheet.Link)),
        ];
    }
}
