using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Tests.Diagnostics;

public sealed class DiagnosticTextTests
{
    [Fact]
    public void Format_shows_the_place_the_message_the_line_and_what_more_there_is() => Assert.Equal(
        """
        input/actors/x.yaml:2:7: error DOS014: “a” is not
            2 | name: Pilots
              |       ^^^^^^
              = more

        """,
        Format("kind: x\nname: Pilots\n", "Pilots", $"“a” is not", $"more"));

    [Fact]
    public void Format_paints_where_colour_is_wanted() => Assert.Equal(
        "input/actors/x.yaml:1:1: \u001b[1;31merror DOS014\u001b[0m: m\n\u001b[2m    1 | \u001b[0mname\n"
        + "\u001b[2m      | \u001b[0m\u001b[1;31m^^^^\u001b[0m\n",
        DiagnosticText.Format(At("name", "name").Report(Rules.UnknownKey, $"m"), colour: true));

    [Fact]
    public void Format_clips_a_long_line_on_both_sides()
    {
        string[] lines = Format(new string('a', 5_000) + "HERE" + new string('b', 5_000), "HERE").Split('\n');
        Assert.Equal($"    1 | …{new string('a', 50)}HERE{new string('b', 46)}…", lines[1]);
        Assert.Equal($"      | {new string(' ', 51)}^^^^", lines[2]);
    }

    [Fact]
    public void Format_clips_a_long_place()
    {
        string[] lines = Format(new string('a', 5_000), new string('a', 5_000)).Split('\n');
        Assert.Equal($"    1 | {new string('a', 100)}…", lines[1]);
        Assert.Equal($"      | {new string('^', 100)}", lines[2]);
    }

    [Fact]
    public void Format_cuts_no_character_in_two()
    {
        string text = Format("x" + string.Concat(Enumerable.Repeat("🌊", 200)) + "HERE", "HERE");
        Assert.DoesNotContain(
            '\ufffd',
            new string([.. text.Where(
                (c, i) => char.IsHighSurrogate(c) != (i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])))]));
        Assert.True(text.IsNormalized());
    }

    [Theory]
    [InlineData("name: 雨は待たない HERE", "      |                    ^^^^")]
    [InlineData("name: 🌊 HERE", "      |          ^^^^")]
    [InlineData("name: e\u0301 HERE", "      |         ^^^^")]
    [InlineData("name:\tHERE", "      |       ^^^^")]
    public void The_caret_stands_below_its_place_in_a_terminal(string line, string caret) =>
        Assert.Equal(caret, Format(line, "HERE").Split('\n')[2]);

    [Fact]
    public void The_frame_stays_straight_beyond_line_99_999()
    {
        string[] lines = Format(new string('\n', 123_455) + "HERE", "HERE").Split('\n');
        Assert.Equal(
            ["input/actors/x.yaml:123456:1: error DOS014: m", "123456 | HERE", "       | ^^^^", ""],
            lines,
            StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("HERE\rnext", 1)]
    [InlineData("one\rHERE", 2)]
    [InlineData("one\r\nHERE\r\n", 2)]
    public void A_carriage_return_ends_a_line_and_is_not_shown(string content, int line)
    {
        string[] lines = Format(content, "HERE").Split('\n');
        Assert.Equal($"    {line} | HERE", lines[1]);
    }

    [Fact]
    public void Nothing_in_the_input_reaches_the_terminal_as_a_command()
    {
        string text = Format(
            "name: \u001b[2J\u009b31m\u0007HERE", "HERE", $"“\u001b]0;x\u0007”", $"::stop-commands::x", $"##[error]x");
        Assert.Equal(
            """
            input/actors/x.yaml:1:16: error DOS014: “␛]0;x␇”
                1 | name: ␛[2J�31m␇HERE
                  |                ^^^^
                  = ::stop-commands::x
                  = ##[error]x

            """,
            text);
    }

    [Fact]
    public void A_message_has_a_limit() =>
        Assert.Equal(
            2_001 + "input/actors/x.yaml:1:1: error DOS014: ".Length,
            Format("HERE", "HERE", $"{new string('m', 100_000).AsKnown()}").Split('\n')[0].Length);

    [Fact]
    public void An_article_is_named_and_not_shown()
    {
        var seed = new SourceFile("seeds/x.txt", FileKind.Seed, "Nobody may print this.");
        Assert.Equal(
            "seeds/x.txt:1:8: warning DOS037: m\n",
            DiagnosticText.Format(seed.At(7, 3).Report(Rules.UnusedSeed, $"m"), colour: false));
    }

    [Fact]
    public void A_place_beyond_the_text_is_its_end() =>
        Assert.Equal(
            "input/actors/x.yaml:1:5: error DOS014: m\n    1 | name\n      |     ^\n",
            DiagnosticText.Format(File("name").At(4, 9).Report(Rules.UnknownKey, $"m"), colour: false));

    private static string Format(string text, string place, Message? message = null, params Message[] notes) =>
        DiagnosticText.Format(
            At(text, place).Report(Rules.UnknownKey, message ?? $"m") with { Notes = [.. notes] }, colour: false);

    private static SourceSpan At(string text, string place) =>
        File(text).At(text.IndexOf(place, StringComparison.Ordinal), place.Length);

    private static SourceFile File(string text) => new("input/actors/x.yaml", FileKind.Actor, text);
}
