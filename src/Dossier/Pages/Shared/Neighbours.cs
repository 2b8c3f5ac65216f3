using Dossier.Linking;
using Dossier.Model;
using Dossier.SiteModel;

namespace Dossier.Pages.Shared;

/// <summary>
/// The records before and after a record in the list of its kind. The list has a place even for events whose dates
/// overlap or are open. So a page says that one came before the other in time only if that is certain.
/// </summary>
internal static class Neighbours
{
    private const string Before = "Before it in time";
    private const string After = "After it in time";

    public static NeighbourView Previous(PageBuilder builder, Event previous, Event item)
    {
        bool isCertain = CertainOrder.IsBefore(builder.Corpus, previous, item);
        return new(isCertain ? Before : "Previous in the list of events", builder.Link(previous.EventId));
    }

    public static NeighbourView Next(PageBuilder builder, Event item, Event next)
    {
        bool isCertain = CertainOrder.IsBefore(builder.Corpus, item, next);
        return new(isCertain ? After : "Next in the list of events", builder.Link(next.EventId));
    }

    public static NeighbourView Previous(PageBuilder builder, Source previous, Source source)
    {
        bool isCertain = CertainOrder.IsBefore(previous, source);
        return new(isCertain ? Before : "Previous in the list of sources", builder.Link(previous.Id));
    }

    public static NeighbourView Next(PageBuilder builder, Source source, Source next)
    {
        bool isCertain = CertainOrder.IsBefore(source, next);
        return new(isCertain ? After : "Next in the list of sources", builder.Link(next.Id));
    }
}
