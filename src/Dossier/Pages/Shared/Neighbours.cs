using Dossier.Linking;
using Dossier.Model;
using Dossier.SiteModel;

namespace Dossier.Pages.Shared;

/// <summary>
/// What stands beside a record in the list of its kind. A list has to put events somewhere whose dates overlap or are open,
/// so only where the order is certain is one said to be before the other in time.
/// </summary>
internal static class Neighbours
{
    private const string Before = "Before it in time";
    private const string After = "After it in time";

    public static NeighbourView Previous(PageBuilder builder, Event previous, Event item) =>
        new(CertainOrder.IsBefore(builder.Corpus, previous, item) ? Before : "Previous in the list of events", builder.Link(previous.EventId));

    public static NeighbourView Next(PageBuilder builder, Event item, Event next) =>
        new(CertainOrder.IsBefore(builder.Corpus, item, next) ? After : "Next in the list of events", builder.Link(next.EventId));

    public static NeighbourView Previous(PageBuilder builder, Source previous, Source source) =>
        new(CertainOrder.IsBefore(previous, source) ? Before : "Previous in the list of sources", builder.Link(previous.Id));

    public static NeighbourView Next(PageBuilder builder, Source source, Source next) =>
        new(CertainOrder.IsBefore(source, next) ? After : "Next in the list of sources", builder.Link(next.Id));
}
