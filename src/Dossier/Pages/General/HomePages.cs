using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Pages.Figures;
using Dossier.Pages.Shared;
using Dossier.SiteModel;

namespace Dossier.Pages.General;

/// <summary>
/// Composes the home page: how the demands are answered, the curators' briefing, some demands, and when it happened. It
/// leads to the lists and repeats none of them.
/// </summary>
internal static class HomePages
{
    private const int MostEvents = 5;

    public static HomePageView Compose(PageBuilder builder)
    {
        var corpus = builder.Corpus;
        var page = corpus.Pages.FirstOrDefault(page => page.Id.Value == "index");
        string title = page?.Title ?? corpus.Settings.Title;
        string description = page?.Description ?? corpus.Settings.Description ?? corpus.Settings.Title;
        var body = builder.Prose(page?.Body) ?? new ProseView(new Html(""));
        var answers = AnswerSquares.Draw(builder);
        var sections = PageSection.ComposeAll([Demands(builder), Timeline(builder)]);
        var frame = builder.Frame(title, description, SitePaths.Home, [], HomeSubject.Describe(corpus));
        return new HomePageView(
            frame, title, description, body, [.. RecordCounts.Lists(builder), RecordCounts.Passages(builder)])
        {
            Answers = answers,
            Sections = sections,
        };
    }

    private static PageSection Demands(PageBuilder builder)
    {
        var (words, corpus) = (builder.Words, builder.Corpus);
        bool areAll = HomeDemands.AreAll(corpus);
        return PageSection.CreateWhole(
            "demands", areAll ? words.HomeDemands : words.HomeDemandsChosen, corpus.Demands.IsEmpty, () =>
            new DemandsSectionView(
                [.. HomeDemands.Choose(corpus).Select(demand => DemandCards.Card(builder, demand, strip: null))])
            {
                Lead = words.HomeDemandsLead,
                About = RecordKind.Demand,
                ShowKind = true,
                All = areAll ? null : new LinkView(
                    words.AllDemands(corpus.Demands.Length), builder.Root + SitePaths.Demands, RecordKind.Page),
            });
    }

    // Where the figure has too little to show, the events are few enough to be listed.
    private static PageSection Timeline(PageBuilder builder)
    {
        var corpus = builder.Corpus;
        return PageSection.CreateWhole("timeline", builder.Words.Timeline, corpus.Events.IsEmpty, () =>
        {
            var figure = TimelineFigures.DrawShort(builder);
            var listed = figure is null ? EventItems.Last(corpus.Events, MostEvents) : [];
            return new EventsSectionView(EventItems.Compose(builder, listed))
            {
                About = RecordKind.Event,
                Figure = figure,
                All = listed.Length == corpus.Events.Length ? null : new LinkView(
                    builder.Words.AllEvents(corpus.Events.Length), builder.Root + SitePaths.Events, RecordKind.Page),
            };
        });
    }
}
