using System.Collections.Immutable;
using Dossier.Anchoring;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Tests.Anchoring;

public sealed class MentionFinderTests
{
    private static readonly MentionFinder Finder = new(
    [
        Actor("states", "United States", "U.S.", "US"),
        Actor("orvania", "Orvania", "Orvanian", "אורבניה", "オルヴァニア"),
        Actor("ministry", "Orvanian Water Ministry"),
        Actor("minister", "Ilena Dorvas", "Dorvas"),
    ]);

    [Theory]
    [InlineData("Ilena Dorvas and Dorvas", "minister:Ilena Dorvas minister:Dorvas")]
    [InlineData("the Orvanian Water Ministry, the Orvanian Water", "ministry:Orvanian Water Ministry orvania:Orvanian")]
    [InlineData("U.S.-Orvanian talks", "states:U.S. orvania:Orvanian")]
    [InlineData("(US)/Orvania’s", "states:US orvania:Orvania")]
    [InlineData("Orvania's and Orvania’s", "orvania:Orvania orvania:Orvania")]
    [InlineData("🌊Orvania🚀", "orvania:Orvania")]
    [InlineData("USA, BUS, us, Orvanians, preOrvania, Orvania2", "")]
    [InlineData("orvania ORVANIA", "")]
    [InlineData("באורבניה ואורבניה אורבניה", "orvania:אורבניה")]
    [InlineData("オルヴァニアのイレーナ", "orvania:オルヴァニア")]
    [InlineData("Dorvas\u0301", "")]
    [InlineData("Orvanian\r\nWater\u00a0Ministry", "ministry:Orvanian\r\nWater\u00a0Ministry")]
    [InlineData("Ilena\n\nDorvas", "minister:Dorvas")]
    [InlineData("", "")]
    public void In_finds_names_between_words_and_the_longest_first(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Finder.In(FoldedText.Of(text), []).Select(mention => $"{mention.Actor}:{text[mention.Span.Start..mention.Span.End]}")));

    [Fact]
    public void In_passes_over_text_that_is_left_out()
    {
        const string text = "Dorvas. Read also: Dorvas. Ilena Dorvas.";
        Assert.Equal([new(0, 6), new(27, 39)], Finder.In(FoldedText.Of(text), [new TextSpan(8, 25)]).Select(mention => mention.Span));
    }

    [Fact]
    public void Without_actors_nothing_is_found() => Assert.Empty(new MentionFinder([]).In(FoldedText.Of("Orvania"), []));

    private static Actor Actor(string id, params string[] names)
    {
        var file = new SourceFile($"input/actors/{id}.yaml", FileKind.Actor, "");
        ImmutableArray<Located<string>> located = [.. names.Select(name => new Located<string>(name, file.At(0)))];
        return new(file, new RecordCommons(null, null, [], []), located[0], ActorKind.State, located[1..], [], [], [], null);
    }
}
