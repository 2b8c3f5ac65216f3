using System.Collections.Immutable;
using Dossier.Composing.Metadata;
using Dossier.Dates;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Text;
using Dossier.Views;
using static Dossier.Composing.StatementViews;

namespace Dossier.Composing;

internal static class DemandPages
{
    public static DemandPageView Compose(Sheet sheet, Demand demand)
    {
        var corpus = sheet.Corpus;
        var positions = corpus.PositionsOn(demand.DemandId).ToArray();
        var page = new DemandPageView(
            null!, demand.Title, KindWords(demand.Kind), sheet.Links(demand.By), sheet.Links(demand.To),
            sheet.Prose(demand.Commons.Summary), sheet.Prose(demand.Commons.Note), Relations(sheet, demand),
            PositionViews.Standings(sheet, demand), Silences(sheet, demand), Unraised(positions),
            PositionViews.Steps(sheet, positions.Where(position => position.IsOwn), "step"),
            PositionViews.Steps(sheet, positions.Where(position => !position.IsOwn), "reported"),
            Accounts.Of(sheet, demand),
            Of(sheet, demand.Commons.Evidence.Select(id => corpus.Statement(id.Value)), "e"), Backlinks.Of(sheet, demand.Id));
        var subject = RecordSubjects.Of(demand, [.. positions.OrderByDescending(position => position.IsOwn).Select(position => new Statement(position.Source, position.Passage))]);
        return page with { Frame = sheet.Frame(demand.Title, Descriptions.Of(page), SitePaths.Demands, [new("Demands", sheet.Root + SitePaths.Demands, RecordKind.Page)], subject) };
    }

    public static string KindWords(DemandKind kind) => kind switch
    {
        DemandKind.Condition => "condition",
        DemandKind.CounterDemand => "counter-demand",
        _ => "demand",
    };

    /// <summary>“Counter-demands”.</summary>
    public static string GroupWords(DemandKind kind) => Plurals.Capitalised(KindWords(kind)) + "s";

    public static DemandCardView Card(Sheet sheet, Demand demand) => new(
        sheet.Link(demand.DemandId), KindWords(demand.Kind), sheet.Links(demand.By), sheet.Links(demand.To),
        PositionViews.Standings(sheet, demand), [.. PositionViews.Silent(sheet.Corpus, demand).Select(sheet.Link)]);

    // Silence is an answer too, as far as the sources go and no farther.
    private static ImmutableArray<ImmutableArray<TextRun>> Silences(Sheet sheet, Demand demand)
    {
        string where = $" in {Plurals.Count(sheet.Corpus.Sources.Length, "source")}, until {DateWords.Words(sheet.Corpus.Masthead.Edition)}.";
        return
        [
            .. PositionViews.Silent(sheet.Corpus, demand).Select(party => ImmutableArray.Create(
                new TextRun(demand.By.Any(by => by.Value == party) ? "No word of its own found from " : "No answer found from "),
                Attribution.Run(sheet.Link(party)), new TextRun(where))),
        ];
    }

    private static string? Unraised(Position[] positions)
    {
        bool raised = positions.Any(position => position.Stance.Role == StanceRole.Claimant);
        bool answered = positions.Any(position => position.Stance.Role == StanceRole.Addressee);
        return answered && !raised ? "It is answered here, but no source shows it being raised." : null;
    }

    private static ImmutableArray<RelationView> Relations(Sheet sheet, Demand demand)
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
