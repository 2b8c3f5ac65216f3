using Dossier.Composing;
using Dossier.Tests.Cases;
using Dossier.Views;

namespace Dossier.Tests.Composing;

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
        Assert.Equal(expected, ((HomePageView)Page(dossier, "index.html")).Demands.Select(demand => demand.Link.Text), StringComparer.Ordinal);
        Assert.Equal(byKind, ((DemandListPageView)Page(dossier, "demands.html")).Groups.SelectMany(group => group.Demands).Select(demand => demand.Link.Text), StringComparer.Ordinal);
        Assert.Equal(byKind, ((PositionGridPageView)Page(dossier, "positions.html")).Days[0].Groups.SelectMany(group => group.Rows).Select(row => row.Demand.Text), StringComparer.Ordinal);
        Assert.Equal(expected, Compiler.Compile(dossier.Root).Value!.Demands.Select(demand => demand.Title), StringComparer.Ordinal);
    }

    private static PageView Page(TemporaryDossier dossier, string path) =>
        SiteComposer.Compose(Compiler.Compile(dossier.Root).Value!, SiteOptions.At(null)).Pages.Single(page => page.Path == path).Compose();
}
