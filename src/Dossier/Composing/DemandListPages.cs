using System.Collections.Immutable;
using Dossier.Composing.Figures;
using Dossier.Composing.Metadata;
using Dossier.Dates;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Text;
using Dossier.Views;

namespace Dossier.Composing;

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
