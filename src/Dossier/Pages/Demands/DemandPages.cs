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
    public static IEnumerable<SitePage> Of(Corpus corpus, SiteOptions options, Demand demand) =>
        RecordPages.Of(corpus, options, SiteAddresses.Of(demand.DemandId), Sections(corpus, options, demand), (sheet, cutter) => Compose(sheet, demand, cutter));

    private static DemandPageView Compose(Sheet sheet, Demand demand, SectionCutter cutter)
    {
        var all = Contents.Of(sheet.Corpus, demand);
        var accounts = Accounts.Of(sheet, demand);
        bool isOwn = cutter.IsRecordsOwn;
        var page = new DemandPageView(
            null!, demand.Title, DemandWords.Kind(demand.Kind), sheet.Links(demand.By), sheet.Links(demand.To),
            isOwn ? sheet.Prose(demand.Commons.Summary) : null, isOwn ? sheet.Prose(demand.Commons.Note) : null,
            cutter.Shorten(Relations(sheet, demand)),
            cutter.Own(() => PositionViews.Standings(sheet, demand)), cutter.Own(() => Silences(sheet, demand)), isOwn ? Unraised(all.Positions) : null,
            PositionViews.Steps(sheet, cutter.Cut("history", all.History), "step", position => position.Party.Value),
            PositionViews.Steps(sheet, cutter.Cut("reported", all.Reported), "reported", position => position.Party.Value),
            [.. cutter.Cut("accounts", accounts).Select(account => account())],
            StatementViews.Of(sheet, cutter.Cut("evidence", all.Evidence), "e"), Backlinks.Of(sheet, cutter.Cut("backlinks", all.LinkedFrom)))
        {
            Sources = accounts.Count,
            Raised = cutter.Own(() => PositionViews.Raised(sheet, demand)),
            Figure = isOwn ? HistoryFigures.Of(sheet, demand) : null,
        };
        var subject = DemandSubject.Of(demand, [.. all.Positions.OrderByDescending(position => position.IsOwn).Select(position => new Statement(position.Source, position.Passage))]);
        return page with
        {
            Frame = sheet.Frame(
                cutter.Titled(demand.Title), cutter.Described(DemandDescription.Of(page)), SitePaths.Demands,
                [new("Demands", sheet.Root + SitePaths.Demands, RecordKind.Page)], isOwn ? subject : null),
            Pagers = cutter.Pagers,
            Lists = cutter.Lists,
        };
    }

    private static IEnumerable<SectionLength> Sections(Corpus corpus, SiteOptions options, Demand demand)
    {
        var all = Contents.Of(corpus, demand);
        var sheet = new Sheet(corpus, options, SiteAddresses.Of(demand.DemandId));
        return
        [
            new("history", "How it came to this", all.History.Length), new("reported", "According to others", all.Reported.Length),
            new("accounts", "Source by source", Accounts.Of(sheet, demand).Count), new("evidence", "What the sources say of it", all.Evidence.Length),
            new("backlinks", "Pages that link here", all.LinkedFrom.Length),
            .. SectionCutter.LengthsOf(Relations(sheet, demand)),
        ];
    }

    /// <summary>What the sections of a demand's pages are made of.</summary>
    private sealed record Contents(Position[] Positions, Position[] History, Position[] Reported, Statement[] Evidence, string[] LinkedFrom)
    {
        public static Contents Of(Corpus corpus, Demand demand)
        {
            var positions = corpus.PositionsOn(demand.DemandId).ToArray();
            return new Contents(
                positions, [.. positions.Where(position => position.IsOwn)], [.. positions.Where(position => !position.IsOwn)],
                [.. demand.Commons.Evidence.Select(id => corpus.Statement(id.Value))], [.. corpus.LinkedFrom(demand.Id)]);
        }
    }

    private static readonly string NoOwnWordFrom = $"{Plurals.Capitalised(SilenceWords.NoOwnWord)} found from ";
    private static readonly string NoAnswerFrom = $"{Plurals.Capitalised(SilenceWords.NoAnswer)} from ";

    // Silence is an answer too, as far as the sources go and no farther. What others report of a party ends its silence,
    // and so does a position of who belongs to it; neither is a word of its own.
    public static ImmutableArray<ImmutableArray<TextRun>> Silences(Sheet sheet, Demand demand)
    {
        string where = $" in {Plurals.Count(sheet.Corpus.Sources.Length, "source")}, until {DateWords.Words(sheet.Corpus.Masthead.Edition)}";
        var reported = PositionViews.ReportedOfParties(sheet.Corpus, demand).ToLookup(word => word.Position.Party);
        var parts = PartViews.Of(sheet, demand).ToLookup(part => part.Whole.Url, StringComparer.Ordinal);
        return
        [
            .. PositionViews.Silent(sheet.Corpus, demand).Select(party => ImmutableArray.Create(
            [
                new TextRun(reported.Contains(party) || parts.Contains(sheet.Link(party).Url) || demand.By.Any(by => by.Value == party) ? NoOwnWordFrom : NoAnswerFrom),
                Attribution.Run(sheet.Link(party)), new TextRun(where),
                .. reported[party].SelectMany(word => Report(PositionViews.Reported(sheet, word))),
                .. parts[sheet.Link(party).Url].SelectMany(part => PartViews.Sentence(part).Prepend(new TextRun("; "))), new TextRun("."),
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

    public static ImmutableArray<RelationView> Relations(Sheet sheet, Demand demand)
    {
        var reverse = sheet.Corpus.Reverse;
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
            .. Relation("Set out in", demand.Instruments.Select(item => sheet.Link(item.Value))),
        ];

        IEnumerable<LinkView> Links(ImmutableArray<Located<DemandId>> ids) => ids.Select(id => sheet.Link(id.Value));

        IEnumerable<LinkView> Found(IEnumerable<Demand> demands) => demands.Select(other => sheet.Link(other.DemandId));
    }
}
