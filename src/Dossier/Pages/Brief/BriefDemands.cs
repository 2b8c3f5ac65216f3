using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Interface;
using Dossier.Linking.Positions;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.Pages.Demands;
using Dossier.Pages.Positions;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.Pages.Brief;

/// <summary>Composes the demands of the document: what is asked, where it stands, how it came to that.</summary>
internal static class BriefDemands
{
    private const int MostSteps = 40;

    // A grid with more rows would not fit on a sheet of paper.
    private const int MostRows = 30;

    public static ImmutableArray<BriefDemandView> Compose(PageBuilder builder, BriefSelection selection, string part) =>
        [.. selection.Demands.Select((demand, index) => Compose(builder, demand, $"{part}.{index + 1}"))];

    public static BriefPositionsView Grid(PageBuilder builder, BriefSelection selection, BriefHeading heading)
    {
        var edition = builder.Corpus.Settings.Edition;
        var grid = new PositionGrid(builder, [.. selection.Demands.Take(MostRows)]);
        var words = builder.Words;
        string day = words.Dates.Words(edition);
        string title = words.AsOfTheEdition(day);
        return new BriefPositionsView(
            heading, words.BriefGridLead(title), [.. Notices(words, grid, selection.Demands.Length)],
            new GridDayView(
                "as-of-the-edition", title, day, "", null, null, grid.Parties,
                grid.On(new TurningPoint(edition.Latest, []))));
    }

    private static IEnumerable<string> Notices(InterfaceWords words, PositionGrid grid, int demands)
    {
        if (demands > MostRows)
            yield return words.FirstDemandsShown($"{MostRows}", $"{demands}");
        if (grid.PartiesLeftOut > 0)
            yield return words.MostPartiesShown($"{grid.Parties.Length}", $"{grid.PartiesLeftOut}");
    }

    private static BriefDemandView Compose(PageBuilder builder, Demand demand, string number)
    {
        var positions = builder.Corpus.PositionsOn(demand.DemandId).ToArray();
        var evidence = BriefRecords.Marks(builder, demand.Common.Evidence.Select(id => id.Value));
        var (summary, note) = (builder.Prose(demand.Common.Summary), builder.Prose(demand.Common.Note));
        var steps = positions.GroupBy(position => position.Passage.Id).ToArray();
        return new BriefDemandView(
            new BriefHeading(DocumentScope.Anchor(demand.Id), number, demand.Title),
            DemandWords.Kind(builder.Words, demand.Kind), builder.Links(demand.By), builder.Links(demand.To),
            evidence, summary, note, DemandPages.Relations(builder, demand), StandingViews.Standings(builder, demand),
            DemandPages.Silences(builder, demand), DemandPages.Unraised(builder.Words, positions),
            [.. steps.TakeLast(MostSteps).Select(step => Step(builder, step))],
            steps.Length > MostSteps
                ? builder.Words.EarlierStatementsLeftOut($"{steps.Length - MostSteps}")
                : null)
        {
            Raised = RaisedSentence.Compose(builder, demand),
        };
    }

    private static BriefStepView Step(PageBuilder builder, IGrouping<PassageId, Position> step)
    {
        var statement = builder.Corpus.Statement(step.Key);
        var date = step.All(position => position.IsDatedByReport)
            ? PositionViews.Dated(builder.Words, step.First())
            : builder.Words.Dates.DayOnly(statement.Passage.Said);
        return new BriefStepView(
            date, [.. step.Select(position => PositionViews.Compose(builder, position))],
            StatementQuotes.Compose(statement), Speaker(builder, statement), BriefRecords.Mark(builder, step.Key));
    }

    private static ImmutableArray<TextRun> Speaker(PageBuilder builder, Statement statement) =>
        Attribution.Sentence(builder, statement, withSource: false) is { IsEmpty: false } sentence
            ? sentence
            : [new TextRun(builder.Words.InOwnVoiceUnended)];
}
