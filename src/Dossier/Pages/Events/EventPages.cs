using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Dates;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Text;
using Dossier.Wording;
using static Dossier.Pages.Shared.StatementViews;

namespace Dossier.Pages.Events;

/// <summary>
/// Composes the pages of an event. They show what each source says of it, and what came before and after it.
/// </summary>
internal static class EventPages
{
    private const string DisagreementsId = "disagreements";

    public static IEnumerable<SitePage> Compose(Corpus corpus, SiteOptions options, Event item) => RecordPages.Compose(
        corpus, options, PageAddresses.AddressOf(item.EventId),
        (builder, pager) => Sections(builder, item, Contents.Collect(corpus, item), pager),
        (builder, pager) => Compose(builder, item, pager));

    private static EventPageView Compose(PageBuilder builder, Event item, SectionPager pager)
    {
        var corpus = builder.Corpus;
        var all = Contents.Collect(corpus, item);
        bool isOwn = pager.IsRecordsOwn;
        var summary = isOwn ? builder.Prose(item.Common.Summary) : null;
        var note = isOwn ? builder.Prose(item.Common.Note) : null;
        var facts = pager.Own(() => Facts(builder, item));
        var relations = pager.Shorten(Relations(builder, item, all));
        var sections = pager.Cut(Sections(builder, item, all, pager));
        int tellers = SourceReports.CountOfTellers(item, all.Said.Concat(all.Told));
        string description = EventDescription.Compose(builder.Words, item, all.Said.Length, tellers);
        var frame = builder.Frame(
            pager.Titled(item.Title), pager.Described(description), SitePaths.Events,
            [new(builder.Words.Events, builder.Root + SitePaths.Events, RecordKind.Page)],
            isOwn ? EventSubject.Describe(item) : null);
        return new EventPageView(frame)
        {
            Title = item.Title,
            KindText = EventWords.Kind(builder.Words, item),
            StatusText = isOwn ? StatusSentence(builder.Words, item.Status) : null,
            Date = EventWords.Date(builder.Words, item),
            Disagreement = sections.FirstOrDefault(section => section.Id == DisagreementsId) is { } disagreements
                ? disagreements.Link with { Text = builder.Words.SourcesDisagree }
                : null,
            Summary = summary,
            Note = note,
            Facts = facts,
            Relations = relations,
            Sections = sections,
            Previous = isOwn && corpus.EventNextTo(item.EventId, -1) is { } previous
                ? Neighbours.Previous(builder, previous, item)
                : null,
            Next = isOwn && corpus.EventNextTo(item.EventId, +1) is { } next
                ? Neighbours.Next(builder, item, next)
                : null,
        };
    }

    private static IEnumerable<PageSection> Sections(PageBuilder builder, Event item, Contents all, SectionPager pager)
    {
        var words = builder.Words;
        var reports = SourceReports.Collect(
            builder, item,
            new(all.Said, words.StatementsMadeAtIt, index => pager.AddressOf("statements", index, IdOf(all.Said[index], "s"))),
            new(all.Told, words.StatementsAboutIt, index => pager.AddressOf("about", index, IdOf(all.Told[index], "t"))));
        return
        [
            PageSection.CreateWhole(DisagreementsId, words.WhereTheSourcesDisagree, !DisagreementViews.Any(item), () =>
                new DisagreementsSectionView(DisagreementViews.Compose(builder, item))
                {
                    Lead = words.WhereTheSourcesDisagreeLead,
                    About = RecordKind.Source,
                }),
            PageSection.Create("accounts", words.WhatTheSourcesSay, reports, items =>
                new SourceReportsSectionView([.. items.Select(report => report())]) { About = RecordKind.Source }),
            PageSection.Create("statements", words.SaidAtEvent, all.Said, items =>
                new StatementsSectionView(OccasionViews.Compose(builder, items, "s"))),
            PageSection.Create("about", words.ToldAboutEvent, all.Told, items =>
                new StatementsSectionView(OccasionViews.Compose(builder, items, "t"))
                {
                    Lead = words.ToldAboutEventLead,
                }),
            PageSection.Create("before", words.CameBeforeEvent, all.Before, items =>
                new EventsSectionView(EventItems.Compose(builder, items))),
            PageSection.Create("after", words.FollowedEvent, all.After, items =>
                new EventsSectionView(EventItems.Compose(builder, items))),
            .. SectionPager.SectionsOf(Relations(builder, item, all)),
            PageSection.CreateLinks("backlinks", words.PagesThatLinkHere, Backlinks.Compose(builder, all.LinkedFrom)),
        ];
    }

    /// <summary>Holds what the sections of an event's pages are made of.</summary>
    private sealed record Contents(
        Statement[] Said, Statement[] Told, Event[] Before, Event[] After, string[] LinkedFrom)
    {
        public static Contents Collect(Corpus corpus, Event item) => new(
            [.. corpus.StatementsDuring(item.EventId)], [.. corpus.StatementsAbout(item.EventId)],
            [.. corpus.InOrder(item.Follows.Select(other => corpus.Event(other.Value)))],
            [.. corpus.Inverse.EventsAfter(item.EventId)], [.. corpus.LinkedFrom(item.Id)]);
    }

    private static string? StatusSentence(InterfaceWords words, EventStatus status) => status switch
    {
        EventStatus.Announced => words.EventAnnounced,
        EventStatus.Cancelled => words.EventCancelled,
        _ => null,
    };

    private static ImmutableArray<FactView> Facts(PageBuilder builder, Event item)
    {
        var facts = ImmutableArray.CreateBuilder<FactView>();
        facts.Add(Fact(builder, builder.Words.FactDate, item.Dates, builder.Words.Dates.Words));
        if (!item.Places.IsEmpty)
            facts.Add(Fact(builder, builder.Words.FactPlace, item.Places, place => place));
        if (!item.Participants.IsEmpty)
        {
            facts.Add(new FactView(
                builder.Words.FactParticipants,
                [.. item.Participants.Select(participant => Participant(builder, participant))],
                false));
        }

        return facts.ToImmutable();
    }

    private static FactValueView Participant(PageBuilder builder, Participant participant)
    {
        var actor = Attribution.Run(builder.Link(participant.Actor.Value));
        return new FactValueView(
            participant.Role is string role ? builder.Words.ParticipantAndRoleRuns(actor, role) : [actor],
            builder.Cite(participant.Evidence));
    }

    private static FactView Fact<T>(
        PageBuilder builder, string label, ImmutableArray<Fact<T>> facts, Func<T, string> words) => new(
        label,
        [
            .. facts.Select(fact =>
                new FactValueView([new TextRun(words(fact.Value.Value))], builder.Cite(fact.Evidence))),
        ],
        Disagreements.IsAmong(facts));

    private static ImmutableArray<RelationView> Relations(PageBuilder builder, Event item, Contents all)
    {
        var (corpus, words) = (builder.Corpus, builder.Words);
        var spokenOf = all.Said.Concat(all.Told)
            .Select(statement => statement.Id)
            .Concat(SourceReports.CitedFor(item))
            .SelectMany(corpus.PositionsIn)
            .Select(position => position.Demand)
            .Distinct()
            .OrderByName(id => corpus.Demand(id).Title);
        return
        [
            .. Relation("part-of", words.EventPartOf, item.PartOf.Select(other => builder.Link(other.Value))),
            .. Relation(
                "includes", words.EventIncludes,
                corpus.Inverse.EventsWithin(item.EventId).Select(other => builder.Link(other.EventId))),
            .. Relation(
                "demands-set-out-in-it", words.EventDemandsSetOut,
                corpus.Inverse.DemandsSetOutIn(item.EventId).Select(demand => builder.Link(demand.DemandId))),
            .. Relation(
                "demands-spoken-of-in-its-passages", words.EventDemandsSpokenOf, spokenOf.Select(builder.Link)),
        ];
    }
}
