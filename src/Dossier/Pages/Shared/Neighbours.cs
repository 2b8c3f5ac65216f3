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

    public static NeighbourView Previous(Sheet sheet, Event previous, Event item) =>
        new(CertainOrder.IsBefore(sheet.Corpus, previous, item) ? Before : "Previous in the list of events", sheet.Link(previous.EventId));

    public static NeighbourView Next(Sheet sheet, Event item, Event next) =>
        new(CertainOrder.IsBefore(sheet.Corpus, item, next) ? After : "Next in the list of events", sheet.Link(next.EventId));

    public static NeighbourView Previous(Sheet sheet, Source previous, Source source) =>
        new(CertainOrder.IsBefore(previous, source) ? Before : "Previous in the list of sources", sheet.Link(previous.Id));

    public static NeighbourView Next(Sheet sheet, Source source, Source next) =>
        new(CertainOrder.IsBefore(source, next) ? After : "Next in the list of sources", sheet.Link(next.Id));
}
