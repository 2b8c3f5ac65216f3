using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Captions;
using Dossier.Charts;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;

namespace Dossier.Pages.Figures;

/// <summary>Says how the demands are answered, and draws a square for each.</summary>
internal static class AnswerSquares
{
    // With more, each square stands for several demands: the figure must not make the page long.
    private const int MostSquares = 200;
    private const int MostLargeSquares = 60;
    private const int MostNamed = 3;

    /// <summary>Null if the dossier has no demands.</summary>
    public static AnswerOverviewView? Draw(PageBuilder builder)
    {
        var (words, corpus) = (builder.Words, builder.Corpus);
        if (corpus.Demands.IsEmpty)
            return null;
        var overview = AnswerOverview.From(corpus);
        var text = new AnswerSentences(words, corpus).Compose(overview);
        int demands = corpus.Demands.Length;
        int perSquare = (demands + MostSquares - 1) / MostSquares;
        string day = words.Dates.Words(corpus.Settings.Edition);
        return new AnswerOverviewView(
            text.Lead, text.Rest,
            perSquare > 1 ? words.AnswerFigureInProportion($"{perSquare}", day) : words.AnswerFigureCaption(day),
            [.. Groups(builder, overview, perSquare)],
            [.. overview.Counts.Select(kind =>
                new AnswerCountView(kind.Kind, AnswerWords.Label(words, kind.Kind), kind.Count))],
            new LinkView(words.AnswerFigureMore, builder.Outside(SitePaths.Positions), RecordKind.Page))
        {
            IsDense = demands > MostLargeSquares,
        };
    }

    private static IEnumerable<AnswerGroupView> Groups(PageBuilder builder, AnswerOverview overview, int perSquare)
    {
        foreach (var group in overview.Groups)
            yield return Group(builder, group, Title(builder, group), perSquare);
        if (overview.Others is { } others)
            yield return Group(builder, others, TitleOfOthers(builder, others), perSquare);
        if (overview.Unraised is { } unraised)
            yield return Group(builder, unraised, builder.Words.AnswerGroupUnraisedRuns(Count(builder, unraised)), perSquare);
    }

    private static ImmutableArray<TextRun> Title(PageBuilder builder, AnswerGroup group)
    {
        var (words, by) = (builder.Words, Named(builder, group.By));
        return group.To.IsEmpty
            ? words.AnswerGroupToNobodyRuns(Count(builder, group), by)
            : words.AnswerGroupRuns(Count(builder, group), by, Named(builder, group.To));
    }

    private static ImmutableArray<TextRun> TitleOfOthers(PageBuilder builder, AnswerGroup group) =>
        group.By.Length <= MostNamed
            ? builder.Words.AnswerGroupOfSeveralRuns(Count(builder, group), Named(builder, group.By))
            : builder.Words.AnswerGroupOfOthersRuns(Count(builder, group));

    private static ImmutableArray<TextRun> Named(PageBuilder builder, ImmutableArray<ActorId> parties)
    {
        var names = PositionViews.Listed(builder.Words, parties.Take(MostNamed).Select(builder.Link));
        int more = parties.Length - MostNamed;
        return more > 0 ? builder.Words.AndMoreAfterRuns(names, builder.Words.AndMore($"{more}")) : names;
    }

    private static string Count(PageBuilder builder, AnswerGroup group) =>
        builder.Words.CountDemands(group.Answers.Length);

    private static AnswerGroupView Group(
        PageBuilder builder, AnswerGroup group, ImmutableArray<TextRun> title, int perSquare)
    {
        if (perSquare == 1)
            return new(title, [.. group.Answers.Select(answer => Square(builder, answer))], null);
        (AnswerKind Kind, int Count)[] counts = [.. AnswerOverview.Count(group.Answers)];
        return new(
            title,
            [
                .. counts.SelectMany(kind => Enumerable.Repeat(
                    new AnswerSquareView(kind.Kind, "", ""), (kind.Count + perSquare - 1) / perSquare)),
            ],
            builder.Words.JoinCommas(counts.Select(kind => AnswerWords.Clause(builder.Words, kind.Kind, kind.Count))));
    }

    private static AnswerSquareView Square(PageBuilder builder, DemandAnswer answer)
    {
        var link = builder.Link(answer.Demand.DemandId);
        string label = AnswerWords.Label(builder.Words, answer.Kind);
        return new AnswerSquareView(
            answer.Kind, builder.Words.AnswerOfDemand(BidiIsolation.Isolate(link.Text), label), link.Url);
    }
}
