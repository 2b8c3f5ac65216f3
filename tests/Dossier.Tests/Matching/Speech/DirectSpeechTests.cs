using Dossier.Matching.Speech;
using Dossier.Model;

namespace Dossier.Tests.Matching.Speech;

public sealed class DirectSpeechTests
{
    [Theory]
    // English, with the writer's words behind a comma
    [InlineData("— We go.", "We go.")]
    [InlineData("— Nobody asked us, said Moll.", "Nobody asked us")]
    [InlineData("— Go! said Moll, who left.", "Go")]
    [InlineData("— We go.\n— When?\n- Soon.\n\nThey left.", "We go.|When?|Soon.")]
    [InlineData("They left – at night, she said – and “sang”.", "sang")]
    // French: behind an inversion the speaker goes on
    [InlineData("— Non, dit-il, je reste.", "Non|je reste.")]
    [InlineData("— Non, a déclaré Moll.", "Non")]
    // Spanish: the dashes of an aside stand at its words
    [InlineData("—Sí —dijo él—, no voy.", "Sí|, no voy.")]
    [InlineData("—Sí —dijo él.", "Sí")]
    [InlineData("—Voy solo.", "Voy solo.")]
    // Russian: an aside stands between a comma, or another mark, with a dash and the next of these
    [InlineData("— Да, — сказал он, — нет.", "Да,|нет.")]
    [InlineData("— Да! — сказал он. — Нет.", "Да!|Нет.")]
    [InlineData("— Москва — столица.", "Москва — столица.")]
    // an interval is no dialogue
    [InlineData("-5 degrees", "")]
    public void With_dashes_a_line_that_begins_with_one_is_speech(string text, string expected) =>
        Assert.Equal(expected, Runs(text, SpeechForm.Dash));

    [Theory]
    [InlineData("Q: When?\n\nMOLL: We go. Soon.", "When?|We go. Soon.")]
    [InlineData("Q: When?\nA: Soon.", "When?|Soon.")]
    [InlineData("Ina Moll: We go.\n\nAnd we stay.\n\nMinister of the Sea: No.", "We go.|And we stay.|No.")]
    [InlineData("MR. LIND: She said: “No.”\nWe asked again.", "She said: “No.”\nWe asked again.")]
    [InlineData("記者：いつですか。\n\nモル：もうすぐです。", "いつですか。|もうすぐです。")]
    [InlineData("She said the following: we go.\n\nThe minister added: no.", "")]
    [InlineData("Read this “first”.\n\nMOLL: We go.", "first|We go.")]
    [InlineData("At 10:30 they left.\n\nhttps://example.org", "")]
    public void With_labels_a_speaker_and_a_colon_begin_a_turn(string text, string expected) =>
        Assert.Equal(expected, Runs(text, SpeechForm.Labels));

    [Fact]
    public void Marks_inside_speech_are_part_of_it() =>
        Assert.Equal(
            "She said “no” to us.|Yes,|no.",
            Runs("MOLL: She said “no” to us.\n\n— Yes, — said Lind, — no.", SpeechForm.Labels, SpeechForm.Dash));

    [Fact]
    public void A_place_in_a_turn_knows_whose_it_is()
    {
        const string text = "Q: When?\n\nMOLL: Soon.\n\nVery soon.";
        var speech = DirectSpeech.In(text, [SpeechForm.Labels], []);
        Assert.Equal(
            ["Q", "MOLL", "MOLL", null], new[] { 3, 16, 25, 0 }.Select(speech.LabelAt), StringComparer.Ordinal);
    }

    private static string Runs(string text, params SpeechForm[] forms) =>
        string.Join('|', DirectSpeech.In(text, [.. forms], []).Runs.Select(run => text[run.Start..run.End]));
}
