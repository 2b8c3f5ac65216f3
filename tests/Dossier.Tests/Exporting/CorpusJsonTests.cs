using System.Text.Json;
using Dossier.Tests.Site;

namespace Dossier.Tests.Exporting;

public sealed class CorpusJsonTests
{
    [Fact]
    public void The_data_has_where_each_party_stands_as_of_the_edition() =>
        Assert.Equal(
            """
            water-settlement halveny restates for 2031-04-10 2031-04-10 2031-04-10 2031-03-18 False False True mabat-hanahar-2031-04-11#not-a-gift
            water-settlement orvania defers open 2031-04-07 2031-04-07 2031-04-07 2031-04-07 False False True courier-karsa-2031-04-08#not-hurried
            water-settlement orvania defers open 2031-04-07 2031-04-07 2031-04-07 2031-04-07 False False False upland-lantern-2031-04-08#not-hurried
            water-settlement orvania discusses open 2031-04-07 2031-04-07 2031-04-07 2031-04-07 False False False upland-lantern-2031-04-08#joint-note
            minimum-flow halveny restates for 2031-04-10 2031-04-10 2031-04-10 2031-03-18 False False True mabat-hanahar-2031-04-11#not-a-gift
            minimum-flow orvania stalls open 2031-04-19 2031-04-19 2031-04-19 2031-04-19 False False True ochthi-petra-2031-04-20#half-the-bill
            dry-season-flow halveny withdraws against 2031-04-09 2031-04-09 2031-04-09 2031-04-09 False False True bulletin-thirty-2031-04-10#let-go
            dry-season-flow valley-farmers raises for 2031-04-08 2031-04-08T06:15:00 2031-04-08T06:15:00 2031-04-08T06:15:00 False False True upland-lantern-2031-04-08#fifty
            stop-filling orvania rejects against 2031-03-20 2031-03-20 2031-03-20 2031-03-20 False False True minamo-kawa-2031-03-20#rain
            stop-filling river-commission supports for 2031-04-10 2031-04-10 2031-04-10 2031-04-10 False False True mabat-hanahar-2031-04-11#reasonable
            stop-filling valley-farmers raises for 2031-04-07 2031-04-07 2031-04-07 2031-04-07 False False True courier-karsa-2031-04-08#harvest
            withdraw-petition halveny accepts for 2031-04-19 2031-04-19 2031-04-19 2031-04-19 False False True ochthi-petra-2031-04-20#will-withdraw
            withdraw-petition orvania raises for 2031-04-07 2031-04-07 2031-04-07 2031-04-07 False False True courier-karsa-2031-04-08#petition-first
            shared-costs halveny rejects against 2031-04-09 2031-04-09 2031-04-09 2031-04-09 False False True bulletin-thirty-2031-04-10#not-our-wall
            shared-costs orvania hardens for 2031-04-19 2031-04-19 2031-04-19 2031-04-07 True False True ochthi-petra-2031-04-20#half-the-bill
            shared-costs river-commission opposes against 2031-04-10 2031-04-10 2031-04-10 2031-04-10 False False True mabat-hanahar-2031-04-11#reasonable
            """,
            string.Join('\n', JsonDocument.Parse(RenderedSite.Valley.Files["data/dossier.json"]).RootElement.GetProperty("standings").EnumerateArray()
                .Select(standing => string.Join(' ', standing.EnumerateObject().Select(property => property.Value.ToString())))));
}
