using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.Pages.Shared;

/// <summary>A demand in a list, with where it stands.</summary>
internal static class DemandCards
{
    /// <param name="strip">Null where the list has none.</param>
    public static DemandCardView Card(Sheet sheet, Demand demand, StripView? strip) => new(
        sheet.Link(demand.DemandId), DemandWords.Kind(demand.Kind), sheet.Links(demand.By), sheet.Links(demand.To),
        PositionViews.Standings(sheet, demand), [.. PositionViews.WhollySilent(sheet, demand)], strip)
    {
        Reported = PositionViews.Reported(sheet, demand),
        Parts = PartViews.Of(sheet, demand),
    };
}
