using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Pages.Figures;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.Pages.Events;

/// <summary>Composes the pages that list all events, grouped by year.</summary>
internal static class EventListPages
{
    public static IEnumerable<SitePage> Compose(Corpus corpus, SiteOptions options) =>
        ListPager.Pages(corpus, options, SitePaths.Events, corpus.Events, Compose);

    private static EventListPageView Compose(PageBuilder builder, IReadOnlyList<Event> events, PagerView? pager)
    {
        string what = builder.Words.TheEvents(builder.Corpus.Events.Length);
        string title = builder.Words.Events;
        return new EventListPageView(
            ListPager.Frame(builder, title, SitePaths.Events, what, pager), title, pager)
        {
            Figure = builder.Path == SitePaths.Events ? TimelineFigures.Draw(builder) : null,
            Sections = Years(builder, events),
        };
    }

    private static ImmutableArray<SectionView> Years(PageBuilder builder, IReadOnlyList<Event> events)
    {
        var timeline = Timeline.From(builder.Words, builder.Corpus);
        return [.. events.GroupBy(item => EventYears.YearOf(builder.Words, builder.Corpus, item)).Select(Section)];

        YearSectionView Section(IGrouping<EventYear, Event> group) => new(EventItems.Items(builder, group))
        {
            Id = group.Key.Id,
            Title = group.Key.Words,
            Lead = group.Key.IsUnknown ? EventWords.OpenLead(builder.Words, group) : null,
            Figure = EventYears.BeginsWith(builder, group.First())
                ? YearFigures.Draw(builder, timeline, group.Key)
                : null,
        };
    }
}
