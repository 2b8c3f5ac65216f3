using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Dates;
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

internal static class DemandPages
{
    public static IEnumerable<SitePage> Compose(Corpus corpus, SiteOptions options, Demand demand) =>
        RecordPages.Compose(corpus, options, PageAddresses.AddressOf(demand.DemandId), Sections(corpus, options, demand), (builder, pager) => Compose(builder, demand, pager));

    private static DemandPageView Compose(PageBuilder builder, Demand demand, SectionPager pager)
    {
        var all = Contents.Collect(builder.Corpus, demand);
        var accounts = SourceReports.Collect(builder, demand);
        bool isOwn = pager.IsRecordsOwn;
        var page = new DemandPageView(
            null!, demand.Title, DemandWords.Kind(demand.Kind), builder.Links(demand.By), builder.Links(demand.To),
            isOwn ? builder.Prose(demand.Common.Summary) : null, isOwn ? builder.Prose(demand.Common.Note) : null,
            pager.Shorten(Relations(builder, demand)),
            pager.Own(() => PositionViews.Standings(builder, demand)), pager.Own(() => Silences(builder, demand)), isOwn ? Unraised(all.Positions) : null,
            PositionViews.Steps(builder, pager.Cut("history", all.History), "step", position => position.Party.Value),
            PositionViews.Steps(builder, pager.Cut("reported", all.Reported), "reported", position => position.Party.Value),
            [.. pager.Cut("accounts", accounts).Select(account => account())],
            StatementViews.Compose(builder, pager.Cut("evidence", all.Evidence), "e"), Backlinks.Compose(builder, pager.Cut("backlinks", all.LinkedFrom)))
        {
            Sources = accounts.Count,
            Raised = pager.Own(() => PositionViews.Raised(builder, demand)),
            Figure = isOwn ? HistoryFigures.Draw(builder, demand) : null,
        };
        var subject = DemandSubject.Describe(demand, [.. all.Positions.OrderByDescending(position => position.IsOwn).Select(position => new Statement(position.Source, position.Passage))]);
        return page with
        {
            Frame = builder.Frame(
                pager.Titled(demand.Title), pager.Described(DemandDescription.Compose(page)), SitePaths.Demands,
                [new("Demands", builder.Root + SitePaths.Demands, RecordKind.Page)], isOwn ? subject : null),
            Pagers = pager.Pagers,
            Lists = pager.Lists,
        };
    }

    private static IEnumerable<SectionLength> Sections(Corpus corpus, SiteOptions options, Demand demand)
    {
        var all = Contents.Collect(corpus, demand);
        var builder = new PageBuilder(corpus, options, PageAddresses.AddressOf(demand.DemandId));
        return
        [
            new("history", "How it came to this", all.History.Length), new("reported", "According to others", all.Reported.Length),
            new("accounts", "Source by source", SourceReports.Collect(builder, demand).Count), new("evidence", "What the sources say of it", all.Evidence.Length),
            new("backlinks", "Pages that link here", all.LinkedFrom.Length),
            .. SectionPager.LengthsOf(Relations(builder, demand)),
        ];
    }

    /// <summary>What the sections of a demand's pages are made of.</summary>
    private sealed record Contents(Position[] Positions, Position[] History, Position[] Reported, Statement[] Evidence, string[] LinkedFrom)
    {
        public static Contents Collect(Corpus corpus, Demand demand)
        {
            var positions = corpus.PositionsOn(demand.DemandId).ToArray();
            return new Contents(
                positions, [.. positions.Where(position => position.IsOwn)], [.. positions.Where(position => !position.IsOwn)],
                [.. demand.Common.Evidence.Select(id => corpus.Statement(id.Value))], [.. corpus.LinkedFrom(demand.Id)]);
        }
    }

    private static readonly string NoOwnWordFrom = $"{Plurals.Capitalised(SilenceWords.NoOwnWord)} found from ";
    private static readonly string NoAnswerFrom = $"{Plurals.Capitalised(SilenceWords.NoAnswer)} from ";

    // Silence is an answer too, as far as the sources go and no farther. What others report of a party ends its silence,
    // and so does a position of who belongs to it; neither is a word of its own.
    public static ImmutableArray<ImmutableArray<TextRun>> Silences(PageBuilder builder, Demand demand)
    {
        string where = $" in {Plurals.Count(builder.Corpus.Sources.Length, "source")}, until {DateWords.Words(builder.Corpus.Settings.Edition)}";
        var reported = PositionViews.ReportedOfParties(builder.Corpus, demand).ToLookup(word => word.Position.Party);
        var parts = PartViews.Compose(builder, demand).ToLookup(part => part.Whole.Url, StringComparer.Ordinal);
        return
        [
            .. PositionViews.Silent(builder.Corpus, demand).Select(party => ImmutableArray.Create(
            [
                new TextRun(reported.Contains(party) || parts.Contains(builder.Link(party).Url) || demand.By.Any(by => by.Value == party) ? NoOwnWordFrom : NoAnswerFrom),
                Attribution.Run(builder.Link(party)), new TextRun(where),
                .. reported[party].SelectMany(word => Report(PositionViews.Reported(builder, word))),
                .. parts[builder.Link(party).Url].SelectMany(part => PartViews.Sentence(part).Prepend(new TextRun("; "))), new TextRun("."),
            ])),
        ];
    }

    // “; according to the Daily Tide, accepts (2 May 2030, the words)”.
    private static IEnumerable<TextRun> Report(ReportedStandingView report) =>
    [
        new TextRun("; according to "),
        .. PositionViews.Listed(report.AccordingTo),
        new TextRun($": “{report.Stance}”{(report.CuratorsReading ? " in the curators’ reading" : "")} ({report.Said.Text}"),
        .. report.Evidence is string url ? [new TextRun(", "), new TextRun("the words", url, RecordKind.Passage)] : Array.Empty<TextRun>(),
        new TextRun(")"),
        .. report.OtherDates.SelectMany(other => (TextRun[])[new("; " + other.Lead), .. PositionViews.Listed(other.AccordingTo), new($": {other.Said.Text}")]),
        .. report.Later.SelectMany(later => (TextRun[])[new(", later "), Attribution.Run(later.Link), new($" ({later.Said.Text})")]),
    ];

    public static string? Unraised(Position[] positions) =>
        Askings.IsOnlyAnswered(positions) ? "It is answered here, but nothing on record shows it being raised." : null;

    public static ImmutableArray<RelationView> Relations(PageBuilder builder, Demand demand)
    {
        var reverse = builder.Corpus.Inverse;
        return
        [
            .. Relation("Part of", Links(demand.PartOf)),
            .. Relation("Includes", Found(reverse.DemandsWithin(demand.DemandId))),
            .. Relation("Extends", Links(demand.Extends)),
            .. Relation("Extended by", Found(reverse.ExtensionsOf(demand.DemandId))),
            .. Relation("Counters", Links(demand.Counters)),
            .. Relation("Countered by", Found(reverse.CountersTo(demand.DemandId))),
            .. Relation("Condition for talking about", Links(demand.ConditionOf)),
            .. Relation("Conditions set for it", Found(reverse.ConditionsOf(demand.DemandId))),
            .. Relation("Set out in", demand.Instruments.Select(item => builder.Link(item.Value))),
        ];

        IEnumerable<LinkView> Links(ImmutableArray<Located<DemandId>> ids) => ids.Select(id => builder.Link(id.Value));

        IEnumerable<LinkView> Found(IEnumerable<Demand> demands) => demands.Select(other => builder.Link(other.DemandId));
    }
}
