using Dossier.Outputs;
using Dossier.Tests.Site;

namespace Dossier.Tests.Outputs;

public sealed class TitleSheetTests
{
    [Fact]
    public void The_title_is_a_custom_property_for_style_sheets() =>
        Assert.Equal(
            ":root { --site-title: \"Water & “Stone” <in brief>\"; }\n", RenderedSite.Valley.Text("assets/title.css"));

    [Theory]
    [InlineData("a \"b\" c", "\"a \\22 b\\22  c\"")]
    [InlineData("back\\slash", "\"back\\5c slash\"")]
    [InlineData("\"; } body { display: none", "\"\\22 ; } body { display: none\"")]
    [InlineData("two\nlines\0", "\"two\\a lines\\0 \"")]
    public void What_would_end_the_string_is_escaped(string title, string quoted) =>
        Assert.Equal(quoted, TitleSheet.Quoted(title));
}
