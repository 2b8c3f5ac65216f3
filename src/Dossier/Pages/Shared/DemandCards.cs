using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.Pages.Shared;

/// <summary>A demand as lists show it, with the last position of each party.</summary>
internal static class DemandCards
{
    /// <param name="strip">The picture of its positions over time; null where the list shows none.</param>
    public static DemandCardView Card(PageBuilder builder, Demand demand, StripView? strip) => new(
        builder.Link(demand.DemandId), DemandWords.Kind(builder.Words, demand.Kind),
        builder.Links(demand.By), builder.Links(demand.To),
        StandingViews.Standings(builder, demand), [.. StandingViews.WhollySilent(builder, demand)], strip)
    {
        Reported = StandingViews.Reported(builder, demand),
        Parts = PartViews.Compose(builder, demand),
    };
}
