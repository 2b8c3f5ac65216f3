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
    public static IEnumerable<SitePage> Compose(Corpus corpus, SiteOptions options, Event item) =>
        RecordPages.Compose(corpus, options, PageAddresses.AddressOf(item.EventId), Sections(corpus, options, item), (builder, pager) => Compose(builder, item, pager));

    private static EventPageView Compose(PageBuilder builder, Event item, SectionPager pager)
    {
        var corpus = builder.Corpus;
        var all = Contents.Collect(corpus, item);
        var accounts = SourceReports.Collect(
            builder, item,
            new(all.Said, "made at it", index => pager.AddressOf("statements", index, IdOf(all.Said[index], "s"))),
            new(all.Told, "about it", index => pager.AddressOf("about", index, IdOf(all.Told[index], "t"))));
        bool isOwn = pager.IsRecordsOwn;
        var page = new EventPageView(
            null!, item.Title, EventWords.Kind(item), isOwn ? StatusSentence(item.Status) : null, EventWords.Date(item),
            isOwn ? builder.Prose(item.Common.Summary) : null, isOwn ? builder.Prose(item.Common.Note) : null,
            pager.Own(() => Facts(builder, item)), pager.Shorten(Relations(builder, item, all)),
            pager.Own(() => DisagreementViews.Compose(builder, item)),
            [.. pager.Cut("accounts", accounts).Select(account => account())],
            StatementViews.Compose(builder, pager.Cut("statements", all.Said), "s"),
            EventItems.Compose(builder, pager.Cut("before", all.Before)), EventItems.Compose(builder, pager.Cut("after", all.After)),
            isOwn && corpus.EventNextTo(item.EventId, -1) is { } previous ? Neighbours.Previous(builder, previous, item) : null,
            isOwn && corpus.EventNextTo(item.EventId, +1) is { } next ? Neighbours.Next(builder, item, next) : null,
            Backlinks.Compose(builder, pager.Cut("backlinks", all.LinkedFrom)))
        {
            About = StatementViews.Compose(builder, pager.Cut("about", all.Told), "t"),
        };
        return page with
        {
            Frame = builder.Frame(
                pager.Titled(item.Title), pager.Described(EventDescription.Compose(page, item, all.Said.Length, SourceReports.CountOfTellers(item, all.Said.Concat(all.Told)))), SitePaths.Events,
                [new("Events", builder.Root + SitePaths.Events, RecordKind.Page)], isOwn ? EventSubject.Describe(item) : null),
            Pagers = pager.Pagers,
            Lists = pager.Lists,
        };
    }

    private static IEnumerable<SectionLength> Sections(Corpus corpus, SiteOptions options, Event item)
    {
        var all = Contents.Collect(corpus, item);
        var builder = new PageBuilder(corpus, options, PageAddresses.AddressOf(item.EventId));
        return
        [
            new("accounts", "What the sources say", SourceReports.Collect(builder, item, new(all.Said, "", _ => ""), new(all.Told, "", _ => "")).Count),
            new("statements", "What was said at it", all.Said.Length), new("about", "What was told about it", all.Told.Length),
            new("before", "What came before it", all.Before.Length), new("after", "What followed it", all.After.Length),
            new("backlinks", "Pages that link here", all.LinkedFrom.Length),
            .. SectionPager.LengthsOf(Relations(builder, item, all)),
        ];
    }

    /// <summary>What the sections of an event's pages are made of.</summary>
    private sealed record Contents(Statement[] Said, Statement[] Told, Event[] Before, Event[] After, string[] LinkedFrom)
    {
        public static Contents Collect(Corpus corpus, Event item) => new(
            [.. corpus.StatementsDuring(item.EventId)], [.. corpus.StatementsAbout(item.EventId)], [.. corpus.InOrder(item.Follows.Select(other => corpus.Event(other.Value)))],
            [.. corpus.Inverse.EventsAfter(item.EventId)], [.. corpus.LinkedFrom(item.Id)]);
    }

    private static string? StatusSentence(EventStatus status) => status switch
    {
        EventStatus.Announced => "Announced: no source here says that it took place.",
        EventStatus.Cancelled => "Cancelled, by what the sources say.",
        _ => null,
    };

    private static ImmutableArray<FactView> Facts(PageBuilder builder, Event item)
    {
        var facts = ImmutableArray.CreateBuilder<FactView>();
        facts.Add(Fact(builder, "Date", item.Dates, DateWords.Words));
        if (!item.Places.IsEmpty)
            facts.Add(Fact(builder, "Place", item.Places, place => place));
        if (!item.Participants.IsEmpty)
        {
            facts.Add(new FactView("Participants", [.. item.Participants.Select(participant => new FactValueView(
                [Attribution.Run(builder.Link(participant.Actor.Value)), .. participant.Role is string role ? [new TextRun($", {role}")] : Array.Empty<TextRun>()],
                builder.Cite(participant.Evidence)))], false));
        }

        return facts.ToImmutable();
    }

    private static FactView Fact<T>(PageBuilder builder, string label, ImmutableArray<Fact<T>> facts, Func<T, string> words) => new(
        label,
        [.. facts.Select(fact => new FactValueView([new TextRun(words(fact.Value.Value))], builder.Cite(fact.Evidence)))],
        Disagreements.IsAmong(facts));

    private static ImmutableArray<RelationView> Relations(PageBuilder builder, Event item, Contents all)
    {
        var corpus = builder.Corpus;
        var spokenOf = all.Said.Concat(all.Told).Select(statement => statement.Id).Concat(SourceReports.CitedFor(item)).SelectMany(corpus.PositionsIn).Select(position => position.Demand).Distinct().OrderByName(id => corpus.Demand(id).Title);
        return
        [
            .. Relation("Part of", item.PartOf.Select(other => builder.Link(other.Value))),
            .. Relation("Includes", corpus.Inverse.EventsWithin(item.EventId).Select(other => builder.Link(other.EventId))),
            .. Relation("Demands set out in it", corpus.Inverse.DemandsSetOutIn(item.EventId).Select(demand => builder.Link(demand.DemandId))),
            .. Relation("Demands spoken of in its passages", spokenOf.Select(builder.Link)),
        ];
    }
}
