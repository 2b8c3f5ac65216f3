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
        string description = DemandDescription.Compose(demand, by, to, standings);
        var frame = builder.Frame(
            pager.Titled(demand.Title), pager.Described(description), SitePaths.Demands,
            [new("Demands", builder.Root + SitePaths.Demands, RecordKind.Page)],
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
        "standing", InterfaceWords.English.WhereItStands, HasNoStanding(builder, demand, all),
        () => Standing(builder, demand, all));

    private static IEnumerable<PageSection> Sections(
        PageBuilder builder, Demand demand, Contents all, SectionPager pager)
    {
        var reports = SourceReports.Collect(builder, demand);
        return
        [
            PageSection.Create("history", InterfaceWords.English.HowItCameToThis, all.History, items =>
                new StepsSectionView(
                    PositionViews.Steps(builder, items, "step", position => position.Party.Value),
                    IsReported: false, ShowDemand: false)
                {
                    Lead = "The parties’ own positions in order of time. "
                        + "What has no exact day stands at the last day that it may be of.",
                    Figure = pager.IsRecordsOwn ? HistoryFigures.Draw(builder, demand) : null,
                }),
            PageSection.Create("reported", "According to others", all.Reported, items =>
                new StepsSectionView(
                    PositionViews.Steps(builder, items, "reported", position => position.Party.Value),
                    IsReported: true, ShowDemand: false)
                {
                    Lead = "What somebody else says of a party’s position. It never overrides the party’s own.",
                }),
            PageSection.Create("accounts", "Source by source", reports, items =>
                new SourceReportsSectionView([.. items.Select(report => report())])
                {
                    Lead = ReportsLead(reports.Count),
                    About = RecordKind.Source,
                }),
            PageSection.Create("evidence", "What the sources say of it", all.Evidence, items =>
                new StatementsSectionView(StatementViews.Compose(builder, items, "e"))),
            .. SectionPager.SectionsOf(Relations(builder, demand)),
            PageSection.CreateLinks("backlinks", "Pages that link here", Backlinks.Compose(builder, all.LinkedFrom)),
        ];
    }

    private static string ReportsLead(int sources) => sources == 1
        ? "One source has passages on it. Each line leads to the words."
        : $"{sources} sources have passages on it; what one alone has is marked. Each line leads to the words.";

    private static bool HasNoStanding(PageBuilder builder, Demand demand, Contents all) =>
        !StandingViews.LastOwn(builder.Corpus, all.Positions).Any()
        && StandingViews.Silent(builder.Corpus, demand).IsEmpty
        && Unraised(all.Positions) is null;

    private static StandingSectionView Standing(PageBuilder builder, Demand demand, Contents all) => new(
        Unraised(all.Positions), RaisedSentence.Compose(builder, demand), StandingViews.Standings(builder, demand),
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

    private static readonly string NoOwnWordFrom =
        $"{Plurals.Capitalised(InterfaceWords.English.NoOwnWord)} found from ";

    private static readonly string NoAnswerFrom = $"{Plurals.Capitalised(InterfaceWords.English.NoAnswer)} from ";

    /// <summary>
    /// Composes a sentence for each party that has no position of its own. It also says how many sources were searched,
    /// and until which day.
    /// </summary>
    // The words “no answer” would be wrong if others report a position of the party, or if somebody who belongs to it
    // has one. The sentence then says only that the party has no word of its own, and goes on with what was found. Of a
    // claimant it says the same, because nobody expects an answer from whoever asks.
    public static ImmutableArray<ImmutableArray<TextRun>> Silences(PageBuilder builder, Demand demand)
    {
        string sources = Plurals.Count(builder.Corpus.Sources.Length, "source");
        string where = $" in {sources}, until {InterfaceWords.English.Dates.Words(builder.Corpus.Settings.Edition)}";
        var reported = StandingViews.ReportedOfParties(builder.Corpus, demand).ToLookup(word => word.Position.Party);
        var parts = PartViews.Compose(builder, demand).ToLookup(part => part.Whole.Url, StringComparer.Ordinal);
        return [.. StandingViews.Silent(builder.Corpus, demand).Select(Sentence)];

        ImmutableArray<TextRun> Sentence(ActorId party)
        {
            var link = builder.Link(party);
            bool isClaimant = demand.By.Any(by => by.Value == party);
            bool isAnswerTold = reported.Contains(party) || parts.Contains(link.Url);
            return
            [
                new TextRun(isClaimant || isAnswerTold ? NoOwnWordFrom : NoAnswerFrom),
                Attribution.Run(link), new TextRun(where),
                .. reported[party].SelectMany(word => Report(StandingViews.Reported(builder, word))),
                .. parts[link.Url].SelectMany(part => PartViews.Sentence(builder.Words, part).Prepend(new TextRun("; "))),
                new TextRun("."),
            ];
        }
    }

    // The sentence goes on with this, for example with
    // “; according to the Daily Tide: “accepts” (2 May 2030, the words)”.
    private static IEnumerable<TextRun> Report(ReportedStandingView report)
    {
        string reading = report.CuratorsReading ? " in the curators’ reading" : "";
        return
        [
            new TextRun("; according to "),
            .. PositionViews.Listed(InterfaceWords.English, report.AccordingTo),
            new TextRun($": “{report.Stance}”{reading} ({report.Said.Text}"),
            .. report.Evidence is string url
                ? [new TextRun(", "), new TextRun(InterfaceWords.English.TheWords, url, RecordKind.Passage)]
                : Array.Empty<TextRun>(),
            new TextRun(")"),
            .. report.OtherDates.SelectMany(OtherDate),
            .. report.Later.SelectMany(Later),
        ];
    }

    private static IEnumerable<TextRun> OtherDate(ReportedDateView other) =>
        [new("; " + other.Lead), .. PositionViews.Listed(InterfaceWords.English, other.AccordingTo), new($": {other.Said.Text}")];

    private static IEnumerable<TextRun> Later(OtherStanceView later) =>
        [new(", later "), Attribution.Run(later.Link), new($" ({later.Said.Text})")];

    public static string? Unraised(Position[] positions) =>
        Askings.IsOnlyAnswered(positions) ? "It is answered here, but nothing on record shows it being raised." : null;

    public static ImmutableArray<RelationView> Relations(PageBuilder builder, Demand demand)
    {
        var reverse = builder.Corpus.Inverse;
        return
        [
            .. Relation("part-of", "Part of", Links(demand.PartOf)),
            .. Relation("includes", "Includes", Found(reverse.DemandsWithin(demand.DemandId))),
            .. Relation("extends", "Extends", Links(demand.Extends)),
            .. Relation("extended-by", "Extended by", Found(reverse.ExtensionsOf(demand.DemandId))),
            .. Relation("counters", "Counters", Links(demand.Counters)),
            .. Relation("countered-by", "Countered by", Found(reverse.CountersTo(demand.DemandId))),
            .. Relation("condition-for-talking-about", "Condition for talking about", Links(demand.ConditionOf)),
            .. Relation("conditions-set-for-it", "Conditions set for it", Found(reverse.ConditionsOf(demand.DemandId))),
            .. Relation("set-out-in", "Set out in", demand.Instruments.Select(item => builder.Link(item.Value))),
        ];

        IEnumerable<LinkView> Links(ImmutableArray<Located<DemandId>> ids) => ids.Select(id => builder.Link(id.Value));

        IEnumerable<LinkView> Found(IEnumerable<Demand> demands) =>
            demands.Select(other => builder.Link(other.DemandId));
    }
}
