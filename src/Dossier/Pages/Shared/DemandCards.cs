using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.Pages.Shared;

/// <summary>A demand in a list, with where it stands.</summary>
internal static class DemandCards
{
    /// <param name="strip">Null where the list has none.</param>
    public static DemandCardView Card(PageBuilder builder, Demand demand, StripView? strip) => new(
        builder.Link(demand.DemandId), DemandWords.Kind(demand.Kind), builder.Links(demand.By), builder.Links(demand.To),
        PositionViews.Standings(builder, demand), [.. PositionViews.WhollySilent(builder, demand)], strip)
    {
        Reported = PositionViews.Reported(builder, demand),
        Parts = PartViews.Compose(builder, demand),
    };
}
