using System.Collections.Immutable;
using Dossier.SiteModel;
using Dossier.Tests.Site;

namespace Dossier.Tests.Pages.Shared;

/// <summary>What each source reports of a record, as text, and what it alone does.</summary>
public sealed class SourceReportsTests
{
    [Fact]
    public void A_demand_is_told_source_by_source_in_lines_that_lead_to_the_words() =>
        Assert.Equal(
            """
            「雨は待たない」オルヴァニア水利相 貯水停止を拒否, 20 March 2031
              line: Halveny raises A guaranteed minimum flow, 協定案を公表し、毎秒四十立方メートルの最低流量を書面で保証するよう求めた。 → ../sources/minamo-kawa-2031-03-20.html#p-forty
            Orvania ‘will not be hurried’ over Tesk dam, minister says as Karsa talks close, 8 April 2031
              line: Orvania rejects A guaranteed minimum flow, Dorvas rejected Halveny’s call for a guaranteed flow of… → ../sources/courier-karsa-2031-04-08.html#p-rejected-flow (only here)
              line: Orvania puts conditions on A guaranteed minimum flow, Her Ministry of Waters would look at a lower figure, she… → ../sources/courier-karsa-2031-04-08.html#p-lower-figure (only here)
            "Thirty would do": Halveny lowers its number, not its voice, 10 April 2031
              line: Halveny softens A guaranteed minimum flow, Thirty would do → ../sources/bulletin-thirty-2031-04-10.html#p-thirty
            צלבן: “הנהר אינו מתנה” – חלווני דורשת התחייבות בכתב, 11 April 2031
              line: Halveny restates A guaranteed minimum flow, הנהר אינו מתנה, והוא גם אינו חוב שאפשר לשכוח. → ../sources/mabat-hanahar-2031-04-11.html#p-not-a-gift
              line: Orvania accepts in part A guaranteed minimum flow, בחורף נוכל להבטיח מחצית מן הכמות, → ../sources/mabat-hanahar-2031-04-11.html#p-half-in-winter (only here)
            «Η πέτρα διψά»: η Ορβανία ανεβάζει τον λογαριασμό του φράγματος, 20 April 2031
              line: Orvania stalls A guaranteed minimum flow, no words (only here)
            """,
            Text(((DemandPageView)Valley("demands/minimum-flow.html")).SourceReports));

    [Fact]
    public void A_source_without_rights_tells_without_words() =>
        // The seed has a no-break space before “crowns”.
        Assert.Equal(
            """
            Orvania ‘will not be hurried’ over Tesk dam, minister says as Karsa talks close, 8 April 2031
              line: Orvania raises A share of the cost of the dam, The dam is built, the concrete is dry … […] the bill lies on… → ../sources/courier-karsa-2031-04-08.html#p-bill
            "Thirty would do": Halveny lowers its number, not its voice, 10 April 2031
              line: Halveny rejects A share of the cost of the dam, We didn't order the wall, and we won't buy it at 12 crowns a… → ../sources/bulletin-thirty-2031-04-10.html#p-not-our-wall (only here)
            צלבן: “הנהר אינו מתנה” – חלווני דורשת התחייבות בכתב, 11 April 2031
              line: River Commission opposes A share of the cost of the dam, הפסקת המילוי עד הקציר היא בקשה סבירה; גביית תשלום על הנהר… → ../sources/mabat-hanahar-2031-04-11.html#p-reasonable (only here)
            «Η πέτρα διψά»: η Ορβανία ανεβάζει τον λογαριασμό του φράγματος, 20 April 2031
              line: Orvania hardens A share of the cost of the dam, no words
            """,
            Text(((DemandPageView)Valley("demands/shared-costs.html")).SourceReports).Replace('\u00a0', ' '));

    [Fact]
    public void An_event_is_told_in_whole_passages_and_what_was_said_at_it_is_counted() =>
        Assert.Equal(
            """
            Orvania ‘will not be hurried’ over Tesk dam, minister says as Karsa talks close, 8 April 2031
              only here: Farmers’ League raises No filling before the harvest
              line: 1 statement made at it → #s-courier-karsa-2031-04-08-harvest
            Orvania “will not be hurried,” says minister as Karsa talks end, 8 April 2031
              only here: Date: 5 – 7 April 2031
              only here: Orvania discusses A settlement in writing
              only here: Halveny discusses A settlement in writing
              line: 1 statement made at it → #s-upland-lantern-2031-04-08-joint-note
            """,
            Text(((EventPageView)Valley("events/karsa-talks.html")).SourceReports));

    [Fact]
    public void What_one_source_alone_has_of_an_event_is_marked() =>
        Assert.Equal(
            """
            Orvania ‘will not be hurried’ over Tesk dam, minister says as Karsa talks close, 8 April 2031
              only here: Date: March 2031
              whole: The gates of the dam were closed in March,
            צלבן: “הנהר אינו מתנה” – חלווני דורשת התחייבות בכתב, 11 April 2031
              only here: Date: 27 February 2031
              whole: שערי הסכר העליון נסגרו ב־27 בפברואר,
            """,
            Text(((EventPageView)Valley("events/gates-closed.html")).SourceReports));

    private static PageView Valley(string path) =>
        ComposedPage.At<PageView>(RenderedSite.Valley.Corpus, path);

    private static string Text(ImmutableArray<SourceReportView> accounts) => string.Join('\n', accounts.SelectMany(account => (string[])
    [
        $"{account.Source.Text}, {account.Issued.Text}",
        .. account.OnlyHere.Select(
            item => $"  only here: {(item.Position is { } position ? Text(position) : string.Concat(item.Fact.Select(run => run.Text)))}"),
        .. account.Occasions.SelectMany(occasion => occasion.Items).Select(passage => $"  whole: {passage.Quote?.Parts[0]}"),
        .. account.Lines.Select(line =>
            $"  line: {string.Join(", ", line.Positions.Select(Text).Append(Words(line)))}"
            + (line.OnlyHere ? " (only here)" : "")),
    ]));

    private static string Words(SourceReportLineView line) =>
        line.Words is { } words ? $"{words.Text} → {words.Url}" : "no words";

    private static string Text(PositionView position) => $"{position.Party.Text} {position.Stance} {position.Demand.Text}";
}
