using Dossier.Addresses;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Pages.Figures;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.Pages.Demands;

/// <summary>The list of demands, by kind, with where each stands.</summary>
internal static class DemandListPages
{
    public static IEnumerable<SitePage> Compose(Corpus corpus, SiteOptions options)
    {
        var strips = new Lazy<Strips?>(() => Strips.OfPositions(corpus));
        return ListPager.Pages(corpus, options, SitePaths.Demands, corpus.Demands, (sheet, demands, pager) => Compose(sheet, demands, pager, strips.Value));
    }

    private static DemandListPageView Compose(Sheet sheet, IReadOnlyList<Demand> demands, PagerView? pager, Strips? strips) => new(
        ListPager.Frame(sheet, "Demands", SitePaths.Demands, $"The {Plurals.Count(sheet.Corpus.Demands.Length, "demand")}, with where each stands,", pager), "Demands",
        [.. demands.GroupBy(demand => demand.Kind).Select(group => new DemandGroupView(
            DemandWords.Group(group.Key), [.. group.Select(demand => DemandCards.Card(sheet, demand, strips?.Of(demand)))], "of-" + DemandWords.Kind(group.Key)))], pager)
    {
        Scale = strips?.ScaleOfDemands(),
    };
}
