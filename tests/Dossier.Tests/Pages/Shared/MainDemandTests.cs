using Dossier.SiteModel;
using Dossier.Tests.Cases;
using Dossier.Tests.Site;

namespace Dossier.Tests.Pages.Shared;

/// <summary>The demands that a dossier is about come first, wherever demands are listed.</summary>
public sealed class MainDemandTests
{
    [Fact]
    public void Main_demands_come_first_in_every_list()
    {
        using var dossier = TemporaryDossier.OfBase();
        dossier.Write("input/demands/a-lamp.yaml", "title: A lamp on the quay\nkind: demand\nby: [crews]\nto: []\n");
        dossier.Write("input/demands/written.yaml", "title: In writing\nkind: condition\nmain: true\nby: [crews]\nto: [port]\n");
        dossier.Write("input/demands/z-whole-pay.yaml", "title: Whole pay\nkind: demand\nmain: true\nby: [crews]\nto: [port]\n");
        string[] expected = ["Whole pay", "In writing", "A lamp on the quay", "Pay for sailing at night"];
        string[] byKind = ["Whole pay", "A lamp on the quay", "Pay for sailing at night", "In writing"];
        Assert.Equal(
            expected,
            ComposedPage.At<HomePageView>(dossier, "index.html").Section<DemandsSectionView>("demands")!.Items
                .Select(demand => demand.Link.Text),
            StringComparer.Ordinal);
        Assert.Equal(
            byKind,
            ComposedPage.At<DemandListPageView>(dossier, "demands.html").Sections.OfType<DemandsSectionView>()
                .SelectMany(kind => kind.Items)
                .Select(demand => demand.Link.Text),
            StringComparer.Ordinal);
        Assert.Equal(
            byKind,
            ComposedPage.At<PositionGridPageView>(dossier, "positions.html").Days[0].Groups.SelectMany(group => group.Rows)
                .Select(row => row.Demand.Text),
            StringComparer.Ordinal);
        Assert.Equal(expected, Compiler.Compile(dossier.Root).Value!.Demands.Select(demand => demand.Title), StringComparer.Ordinal);
    }
}
