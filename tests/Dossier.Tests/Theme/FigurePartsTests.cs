using Dossier.SiteModel;

namespace Dossier.Tests.Theme;

/// <summary>Figures as markup: shapes and words for everybody, and no second way for the keyboard.</summary>
public sealed class FigurePartsTests
{
    [Fact]
    public void A_lane_names_its_actor_and_hides_its_drawing_from_who_cannot_see_it()
    {
        var lane = ThemeRenderer.Parse(SampleViews.Plain.Home()).QuerySelector(".lane:not(.happened)")!;
        Assert.Equal(
            """<p class="lane-name"><a class="actor" href="../actors/seafarers-union.html"><bdi>Seafarers’ Union of the Sound</bdi></a> <span class="lane-note">6 statements</span></p><svg class="track" height="26" aria-hidden="true"><a href="actors/seafarers-union.html#s-1" tabindex="-1"><circle class="mark-target" cx="12%" cy="13" r="10"></circle><g class="dot"><title>4 March 2031: 6 statements</title><circle cx="12%" cy="13" r="11"></circle><g class="count"><text x="12%" y="17">6</text></g></g></a></svg>""",
            lane.InnerHtml);
    }

    [Fact]
    public void Every_drawing_is_hidden_and_every_link_in_one_is_out_of_the_keyboards_way()
    {
        foreach (var page in SampleViews.Plain.All()
            .Where(page => page is not RedirectPageView)
            .Select(ThemeRenderer.Parse))
        {
            Assert.All(page.QuerySelectorAll("svg"), svg => Assert.NotNull(svg.Closest("[aria-hidden=true]")));
            Assert.All(
                page.QuerySelectorAll("[aria-hidden=true] a"),
                link => Assert.Equal("-1", link.GetAttribute("tabindex")));
        }
    }

    [Fact]
    public void What_somebody_else_reports_is_drawn_within_a_circle()
    {
        var reported = ThemeRenderer.Parse(SampleViews.Plain.Demand()).QuerySelector(".cross.hollow")!;
        Assert.Equal(
            """<title>October 2031: rejects (reported)</title><circle cx="64%" cy="30" r="6"></circle><svg x="64%" y="30"><path d="M-2-2 2 2M-2 2 2-2"></path></svg>""",
            reported.InnerHtml);
    }

    [Fact]
    public void The_timeline_stands_as_a_table_as_well() =>
        Assert.Equal(
            [
                "Events4 March 2031: The walkout",
                "Seafarers’ Union of the Sound6 4 March 2031",
                "3 others3 October 2031",
            ],
            ThemeRenderer.Parse(SampleViews.Plain.Home())
                .QuerySelectorAll(".figure-data tbody tr")
                .Select(row => row.TextContent),
            StringComparer.Ordinal);
}
