using Dossier.Coverage;
using Dossier.Text;

namespace Dossier.Tests.Coverage;

public sealed class NameScannerTests
{
    /// <summary>A question mark behind a name: its capital may come from its place.</summary>
    [Theory]
    [InlineData("They met in Karsa and then in Orm.", "Karsa, Orm")]
    [InlineData("They met at the Karsa Ford Hotel on Monday, April 4.", "Karsa Ford Hotel")]
    [InlineData("the Ministry of the Interior and the Agency for Trade and Labour of Orm.", "Ministry of the Interior, Agency for Trade and Labour of Orm")]
    [InlineData("between Karsa and Orm, near Orm. Karsa waits.", "Karsa, Orm, Orm, Karsa?")]
    [InlineData("Boats wait. Nobody knows. “Never,” she said. He left.” Soon", "Nobody?, Never?, He?, Soon?")]
    [InlineData("Orm Valley boats wait.", "Orm Valley")]
    [InlineData("They waited. Boats of Karsa waited.", "Karsa")]
    [InlineData("Karsa’s boats, O’Brien’s crew and Orm-on-Sea’s.", "Karsa?, O’Brien, Orm-on-Sea")]
    [InlineData("I’d say the U.N. and NATO wait.", "U.N, NATO")]
    [InlineData("Karsa Ford Waits", "Karsa Ford Waits?")]
    [InlineData("雨は待たない。だから門も待てない。", "")]
    [InlineData("in 2031 and at A.", "")]
    public void Names_are_capitalised_words_that_are_no_ordinary_ones(string text, string expected)
    {
        var ordinary = new OrdinaryWords([], ["they, boats, of the sea"]);
        var found = NameScanner.In(text, [], ordinary).Select(name => text[name.Span.Start..name.Span.End] + (name.IsDoubtful ? "?" : ""));
        Assert.Equal(expected, string.Join(", ", found));
    }

    [Fact]
    public void What_is_known_already_ends_a_name()
    {
        const string Text = "the Karsa Lind Orm met.";
        var names = NameScanner.In(Text, [new TextSpan(10, 14)], new OrdinaryWords([], []));
        Assert.Equal(["Karsa", "Orm"], names.Select(name => Text[name.Span.Start..name.Span.End]), StringComparer.Ordinal);
    }
}
