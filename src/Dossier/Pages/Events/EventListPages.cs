using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Pages.Figures;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.Pages.Events;

/// <summary>The list of events, by year.</summary>
internal static class EventListPages
{
    public static IEnumerable<SitePage> Compose(Corpus corpus, SiteOptions options) =>
        ListPager.Pages(corpus, options, SitePaths.Events, corpus.Events, Compose);

    private static EventListPageView Compose(PageBuilder builder, IReadOnlyList<Event> events, PagerView? pager) => new(
        ListPager.Frame(builder, "Events", SitePaths.Events, $"The {Plurals.Count(builder.Corpus.Events.Length, "event")}, by date,", pager), "Events",
        Years(builder, events), pager)
    {
        Figure = builder.Path == SitePaths.Events ? TimelineFigures.Draw(builder) : null,
    };

    private static ImmutableArray<EventGroupView> Years(PageBuilder builder, IReadOnlyList<Event> events)
    {
        var timeline = Timeline.From(builder.Corpus);
        return [.. events.GroupBy(item => EventYears.YearOf(builder.Corpus, item)).Select(group => new EventGroupView(group.Key.Words, EventItems.Items(builder, group), group.Key.Id)
        {
            Lead = group.Key.IsUnknown ? EventWords.OpenLead(group) : null,
            Figure = EventYears.BeginsWith(builder, group.First()) ? YearFigures.Draw(builder, timeline, group.Key) : null,
        })];
    }
}
