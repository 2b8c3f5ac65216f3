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
    public static NeighbourView Previous(PageBuilder builder, Event previous, Event item)
    {
        bool isCertain = CertainOrder.IsBefore(builder.Corpus, previous, item);
        return new(isCertain ? builder.Words.BeforeItInTime : builder.Words.PreviousEvent, builder.Link(previous.EventId));
    }

    public static NeighbourView Next(PageBuilder builder, Event item, Event next)
    {
        bool isCertain = CertainOrder.IsBefore(builder.Corpus, item, next);
        return new(isCertain ? builder.Words.AfterItInTime : builder.Words.NextEvent, builder.Link(next.EventId));
    }

    public static NeighbourView Previous(PageBuilder builder, Source previous, Source source)
    {
        bool isCertain = CertainOrder.IsBefore(previous, source);
        return new(isCertain ? builder.Words.BeforeItInTime : builder.Words.PreviousSource, builder.Link(previous.Id));
    }

    public static NeighbourView Next(PageBuilder builder, Source source, Source next)
    {
        bool isCertain = CertainOrder.IsBefore(source, next);
        return new(isCertain ? builder.Words.AfterItInTime : builder.Words.NextSource, builder.Link(next.Id));
    }
}
