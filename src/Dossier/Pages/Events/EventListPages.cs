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

    private static EventListPageView Compose(Sheet sheet, IReadOnlyList<Event> events, PagerView? pager) => new(
        ListPager.Frame(sheet, "Events", SitePaths.Events, $"The {Plurals.Count(sheet.Corpus.Events.Length, "event")}, by date,", pager), "Events",
        Years(sheet, events), pager)
    {
        Figure = sheet.Path == SitePaths.Events ? TimelineFigures.Of(sheet) : null,
    };

    private static ImmutableArray<EventGroupView> Years(Sheet sheet, IReadOnlyList<Event> events)
    {
        var timeline = Timeline.Of(sheet.Corpus);
        return [.. events.GroupBy(item => EventYears.Of(sheet.Corpus, item)).Select(group => new EventGroupView(group.Key.Words, EventItems.Items(sheet, group), group.Key.Id)
        {
            Lead = group.Key.IsUnknown ? EventWords.OpenLead(group) : null,
            Figure = EventYears.BeginsWith(sheet, group.First()) ? YearFigures.Of(sheet, timeline, group.Key) : null,
        })];
    }
}
