using System.Text;
using Dossier.SiteModel;
using Dossier.Tests.Cases;
using Dossier.Tests.Extremes;
using Dossier.Tests.Pages.Shared;
using Dossier.Tests.Site;

namespace Dossier.Tests.Pages.General;

/// <summary>The home page says the answer first, shows a few demands, and repeats no list.</summary>
public sealed class HomePageTests(ExtremeDossierTests.Extremes extremes) : IClassFixture<ExtremeDossierTests.Extremes>
{
    private const int Most = 60_000;

    [Fact]
    public void Of_many_demands_those_that_somebody_is_against_come_first_and_then_those_that_moved_last()
    {
        using var dossier = Dossier(
            ("a", "2030-04-01", "raises"), ("b", "2030-04-06", "raises"), ("c", "2030-04-03", "raises"),
            ("d", "2030-04-02", "raises"), ("e", "2030-04-05", "raises"), ("f", "2030-04-04", "raises"));
        var section = Home(dossier).Section<DemandsSectionView>("demands")!;
        Assert.Equal(
            "night-pay b e f c", string.Join(' ', section.Items.Select(demand => Path.GetFileNameWithoutExtension(demand.Link.Url))));
        Assert.Equal(
            ("Demands that are contested or moved last", "All 7 demands", "demands.html"),
            (section.Title, section.All!.Text, section.All.Url));
    }

    [Fact]
    public void A_few_demands_are_all_shown_in_their_order()
    {
        using var dossier = Dossier(("a", "2030-04-01", "raises"), ("b", "2030-04-06", "raises"));
        var section = Home(dossier).Section<DemandsSectionView>("demands")!;
        Assert.Equal(
            ("Demands and where they stand", "a b night-pay", null),
            (section.Title, string.Join(' ', section.Items.Select(demand => Path.GetFileNameWithoutExtension(demand.Link.Url))),
                section.All));
    }

    [Fact]
    public void The_home_page_of_the_largest_dossier_has_a_bounded_weight() =>
        Assert.InRange(Encoding.UTF8.GetByteCount(extremes.Site.Pages["index.html"].DocumentElement.OuterHtml), 1, Most);

    private static HomePageView Home(TemporaryDossier dossier) => ComposedPage.At<HomePageView>(dossier, "index.html");

    private static TemporaryDossier Dossier(params (string Id, string Day, string Stance)[] demands)
    {
        var dossier = TemporaryDossier.OfBase();
        foreach (var (id, _, _) in demands)
            dossier.Write($"input/demands/{id}.yaml", $"title: {id}\nkind: demand\nby: [crews]\nto: [port]\n");
        string said = string.Concat(demands.Select(demand =>
            $"  - {{id: {demand.Id}, quote: The boats are ready., by: [crews], said: {demand.Day}, "
            + $"positions: {{{demand.Id}: {demand.Stance}}}}}\n"));
        return dossier.Write(
            "input/sources/tide.yaml",
            TemporaryDossier.TideHead + "issued: 2030-05-02\npassages:\n" + said
                + "  - {id: no, quote: 'There will be no night pay in this budget,', by: [lind], said: 2030-03-01, "
                + "positions: {night-pay: rejects}}\n"
                + "  - {id: not-at-night, quote: We will not sail at night for the old pay., by: [moll], for: [crews], "
                + "positions: {night-pay: raises}}\n");
    }
}
