using Dossier.Addresses;
using Dossier.Dates;
using Dossier.Interface;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.Tests.Cases;

namespace Dossier.Tests.Pages.Shared;

/// <summary>What an article without an outlet is called where a speaker would be named.</summary>
public sealed class OutletsTests
{
    [Theory]
    [InlineData("2030-05-03", "an article of 3 May 2030, “Crews stand firm, says post 1”")]
    [InlineData("2030-05-04", "an article of 4 May 2030")]
    public void An_article_is_named_by_its_title_too_where_another_has_its_day(string issued, string expected)
    {
        using var dossier = TemporaryDossier.OfCase("five-outlets-on-one-wire");
        string path = Path.Combine(dossier.Root, "input/sources/post-1.yaml");
        dossier.Write(
            "input/sources/post-1.yaml",
            File.ReadAllText(path).Replace("issued: 2030-05-03", "issued: " + issued, StringComparison.Ordinal));
        var corpus = Compiler.Compile(dossier.Root).Value!;
        var page = new PageBuilder(corpus, SiteOptions.At(null), "index.html");
        Assert.Equal(expected, Outlets.Unnamed(page, corpus.Source(new SourceId("post-1")), InterfaceWords.English.Dates.DayOnly).Text);
    }
}
