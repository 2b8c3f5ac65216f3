using Dossier.Addresses;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Pages.Figures;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.Pages.Demands;

/// <summary>Composes the pages that list all demands, grouped by kind, with where each stands.</summary>
internal static class DemandListPages
{
    public static IEnumerable<SitePage> Compose(Corpus corpus, SiteOptions options)
    {
        var strips = new Lazy<Strips?>(() => Strips.OverPositions(options.Words, corpus));
        return ListPager.Pages(
            corpus, options, SitePaths.Demands, corpus.Demands,
            (builder, demands, pager) => Compose(builder, demands, pager, strips.Value));
    }

    private static DemandListPageView Compose(
        PageBuilder builder, IReadOnlyList<Demand> demands, PagerView? pager, Strips? strips)
    {
        string what = builder.Words.TheDemands(builder.Corpus.Demands.Length);
        string title = builder.Words.Demands;
        var scale = strips?.ScaleOfDemands();
        return new DemandListPageView(
            ListPager.Frame(builder, title, SitePaths.Demands, what, pager), title, pager)
        {
            Scale = scale,
            Sections =
            [
                .. demands.GroupBy(demand => demand.Kind).Select(group => new DemandsSectionView(
                    [.. group.Select(demand => DemandCards.Card(builder, demand, strips?.Draw(demand)))])
                {
                    Id = "of-" + group.Key.Word(),
                    Title = DemandWords.Group(builder.Words, group.Key),
                    Axis = scale?.Axis,
                }),
            ],
        };
    }
}
