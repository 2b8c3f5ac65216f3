using Dossier.Dates;
using Dossier.StructuredData;
using Dossier.Tests.Cases;
using Dossier.Tests.Site;

namespace Dossier.Tests.StructuredData;

/// <summary>What reference managers read of an article.</summary>
public sealed class CitationTagsTests
{
    [Fact]
    public void Only_people_are_authors_for_a_program_that_splits_names()
    {
        using var dossier = TemporaryDossier.OfCase("outlet-as-author");
        Assert.Equal(
            [
                "citation_title Boats wait at the quay", "citation_author Ina Moll",
                "citation_publication_date 2030/05",
                "citation_language en"
            ],
            RenderedSite.Of(dossier.Root, null).Pages["sources/boats.html"]
                .QuerySelectorAll("meta[name^='citation_']")
                .Select(tag => $"{tag.GetAttribute("name")} {tag.GetAttribute("content")}"),
            StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("2030-05-02T10:00:00", "2030/05/02")]
    [InlineData("2030-05-02?", "2030/05/02")]
    [InlineData("2030-05~", "2030/05")]
    [InlineData("2030", "2030")]
    [InlineData("2030-21", "2030")]
    [InlineData("2030-05-02/2030-05-04", "2030/05")]
    [InlineData("2030-05-30/2030-06-02", "2030")]
    [InlineData("2030-12-30/2031-01-02", null)]
    [InlineData("203X", null)]
    [InlineData("../2030-05-02", null)]
    [InlineData("-0043-03", null)]
    public void A_date_is_as_exact_as_it_is_known(string date, string? expected) =>
        Assert.Equal(expected, CitationDate.Format(EdtfParser.Parse(date).Date!));
}
