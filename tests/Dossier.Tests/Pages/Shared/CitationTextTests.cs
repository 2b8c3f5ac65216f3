using Dossier.Interface;
using Dossier.Pages.Shared;
using Dossier.Tests.Site;

namespace Dossier.Tests.Pages.Shared;

/// <summary>How others may cite what a source page shows.</summary>
public sealed class CitationTextTests
{
    private const string Valley = "Water & “Stone” <in brief>, edition of 30 April 2031, https://example.org/valley/sources/";

    [Theory]
    [InlineData(
        "courier-karsa-2031-04-08", "not-hurried",
        "“We will not be hurried, and we will not fill a reservoir by telegram.” — Ilena Dorvas, 7 April "
        + "2031, in: Orvania ‘will not be hurried’ over Tesk dam, minister says as Karsa talks close. "
        + "The Tesk Valley Courier, 8 April 2031. ")]
    [InlineData(
        "courier-karsa-2031-04-08", "bill",
        "“The dam is built, the concrete is dry … […] the bill lies on our table alone,” — Ilena Dorvas, 7 "
        + "April 2031, in: Orvania ‘will not be hurried’ over Tesk dam, minister says as Karsa talks close. "
        + "The Tesk Valley Courier, 8 April 2031. ")]
    [InlineData(
        "courier-karsa-2031-04-08", "lower-figure",
        "“Her Ministry of Waters would look at a lower figure, she added,” — Ilena Dorvas, told outside "
        + "quotation marks, 7 April 2031, in: Orvania ‘will not be hurried’ over Tesk dam, minister says as "
        + "Karsa talks close. The Tesk Valley Courier, 8 April 2031. ")]
    [InlineData(
        "courier-karsa-2031-04-08", "spoon",
        "“I measure it with a spoon.” — “A valley farmer who asked not to be named”, about April 2031, "
        + "in: Orvania ‘will not be hurried’ over Tesk dam, minister says as Karsa talks close. "
        + "The Tesk Valley Courier, 8 April 2031. ")]
    [InlineData(
        "courier-karsa-2031-04-08", "gates-march",
        "“The gates of the dam were closed in March,” — The source’s own voice, 8 April 2031, "
        + "in: Orvania ‘will not be hurried’ over Tesk dam, minister says as Karsa talks close. "
        + "The Tesk Valley Courier, 8 April 2031. ")]
    [InlineData(
        "upland-lantern-2031-04-08", "joint-note",
        "“The three days of talks ended with a joint note in which the two delegations promised to meet "
        + "again ‘at a summit in the summer.’” — Orvania, Halveny, partly quoted, 7 April 2031, "
        + "in: Orvania “will not be hurried,” says minister as Karsa talks end. "
        + "Originally Lantern Wire, 8 April 2031. ")]
    [InlineData(
        "minamo-kawa-2031-03-20", "rain",
        "“雨は待たない。だから門も待てない” — Ilena Dorvas, 20 March 2031, in: 「雨は待たない」オルヴァニア水利相 貯水停止を拒否. 20 March 2031. ")]
    public void A_statement_is_cited_with_its_words_its_speaker_its_source_and_this_dossier(
        string source, string passage, string expected) =>
        Assert.Equal(
            $"{expected}{Valley}{source}.html#p-{passage}",
            RenderedSite.Valley.Pages[$"sources/{source}.html"].QuerySelector($"#c-{passage} .citation")!.TextContent);

    [Theory]
    [InlineData("He called it “a gift”, and \"cheap\".", "“He called it ‘a gift’, and 'cheap'.”")]
    [InlineData("It ends inside “a quotation", "“It ends inside ‘a quotation”")]
    [InlineData("It’s «theirs», she said", "“It’s «theirs», she said”")]
    public void Quotation_marks_within_those_of_a_citation_are_of_another_shape(string words, string expected) =>
        Assert.Equal(expected, InterfaceWords.English.Quote(words));

    [Theory]
    [InlineData(
        "courier-karsa-2031-04-08",
        "Orvania ‘will not be hurried’ over Tesk dam, minister says as Karsa talks close. "
        + "The Tesk Valley Courier, 8 April 2031. "
        + "https://example.org/courier/2031/karsa?from=front&section=water. In: ")]
    [InlineData(
        "upland-lantern-2031-04-08",
        "Lantern Wire. Orvania “will not be hurried,” says minister as Karsa talks end. "
        + "Originally Lantern Wire, 8 April 2031. https://example.org/upland-notes/karsa. In: ")]
    [InlineData(
        "ochthi-petra-2031-04-20",
        "«Η πέτρα διψά»: η Ορβανία ανεβάζει τον λογαριασμό του φράγματος. 20 April 2031. In: ")]
    public void A_source_is_cited_with_its_outlet_and_its_date(string source, string expected) =>
        Assert.Equal(
            $"{expected}{Valley}{source}.html",
            RenderedSite.Valley.Pages[$"sources/{source}.html"].QuerySelector(".cite-source .citation")!.TextContent);

    [Fact]
    public void Words_that_may_not_be_shown_are_not_cited() =>
        Assert.Single(RenderedSite.Valley.Pages["sources/ochthi-petra-2031-04-20.html"].QuerySelectorAll(".citation"));

    [Fact]
    public void Without_a_base_url_a_citation_ends_with_the_edition() =>
        Assert.All(
            RenderedSite.ValleyWithoutAddress.Pages.Values.SelectMany(page => page.QuerySelectorAll(".citation")),
            citation => Assert.EndsWith(", edition of 30 April 2031", citation.TextContent, StringComparison.Ordinal));
}
