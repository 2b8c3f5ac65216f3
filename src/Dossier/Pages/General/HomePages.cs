using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Pages.Figures;
using Dossier.Pages.Shared;
using Dossier.SiteModel;

namespace Dossier.Pages.General;

/// <summary>Composes the home page: the curators' briefing, then the demands and the latest events.</summary>
internal static class HomePages
{
    // Readers should be able to read the home page to its end. The whole lists have pages of their own.
    private const int MostEvents = 60;
    private const int MostDemands = 60;

    public static HomePageView Compose(PageBuilder builder)
    {
        var corpus = builder.Corpus;
        var page = corpus.Pages.FirstOrDefault(page => page.Id.Value == "index");
        string title = page?.Title ?? corpus.Settings.Title;
        string description = page?.Description ?? corpus.Settings.Description ?? corpus.Settings.Title;
        var body = builder.Prose(page?.Body) ?? new ProseView(new Html(""));
        var sections = PageSection.ComposeAll([Demands(builder), Timeline(builder)]);
        var frame = builder.Frame(title, description, SitePaths.Home, [], HomeSubject.Describe(corpus));
        return new HomePageView(
            frame, title, description, body, [.. RecordCounts.Lists(builder), RecordCounts.Passages(builder)])
        {
            Sections = sections,
        };
    }

    private static PageSection Demands(PageBuilder builder)
    {
        var corpus = builder.Corpus;
        return PageSection.CreateWhole("demands", builder.Words.HomeDemands, corpus.Demands.IsEmpty, () =>
            new DemandsSectionView(
                [.. corpus.Demands.Take(MostDemands).Select(demand => DemandCards.Card(builder, demand, strip: null))])
            {
                Lead = builder.Words.HomeDemandsLead,
                About = RecordKind.Demand,
                Summary = new AnswerCounts(builder.Words, corpus, corpus.Demands)
                    .Words(builder.Words.Dates.Words(corpus.Settings.Edition)),
                ShowKind = true,
                All = LinkToAll(builder, corpus.Demands.Length, MostDemands, builder.Words.AllDemands, SitePaths.Demands),
            });
    }

    private static PageSection Timeline(PageBuilder builder)
    {
        var corpus = builder.Corpus;
        return PageSection.CreateWhole("timeline", builder.Words.Timeline, corpus.Events.IsEmpty, () =>
            new EventsSectionView(EventItems.Compose(builder, EventItems.Last(corpus.Events, MostEvents)))
            {
                About = RecordKind.Event,
                Figure = TimelineFigures.Draw(builder),
                All = LinkToAll(builder, corpus.Events.Length, MostEvents, builder.Words.AllEvents, SitePaths.Events),
            });
    }

    private static LinkView? LinkToAll(
        PageBuilder builder, int count, int shown, Func<int, string> words, string path) =>
        count > shown ? new LinkView(words(count), builder.Root + path, RecordKind.Page) : null;
}
