using Dossier.Captions;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Model;
using Dossier.StructuredData;
using Dossier.Tests.Site;

namespace Dossier.Tests.Captions;

public sealed class PictureChoiceTests
{
    [Theory]
    [InlineData("events/karsa-talks.html", "pictures/events/karsa-talks.png")]
    [InlineData("events/karsa-talks.statements.2.html", "pictures/events/karsa-talks.png")]
    [InlineData("events.2.html", "pictures/events.png")]
    [InlineData("coverage.html", "pictures/index.png")]
    // Where a record of another kind was, the picture is that of the site.
    [InlineData("actors/karsa-talks.html", "pictures/index.png")]
    [InlineData("events/nobody.html", "pictures/index.png")]
    public void A_page_has_the_picture_of_what_it_is_about(string page, string picture) =>
        Assert.Equal(picture, Choose(RenderedSite.Valley.Corpus, page).Path);

    [Fact]
    public void Records_of_a_kind_that_has_many_share_one()
    {
        var valley = RenderedSite.Valley.Corpus;
        Assert.Equal("pictures/events/e-7.png", Choose(WithEvents(PictureChoice.MostOfAKind), "events/e-7.html").Path);
        var many = WithEvents(PictureChoice.MostOfAKind + 1);
        Assert.Equal("pictures/events.png", Choose(many, "events/e-7.html").Path);
        Assert.Equal(
            "Events – Water & “Stone” <in brief> – 301 events – Edition of 30 April 2031",
            Choose(many, "events/e-7.html").Description);

        Corpus WithEvents(int count)
        {
            var first = valley.Events[0] with { Participants = [], Follows = [], PartOf = [] };
            return new Corpus(
                valley.Settings, [],
                [
                    .. Enumerable.Range(0, count).Select(
                        number => first with { File = first.File with { Path = $"input/events/e-{number}.yaml" } }),
                ],
                [], [], [], [], []);
        }
    }

    [Fact]
    public void The_description_says_what_the_picture_says() => Assert.Equal(
        "A demand of Farmers’ League to Orvania – No filling before the harvest – “First the harvest, then the lake, and after"
            + " the harvest no ‘temporary’ lakes.” – Farmers’ League, 7 April 2031 – Refused – Water & “Stone” <in brief>",
        Choose(RenderedSite.Valley.Corpus, "demands/stop-filling.html").Description);

    /// <summary>The picture is then drawn without words.</summary>
    [Fact]
    public void A_title_that_cannot_be_set_is_described_by_what_the_picture_shows()
    {
        var valley = RenderedSite.Valley.Corpus;
        var corpus = new Corpus(
            valley.Settings with { Title = "מים ואבן" }, [], [], [], [], [], [], []);
        Assert.Equal(
            "A square for each demand, which shows how those who are asked have answered it.",
            Choose(corpus, "index.html").Description);
    }

    private static PagePicture Choose(Corpus corpus, string page) =>
        PictureChoice.Choose(InterfaceWords.English, corpus, page);
}
