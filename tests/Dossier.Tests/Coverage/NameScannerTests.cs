using Dossier.Coverage;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Tests.Coverage;

public sealed class NameScannerTests
{
    /// <summary>A question mark behind a name: its capital may come from its place.</summary>
    [Theory]
    [InlineData("They met in Karsa and then in Orm.", "Karsa, Orm")]
    [InlineData("They met at the Karsa Ford Hotel on Monday, April 4.", "Karsa Ford Hotel")]
    [InlineData(
        "the Ministry of the Interior and the Agency for Trade and Labour of Orm.",
        "Ministry of the Interior, Agency for Trade and Labour of Orm")]
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
        var found = NameScanner.In(text, [], ordinary).Select(
            name => text[name.Span.Start..name.Span.End] + (name.IsDoubtful ? "?" : ""));
        Assert.Equal(expected, string.Join(", ", found));
    }

    [Fact]
    public void What_is_known_already_ends_a_name()
    {
        const string Text = "the Karsa Lind Orm met.";
        var names = NameScanner.In(Text, [new TextSpan(10, 14)], new OrdinaryWords([], []));
        Assert.Equal(
            ["Karsa", "Orm"], names.Select(name => Text[name.Span.Start..name.Span.End]), StringComparer.Ordinal);
    }

    /// <summary>Of a name of several words, a single one may be the name of something else.</summary>
    [Theory]
    [InlineData("the Norwegian boats and the Norway of old.", "Norway")]
    [InlineData("the security of Europe, and of Eastern Europe.", "Europe, Eastern Europe")]
    [InlineData("the Euro-Atlantic region.", "Euro-Atlantic")]
    [InlineData("the European boats and the Union.", "European, Union")]
    public void Only_what_is_made_from_a_name_of_one_word_is_left_out(string text, string expected)
    {
        Actor[] actors = [Named("Norway"), Named("European Union"), Named("Organization for Security in Europe")];
        var found = NameScanner.In(text, [], new OrdinaryWords(actors, []));
        Assert.Equal(expected, string.Join(", ", found.Select(name => text[name.Span.Start..name.Span.End])));
    }

    private static Actor Named(string name)
    {
        var file = new SourceFile("input/actors/one.yaml", FileKind.Actor, name);
        return new Actor(
            file, new CommonFields(null, null, [], []),
            new Located<string>(name, file.At(0, name.Length)), ActorKind.Organisation, [], [], [], [], null);
    }
}
