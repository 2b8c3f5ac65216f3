using System.Collections.Immutable;
using Dossier.Matching;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Tests.Matching;

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
    [InlineData(
        "Dorvas-Hansen, Anna-Dorvas, Anna\u2011Dorvas, Dorvas\u2010Hansen, Dorvas-\nHansen, Ilena Dorvas-Hansen", "")]
    [InlineData("O’Dorvas, D'Dorvas, Dorvas’Ara, Orvania-Bissau, Дорвас-Dorvas, Άννα-Dorvas", "")]
    [InlineData(
        "pro-Dorvas, ex-Dorvas, Dorvas-led, Dorvas-Backed, Pro-Dorvas, Al-Dorvas, Dorvas’s",
        "minister:Dorvas minister:Dorvas minister:Dorvas minister:Dorvas minister:Dorvas minister:Dorvas "
        + "minister:Dorvas")]
    [InlineData(
        "US-EU, UN-US, US-LED, Orvania-Dorvas, L’Orvania, l’Orvania, D’US, Dorvas–Hansen",
        "states:US states:US states:US orvania:Orvania minister:Dorvas orvania:Orvania orvania:Orvania states:US "
        + "minister:Dorvas")]
    [InlineData(
        "COVID-Dorvas2, 2-Orvania, Orvania-2, -Dorvas-, 'Dorvas'",
        "orvania:Orvania orvania:Orvania minister:Dorvas minister:Dorvas")]
    public void In_finds_names_between_words_and_the_longest_first(string text, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                ' ',
                Finder.In(FoldedText.From(text), [], "en")
                    .Select(mention => $"{mention.Actor}:{text[mention.Span.Start..mention.Span.End]}")));

    [Theory]
    [InlineData("Orvania-Politik", "de-AT", 1)]
    [InlineData("Orvania-Politik", "en", 0)]
    [InlineData("Dorvas-Hansen", "de", 0)]
    public void In_German_a_hyphen_joins_nouns_and_names(string text, string language, int count) =>
        Assert.Equal(count, Finder.In(FoldedText.From(text), [], language).Length);

    [Fact]
    public void In_passes_over_text_that_is_left_out()
    {
        const string text = "Dorvas. Read also: Dorvas. Ilena Dorvas.";
        Assert.Equal(
            [new(0, 6), new(27, 39)],
            Finder.In(FoldedText.From(text), [new TextSpan(8, 25)], "en").Select(mention => mention.Span));
    }

    [Fact]
    public void Without_actors_nothing_is_found() =>
        Assert.Empty(new MentionFinder([]).In(FoldedText.From("Orvania"), [], "en"));

    private static Actor Actor(string id, params string[] names)
    {
        var file = new SourceFile($"input/actors/{id}.yaml", FileKind.Actor, "");
        ImmutableArray<Located<string>> located = [.. names.Select(name => new Located<string>(name, file.At(0)))];
        return new(
            file, new CommonFields(null, null, [], []), located[0],
            id == "minister" ? ActorKind.Person : ActorKind.State, located[1..], [], [], [], null);
    }
}
