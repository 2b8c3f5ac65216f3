using AngleSharp.Dom;
using Dossier.Linking;
using Dossier.Tests.Cases;
using Dossier.Tests.Site;

namespace Dossier.Tests.Pages.Events;

/// <summary>Where sources disagree, all that they say is shown, and none of it preferred.</summary>
public sealed class DisagreementTests
{
    private static readonly IDocument Page = RenderedSite.Valley.Pages["events/gates-closed.html"];

    [Fact]
    public void A_table_tells_who_gives_which_value_in_what_words() =>
        Assert.Equal(
            """
            Date
            Value | Who says so, in what words
            March 2031 | The gates of the dam were closed in March, | In the source’s own voice. The Tesk Valley Courier, in Orvania ‘will not be hurried’ over Tesk dam, minister says as Karsa talks close, 8 April 2031 · In the article · In the original
            27 February 2031 | שערי הסכר העליון נסגרו ב־27 בפברואר, | In the source’s own voice. Mabat HaEmek, in צלבן: “הנהר אינו מתנה” – חלווני דורשת התחייבות בכתב, 11 April 2031 · In the article
            """,
            string.Join(
                '\n',
                Page.QuerySelectorAll(".disagreement-table caption, .disagreement-table tr").Select(row =>
                    row.LocalName == "caption"
                        ? row.TextContent
                        : string.Join(
                            " | ",
                            row.QuerySelectorAll("th, td blockquote, td figcaption")
                                .Select(cell => cell.TextContent.Trim())))));

    [Fact]
    public void Every_date_of_an_event_stands_wherever_the_event_is_listed()
    {
        Assert.Equal("March 2031 or 27 February 2031 Sources disagree", Page.QuerySelector(".record-date")!.TextContent);
        foreach (string page in new[] { "events.html", "actors/orvania.html", "events/karsa-talks.html" })
        {
            var item = RenderedSite.Valley.Pages[page]
                .QuerySelectorAll(".event-item")
                .Single(item => item.QuerySelector("a[href$='gates-closed.html']") is not null);
            Assert.Equal("March 2031 or 27 February 2031", item.QuerySelector(".event-date")!.TextContent);
        }
    }

    [Theory]
    [InlineData("date: 2030-05-09", 0)]
    [InlineData("date: [2030-05-09, 2030-05-09]", 0)]
    [InlineData("date: [2030-05-09, 2030-05-10]", 1)]
    [InlineData("date: [2030-05-09, 2030-05-10, 2030-05]\nplace: [Sund, The quay]", 2)]
    public void Only_values_that_differ_are_a_disagreement(string facts, int count)
    {
        using var dossier = TemporaryDossier.OfBase();
        dossier.Write("input/events/talks.yaml", $"title: Talks\nkind: talks\n{facts}\nevidence: [wire#meeting]\n");
        var compiled = Compiler.Compile(dossier.Root);
        Assert.Empty(compiled.Diagnostics);
        Assert.Equal(count, Disagreements.Count(compiled.Value!));
    }
}
