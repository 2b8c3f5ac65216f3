using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Dates;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Linking.Positions;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.Pages.Figures;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Text;
using Dossier.Wording;
using static Dossier.Pages.Shared.StatementViews;

namespace Dossier.Pages.Demands;

/// <summary>Composes the pages of a demand. They show where each party stands on it, and how it came to that.</summary>
internal static class DemandPages
{
    public static IEnumerable<SitePage> Compose(Corpus corpus, SiteOptions options, Demand demand) =>
        RecordPages.Compose(
            corpus, options, PageAddresses.AddressOf(demand.DemandId),
            (builder, pager) => Sections(builder, demand, Contents.Collect(corpus, demand), pager),
            (builder, pager) => Compose(builder, demand, pager));

    private static DemandPageView Compose(PageBuilder builder, Demand demand, SectionPager pager)
    {
        var all = Contents.Collect(builder.Corpus, demand);
        var (by, to) = (builder.Links(demand.By), builder.Links(demand.To));
        var summary = pager.IsRecordsOwn ? builder.Prose(demand.Common.Summary) : null;
        var note = pager.IsRecordsOwn ? builder.Prose(demand.Common.Note) : null;
        var relations = pager.Shorten(Relations(builder, demand));
        var opening = pager.Cut([Opening(builder, demand, all)]);
        var sections = pager.Cut(Sections(builder, demand, all, pager));
        var standings = opening.OfType<StandingSectionView>().SelectMany(section => section.Items).ToArray();
        var statements = all.Positions
            .OrderByDescending(position => position.IsOwn)
            .Select(position => new Statement(position.Source, position.Passage))
            .ToArray();
        string description = DemandDescription.Compose(builder.Words, demand, by, to, standings);
        var frame = builder.Frame(
            pager.Titled(demand.Title), pager.Described(description), SitePaths.Demands,
            [new(builder.Words.Demands, builder.Root + SitePaths.Demands, RecordKind.Page)],
            pager.IsRecordsOwn ? DemandSubject.Describe(demand, statements) : null);
        return new DemandPageView(frame)
        {
            Title = demand.Title,
            KindText = DemandWords.Kind(builder.Words, demand.Kind),
            By = by,
            To = to,
            Summary = summary,
            Note = note,
            Relations = relations,
            Opening = opening,
            Sections = sections,
        };
    }

    /// <summary>Says where the demand stands. This section comes before everything else on the page.</summary>
    private static PageSection Opening(PageBuilder builder, Demand demand, Contents all) => PageSection.CreateWhole(
        "standing", builder.Words.WhereItStands, HasNoStanding(builder, demand, all),
        () => Standing(builder, demand, all));

    private static IEnumerable<PageSection> Sections(
        PageBuilder builder, Demand demand, Contents all, SectionPager pager)
    {
        var words = builder.Words;
        var reports = SourceReports.Collect(builder, demand);
        return
        [
            PageSection.Create("history", words.HowItCameToThis, all.History, items =>
                new StepsSectionView(
                    PositionViews.Steps(builder, items, "step", position => position.Party.Value),
                    IsReported: false, ShowDemand: false)
                {
                    Lead = words.DemandHistoryLead,
                    Figure = pager.IsRecordsOwn ? HistoryFigures.Draw(builder, demand) : null,
                }),
            PageSection.Create("reported", words.DemandReported, all.Reported, items =>
                new StepsSectionView(
                    PositionViews.Steps(builder, items, "reported", position => position.Party.Value),
                    IsReported: true, ShowDemand: false)
                {
                    Lead = words.DemandReportedLead,
                }),
            PageSection.Create("accounts", words.SourceBySource, reports, items =>
                new SourceReportsSectionView([.. items.Select(report => report())])
                {
                    Lead = ReportsLead(words, reports.Count),
                    About = RecordKind.Source,
                }),
            PageSection.Create("evidence", words.WhatTheSourcesSayOfIt, all.Evidence, items =>
                new StatementsSectionView(OccasionViews.Compose(builder, items, "e"))),
            .. SectionPager.SectionsOf(Relations(builder, demand)),
            PageSection.CreateLinks("backlinks", words.PagesThatLinkHere, Backlinks.Compose(builder, all.LinkedFrom)),
        ];
    }

    // Not a form for the plural, because it says less. In some languages 21 sources have the same form as one.
    private static string ReportsLead(InterfaceWords words, int sources) => sources == 1
        ? words.SourceBySourceLeadOne
        : words.SourceBySourceLead(sources);

    private static bool HasNoStanding(PageBuilder builder, Demand demand, Contents all) =>
        !StandingViews.LastOwn(builder.Corpus, all.Positions).Any()
        && StandingViews.Silent(builder.Corpus, demand).IsEmpty
        && Unraised(builder.Words, all.Positions) is null;

    private static StandingSectionView Standing(PageBuilder builder, Demand demand, Contents all) => new(
        Unraised(builder.Words, all.Positions), RaisedSentence.Compose(builder, demand), StandingViews.Standings(builder, demand),
        Silences(builder, demand));

    /// <summary>Holds what the sections of a demand's pages are made of.</summary>
    private sealed record Contents(
        Position[] Positions, Position[] History, Position[] Reported, Statement[] Evidence, string[] LinkedFrom)
    {
        public static Contents Collect(Corpus corpus, Demand demand)
        {
            var positions = corpus.PositionsOn(demand.DemandId).ToArray();
            return new Contents(
                positions,
                [.. positions.Where(position => position.IsOwn)],
                [.. positions.Where(position => !position.IsOwn)],
                [.. demand.Common.Evidence.Select(id => corpus.Statement(id.Value))],
                [.. corpus.LinkedFrom(demand.Id)]);
        }
    }

    /// <summary>
    /// Composes a sentence for each party that has no position of its own. It also says how many sources were searched,
    /// and until which day.
    /// </summary>
    // The words “no answer” would be wrong if others report a position of the party, or if somebody who belongs to it
    // has one. The sentence then says only that the party has no word of its own, and goes on with what was found. Of a
    // claimant it says the same, because nobody expects an answer from whoever asks.
    public static ImmutableArray<ImmutableArray<TextRun>> Silences(PageBuilder builder, Demand demand)
    {
        var words = builder.Words;
        string sources = words.CountSources(builder.Corpus.Sources.Length);
        string day = words.Dates.Words(builder.Corpus.Settings.Edition);
        var reported = StandingViews.ReportedOfParties(builder.Corpus, demand).ToLookup(word => word.Position.Party);
        var parts = PartViews.Compose(builder, demand).ToLookup(part => part.Whole.Url, StringComparer.Ordinal);
        return [.. StandingViews.Silent(builder.Corpus, demand).Select(Sentence)];

        ImmutableArray<TextRun> Sentence(ActorId party)
        {
            var link = builder.Link(party);
            bool isClaimant = demand.By.Any(by => by.Value == party);
            bool isAnswerTold = reported.Contains(party) || parts.Contains(link.Url);
            var silence = isClaimant || isAnswerTold
                ? words.NoOwnWordFromRuns(Attribution.Run(link), sources, day)
                : words.NoAnswerFromRuns(Attribution.Run(link), sources, day);
            var told = reported[party].Select(word => Report(words, StandingViews.Reported(builder, word)))
                .Concat(parts[link.Url].Select(part => PartViews.Sentence(words, part)));
            return words.SentenceRuns(
                told.Aggregate(silence, (clauses, next) => words.ListSemicolonRuns(clauses, next)));
        }
    }

    // The sentence goes on with this, for example with
    // “according to the Daily Tide: “accepts” (2 May 2030, the words)”.
    private static ImmutableArray<TextRun> Report(InterfaceWords words, ReportedStandingView report)
    {
        SentencePart sources = PositionViews.Listed(words, report.AccordingTo);
        string stance = report.CuratorsReading
            ? words.StanceQuotedReading(report.Stance)
            : words.StanceQuoted(report.Stance);
        var told = report.Evidence is string url
            ? words.PositionToldWithWordsRuns(
                sources, stance, report.Said.Text, new TextRun(words.TheWords, url, RecordKind.Passage))
            : words.PositionToldRuns(sources, stance, report.Said.Text);
        var dated = report.OtherDates.Aggregate(
            told, (clauses, other) => words.ListSemicolonRuns(clauses, OtherDate(words, other)));
        return report.Later.Aggregate(dated, (clauses, later) =>
            words.PositionToldLaterRuns(clauses, Attribution.Run(later.Link), later.Said.Text));
    }

    private static ImmutableArray<TextRun> OtherDate(InterfaceWords words, ReportedDateView other) =>
        [new(other.Lead), .. PositionViews.Listed(words, other.AccordingTo), new($": {other.Said.Text}")];

    public static string? Unraised(InterfaceWords words, Position[] positions) =>
        Askings.IsOnlyAnswered(positions) ? words.AnsweredNotRaised : null;

    public static ImmutableArray<RelationView> Relations(PageBuilder builder, Demand demand)
    {
        var (reverse, words) = (builder.Corpus.Inverse, builder.Words);
        return
        [
            .. Relation("part-of", words.DemandPartOf, Links(demand.PartOf)),
            .. Relation("includes", words.DemandIncludes, Found(reverse.DemandsWithin(demand.DemandId))),
            .. Relation("extends", words.DemandExtends, Links(demand.Extends)),
            .. Relation("extended-by", words.DemandExtendedBy, Found(reverse.ExtensionsOf(demand.DemandId))),
            .. Relation("counters", words.DemandCounters, Links(demand.Counters)),
            .. Relation("countered-by", words.DemandCounteredBy, Found(reverse.CountersTo(demand.DemandId))),
            .. Relation("condition-for-talking-about", words.DemandConditionOf, Links(demand.ConditionOf)),
            .. Relation("conditions-set-for-it", words.DemandConditions, Found(reverse.ConditionsOf(demand.DemandId))),
            .. Relation("set-out-in", words.DemandSetOutIn, demand.Instruments.Select(item => builder.Link(item.Value))),
        ];

        IEnumerable<LinkView> Links(ImmutableArray<Located<DemandId>> ids) => ids.Select(id => builder.Link(id.Value));

        IEnumerable<LinkView> Found(IEnumerable<Demand> demands) =>
            demands.Select(other => builder.Link(other.DemandId));
    }
}
