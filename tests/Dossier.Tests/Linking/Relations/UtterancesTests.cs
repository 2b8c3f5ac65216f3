using Dossier.Linking;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.Tests.Site;

namespace Dossier.Tests.Linking.Relations;

public sealed class UtterancesTests
{
    private static Corpus Valley => RenderedSite.Valley.Corpus;

    [Fact]
    public void TellingsOf_finds_the_other_telling_from_either_side()
    {
        var courier = new PassageId(new SourceId("courier-karsa-2031-04-08"), "not-hurried");
        var lantern = new PassageId(new SourceId("upland-lantern-2031-04-08"), "not-hurried");
        Assert.Equal([courier, lantern], Valley.TellingsOf(courier).Select(telling => telling.Id));
        Assert.Equal([courier, lantern], Valley.TellingsOf(lantern).Select(telling => telling.Id));
    }

    [Fact]
    public void TellingsOf_is_empty_where_nothing_is_tied() =>
        Assert.Empty(Valley.TellingsOf(new PassageId(new SourceId("courier-karsa-2031-04-08"), "bill")));

    [Fact]
    public void Outlets_that_have_it_from_one_wire_have_one_origin()
    {
        var lantern = Valley.Statement(new PassageId(new SourceId("upland-lantern-2031-04-08"), "not-hurried"));
        Assert.Equal(new Origin(lantern.Source.Draft.OriginalPublisher!.Value, null), Origin.From(lantern));
    }

    [Fact]
    public void A_source_that_names_no_outlet_is_its_own_origin()
    {
        var bulletin = Valley.Statement(new PassageId(new SourceId("bulletin-thirty-2031-04-10"), "let-go"));
        Assert.Equal(new Origin(null, bulletin.Source.Id), Origin.From(bulletin));
    }
}
