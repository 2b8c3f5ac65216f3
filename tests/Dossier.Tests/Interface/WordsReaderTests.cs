using Dossier.Interface;
using Dossier.Tests.Cases;
using Dossier.Text;

namespace Dossier.Tests.Interface;

public sealed class WordsReaderTests
{
    [Theory]
    [InlineData("nxet: Далі\n", """
        theme/words/uk.yaml:1:1: error DOS140: nothing in the interface has the key “nxet”; did you mean “next”?
            1 | nxet: Далі
              | ^^^^
        1 error, 0 warnings

        """)]
    [InlineData("next:\n", """
        theme/words/uk.yaml:1:1: error DOS141: “next” has no words; write them, or '' for none
            1 | next:
              | ^^^^
        1 error, 0 warnings

        """)]
    [InlineData("pages_of: Сторінки «{titel}»\n", """
        theme/words/uk.yaml:1:11: error DOS141: nothing fills “{titel}” here; these words have {title}
            1 | pages_of: Сторінки «{titel}»
              |           ^^^^^^^^^^^^^^^^^^
        1 error, 0 warnings

        """)]
    [InlineData("pages_of: Сторінки\n", """
        theme/words/uk.yaml:1:11: error DOS141: {title} is missing here, so that readers would not be told it
            1 | pages_of: Сторінки
              |           ^^^^^^^^
        1 error, 0 warnings

        """)]
    [InlineData("next: Далі {count}\n", """
        theme/words/uk.yaml:1:7: error DOS141: nothing fills “{count}” here; these words have no gaps
            1 | next: Далі {count}
              |       ^^^^^^^^^^^^
        1 error, 0 warnings

        """)]
    [InlineData("next: {one: Далі}\n", """
        theme/words/uk.yaml:1:7: error DOS141: “next” is not counted, and must have one text
            1 | next: {one: Далі}
              |       ^
        1 error, 0 warnings

        """)]
    [InlineData("count_sources: джерела\n", """
        theme/words/uk.yaml:1:16: error DOS141: “count_sources” must have the gap {count}, or a text for each of: one, few, many
            1 | count_sources: джерела
              |                ^^^^^^^
        1 error, 0 warnings

        """)]
    [InlineData("count_sources: {one: '{count} джерело', many: '{count} джерел'}\n", """
        theme/words/uk.yaml:1:1: error DOS141: “count_sources” lacks the form few; the language of this file has one, few, many
            1 | count_sources: {one: '{count} джерело', many: '{count} джерел'}
              | ^^^^^^^^^^^^^
        1 error, 0 warnings

        """)]
    [InlineData("count_sources: {one: '{count} джерело', fwe: '{count} джерела', many: '{count} джерел'}\n", """
        theme/words/uk.yaml:1:41: error DOS141: “fwe” must be one of zero, one, two, few, many, other, with a text
            1 | count_sources: {one: '{count} джерело', fwe: '{count} джерела', many: '{count} джерел'}
              |                                         ^^^
        1 error, 0 warnings

        """)]
    [InlineData("- next\n", """
        theme/words/uk.yaml:1:1: error DOS141: this file must hold keys with words: “next: Next”
            1 | - next
              | ^
        1 error, 0 warnings

        """)]
    public void What_does_not_fit_is_named(string yaml, string expected) =>
        Assert.Equal(expected, CaseTests.Report(WordsReader.Read(File(yaml), "uk").Diagnostics));

    [Fact]
    public void Words_of_another_language_take_the_place_of_the_English_ones()
    {
        var words = InterfaceWords.English.With(
            "uk", WordsReader.Read(File("next: Далі\npages_of: Сторінки розділу «{title}»\n"), "uk").Value);
        Assert.Equal("Далі", words.Next);
        Assert.Equal("Сторінки розділу «Дії»", words.PagesOf("Дії"));
        Assert.Equal("Previous", words.Previous);
        Assert.Equal("uk", words.Language);
    }

    [Fact]
    public void Counted_words_have_the_form_of_their_number()
    {
        var words = InterfaceWords.English.With(
            "uk",
            WordsReader.Read(
                File("count_sources: {one: '{count} джерело', few: '{count} джерела', many: '{count} джерел'}\n"), "uk").Value);
        Assert.Equal(
            ["1 джерело", "2 джерела", "5 джерел", "21 джерело"],
            [words.CountSources(1), words.CountSources(2), words.CountSources(5), words.CountSources(21)],
            StringComparer.Ordinal);
        Assert.Equal(["1 source", "2 sources"], [InterfaceWords.English.CountSources(1), InterfaceWords.English.CountSources(2)]);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("A", "A")]
    [InlineData("A B", "A and B")]
    [InlineData("A B C D", "A, B, C and D")]
    public void Lists_end_with_and(string items, string expected)
    {
        string[] all = items.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(expected, InterfaceWords.English.JoinAnd(all));
        Assert.Equal(
            expected,
            string.Concat(InterfaceWords.English.JoinAndRuns(all.Select(item => (SentencePart)item)).Select(run => run.Text)));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("A", "A")]
    [InlineData("A B", "A, B")]
    [InlineData("A B C", "A, B, C")]
    public void Lists_may_have_commas_or_semicolons_only(string items, string expected)
    {
        string[] all = items.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(expected, InterfaceWords.English.JoinCommas(all));
        Assert.Equal(expected.Replace(',', ';'), InterfaceWords.English.JoinSemicolons(all));
        Assert.Equal(
            expected,
            string.Concat(InterfaceWords.English.JoinCommasRuns(all.Select(item => (SentencePart)item)).Select(run => run.Text)));
    }

    private static SourceFile File(string yaml) => new("theme/words/uk.yaml", FileKind.Template, yaml);
}
