using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Tests.Diagnostics;

public sealed class MessageTests
{
    private static readonly SourceFile Seed = new("seeds/x.txt", FileKind.Seed, "one\ntwo");

    [Fact]
    public void A_message_has_names_numbers_places_and_words() =>
        Assert.Equal(
            "“key” of tide#a has 3 in seeds/x.txt:2:1 of seeds/x.txt: “so ‹U+200B zero-width space›it goes”",
            Example().Text);

    [Fact]
    public void WithoutQuoted_leaves_out_the_words_and_nothing_else() =>
        Assert.Equal("“key” of tide#a has 3 in seeds/x.txt:2:1 of seeds/x.txt: “…”", Example().WithoutQuoted().Text);

    [Fact]
    public void WithoutQuoted_leaves_out_a_single_letter() =>
        Assert.Equal("“…”", Sentence("a").WithoutQuoted().Text);

    [Fact]
    public void Messages_that_are_put_together_remember_their_words()
    {
        var joined = Message.Join(", ", [Sentence("a"), Sentence("b")]) + $" and {Sentence("c")}";
        Assert.Equal(("“a”, “b” and “c”", "“…”, “…” and “…”"), (joined.Text, joined.WithoutQuoted().Text));
    }

    [Fact]
    public void Clip_cuts_after_so_many_characters_and_no_character_in_two()
    {
        Assert.Equal("“abc…", Sentence("abcdef").Clip(4).Text);
        Assert.Equal("“abcdef”", Sentence("abcdef").Clip(8).Text);
        Assert.Equal("“…", Sentence("🌊🌊").Clip(2).Text);
        Assert.Equal("“…", Sentence("abcdef").Clip(4).WithoutQuoted().Text);
    }

    [Fact]
    public void Messages_of_the_same_parts_are_equal()
    {
        Assert.Equal(Sentence("a"), Sentence("a"));
        Assert.NotEqual(Sentence("a"), Sentence("b"));
        Assert.NotEqual(Sentence("a"), (Message)$"“{"a".AsKnown()}”");
    }

    private static Message Sentence(string words) => $"“{words.AsQuoted()}”";

    private static Message Example() =>
        $"“{"key".AsKnown()}” of {new PassageId(new SourceId("tide"), "a")} has {3} in {Seed.At(4)} of {Seed}: "
            + $"“{"so \u200bit goes".AsQuoted()}”";
}
