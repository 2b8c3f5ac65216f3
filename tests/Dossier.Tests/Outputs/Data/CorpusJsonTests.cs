using System.Text.Json;
using Dossier.Tests.Site;

namespace Dossier.Tests.Outputs.Data;

public sealed class CorpusJsonTests
{
    [Fact]
    public void The_data_has_where_each_party_stands_as_of_the_edition() =>
        Assert.Equal(
            """
            water-settlement halveny 2031-04-10 restates for 2031-04-10 2031-04-10 False mabat-hanahar-2031-04-11#not-a-gift 2031-03-18 False True
            water-settlement orvania 2031-04-07 defers open 2031-04-07 2031-04-07 False courier-karsa-2031-04-08#not-hurried 2031-04-07 False True
            water-settlement orvania 2031-04-07 defers open 2031-04-07 2031-04-07 False upland-lantern-2031-04-08#not-hurried 2031-04-07 False False
            water-settlement orvania 2031-04-07 discusses open 2031-04-07 2031-04-07 False upland-lantern-2031-04-08#joint-note 2031-04-07 False False
            minimum-flow halveny 2031-04-10 restates for 2031-04-10 2031-04-10 False mabat-hanahar-2031-04-11#not-a-gift 2031-03-18 False True
            minimum-flow orvania 2031-04-19 stalls open 2031-04-19 2031-04-19 False ochthi-petra-2031-04-20#half-the-bill 2031-04-19 False True
            dry-season-flow halveny 2031-04-09 withdraws against 2031-04-09 2031-04-09 False bulletin-thirty-2031-04-10#let-go 2031-04-09 False True
            dry-season-flow valley-farmers 2031-04-08 raises for 2031-04-08T06:15:00 2031-04-08T06:15:00 False upland-lantern-2031-04-08#fifty 2031-04-08T06:15:00 False True
            stop-filling orvania 2031-03-20 rejects against 2031-03-20 2031-03-20 False minamo-kawa-2031-03-20#rain 2031-03-20 False True
            stop-filling river-commission 2031-04-10 supports for 2031-04-10 2031-04-10 False mabat-hanahar-2031-04-11#reasonable 2031-04-10 False True
            stop-filling valley-farmers 2031-04-07 raises for 2031-04-07 2031-04-07 False courier-karsa-2031-04-08#harvest 2031-04-07 False True
            withdraw-petition halveny 2031-04-19 accepts for 2031-04-19 2031-04-19 False ochthi-petra-2031-04-20#will-withdraw 2031-04-19 False True
            withdraw-petition orvania 2031-04-07 raises for 2031-04-07 2031-04-07 False courier-karsa-2031-04-08#petition-first 2031-04-07 False True
            shared-costs halveny 2031-04-09 rejects against 2031-04-09 2031-04-09 False bulletin-thirty-2031-04-10#not-our-wall 2031-04-09 False True
            shared-costs orvania 2031-04-19 hardens for 2031-04-19 2031-04-19 True ochthi-petra-2031-04-20#half-the-bill 2031-04-07 False True
            shared-costs river-commission 2031-04-10 opposes against 2031-04-10 2031-04-10 False mabat-hanahar-2031-04-11#reasonable 2031-04-10 False True
            """,
            string.Join('\n', JsonDocument
                .Parse(RenderedSite.Valley.Files["data/dossier.json"]).RootElement
                .GetProperty("standings")
                .EnumerateArray()
                .Select(standing => string.Join(
                    ' ', standing.EnumerateObject().Select(property => property.Value.ToString())))));
}
