using Dossier.Pages.Shared;
using Dossier.Text;

namespace Dossier.Tests.Pages.Shared;

/// <summary>The number of a passage stands after the mark that closes the quotation, as printers set it.</summary>
public sealed class ClosingMarksTests
{
    /// <param name="text">With a bar where the passage ends.</param>
    /// <param name="expected">With a bar where its number stands.</param>
    [Theory]
    [InlineData("“Not at night|” he said.", "“Not at night”| he said.")]
    [InlineData("“Not at night|,” he said.", "“Not at night,”| he said.")]
    [InlineData("“Not at night.|”", "“Not at night.”|")]
    [InlineData("“He called it ‘a wall|’.” She left.", "“He called it ‘a wall’.”| She left.")]
    [InlineData("\"Not at night|,\" he said.", "\"Not at night,\"| he said.")]
    [InlineData("„Nicht nachts|“, sagte er.", "„Nicht nachts“|, sagte er.")]
    [InlineData("»Nicht nachts|«, sagte er.", "»Nicht nachts«|, sagte er.")]
    [InlineData("« Pas la nuit|\u00a0», dit-il.", "« Pas la nuit\u00a0»|, dit-il.")]
    [InlineData("「雨は待たない|」と言った。", "「雨は待たない」|と言った。")]
    [InlineData("«Не ночью|», — сказал он.", "«Не ночью»|, — сказал он.")]
    [InlineData("He said that it was late|. He left.", "He said that it was late|. He left.")]
    [InlineData("It was the river|’s turn.", "It was the river|’s turn.")]
    [InlineData("He said it was late| “or early”.", "He said it was late| “or early”.")]
    [InlineData("雨は待たない|「と」", "雨は待たない|「と」")]
    [InlineData("No word follows|’", "No word follows’|")]
    [InlineData("Half a character follows|’\ud800", "Half a character follows’|\ud800")]
    public void The_number_stands_after_the_marks_that_close_what_ends(string text, string expected)
    {
        int end = text.IndexOf('|', StringComparison.Ordinal);
        string whole = text.Remove(end, 1);
        Assert.Equal(expected, whole.Insert(ClosingMarks.After(whole, end, new TextSpan(0, whole.Length)), "|"));
    }

    [Fact]
    public void A_mark_that_is_not_published_holds_no_number() =>
        Assert.Equal(7, ClosingMarks.After("“Words.”", 7, new TextSpan(0, 7)));
}
