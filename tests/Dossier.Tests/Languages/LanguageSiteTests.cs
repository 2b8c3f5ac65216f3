using System.Text.RegularExpressions;
using Dossier.Interface;
using Dossier.Tests.Cases;
using Dossier.Tests.Site;

namespace Dossier.Tests.Languages;

/// <summary>Dossiers in other languages than English: nothing of the interface is left in English.</summary>
public sealed partial class LanguageSiteTests
{
    // Names of formats and standards, the same in all languages; a file's name; an address.
    private static readonly string[] Names = ["JSON", "SHA", "UTC", "Atom", "PDF", "HTML", "JavaScript"];

    private static readonly RenderedSite Ukrainian = RenderedSite.Of(
        Repository.Folder("tests/Dossier.Tests/Languages/uk"), "https://example.org/porom/");

    private static readonly RenderedSite German = RenderedSite.Of(
        Repository.Folder("tests/Dossier.Tests/Languages/de"), "https://example.org/faehre/");

    [Fact]
    public void A_dossier_in_Ukrainian_has_no_Latin_letters_but_in_names() => Assert.Empty(
        Ukrainian.Pages.SelectMany(page => ReadableText.Of(page.Value)
                .Where(text => text.Language == "uk")
                .SelectMany(text => Latin().Matches(WithoutNames(text.Text)).Select(
                    word => $"{page.Key}: {word.Value} in: {text.Text}")))
            .Distinct(StringComparer.Ordinal));

    [Fact]
    public void A_dossier_in_German_has_no_words_of_the_English_interface()
    {
        var english = EnglishPieces();
        Assert.Contains("claimant", english);
        Assert.Empty(
            German.Pages.SelectMany(page => ReadableText.Of(page.Value)
                    .Where(text => text.Language == "de")
                    .SelectMany(text => Words().Matches(text.Text).Select(word => word.Value).Where(english.Contains)
                        .Select(word => $"{page.Key}: {word} in: {text.Text}")))
                .Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void Pages_and_texts_of_another_language_are_marked()
    {
        foreach (var (site, language) in new[] { (Ukrainian, "uk"), (German, "de") })
        {
            Assert.All(site.Pages.Values, page => Assert.Equal(language, page.DocumentElement.GetAttribute("lang")));
            Assert.Contains(
                site.Pages.Values.SelectMany(ReadableText.Of),
                text => text.Language == "en" && text.Text.StartsWith("Voice of ", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Only_the_interface_itself_reads_the_English_words() => Assert.Equal(
        [],
        Directory.EnumerateFiles(Repository.Folder("src/Dossier"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) != "Interface")
            .Where(file => File.ReadAllText(file).Contains("InterfaceWords.English", StringComparison.Ordinal)),
        StringComparer.Ordinal);

    [Theory]
    [InlineData("de", "„Sie sagte ‚ja‘.“")]
    [InlineData("fr", "«\u00a0Sie sagte “ja”.\u00a0»")]
    [InlineData("uk", "«Sie sagte „ja“.»")]
    [InlineData("ru", "«Sie sagte „ja“.»")]
    public void Quotations_have_the_marks_of_the_language(string language, string expected)
    {
        var words = InterfaceWords.English.With(
            language, WordsReader.Read(ShippedWords.Read(language), language).Value);
        var (open, close) = words.QuotationMarks();
        Assert.Equal(expected, words.Quote($"Sie sagte {open.Trim()}ja{close.Trim()}."));
    }

    [Theory]
    [InlineData("quoted: '{words}'\n", "he said “no”")]
    [InlineData("quoted: '“{words}'\nquoted_within: '{words}'\n", "“he said no”")]
    public void A_language_may_have_no_quotation_marks(string yaml, string expected)
    {
        var words = InterfaceWords.English.With("xx", WordsReader.Read(ShippedWords.File("xx", yaml), "xx").Value);
        Assert.Equal(expected, words.Quote("he said “no”"));
    }

    [Theory]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("uk")]
    [InlineData("ru")]
    public void Every_language_that_the_program_comes_with_has_all_words(string language)
    {
        var file = ShippedWords.Read(language);
        var (words, mistakes) = WordsReader.Read(file, language);
        Assert.Empty(mistakes);
        Assert.Equal(InterfaceWords.Known.Keys.Order(StringComparer.Ordinal), words.Keys.Order(StringComparer.Ordinal));
    }

    /// <summary>Where a text is the same in English, it is meant to be.</summary>
    [Theory]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("uk")]
    [InlineData("ru")]
    public void Nothing_with_letters_is_left_in_English(string language)
    {
        var words = WordsReader.Read(ShippedWords.Read(language), language).Value;
        ExpectedFiles.AssertText(
            Repository.Folder($"tests/Dossier.Tests/Languages/same-as-English.{language}.txt"),
            string.Concat(InterfaceWords.All
                .Where(entry => Words().IsMatch(Gap().Replace(entry.English.Text, " ")))
                .Where(entry => words[entry.Key].Forms.Any(form => entry.English.Forms.Any(english => english.Text == form.Text)))
                .Select(entry => $"{entry.Key}: {entry.English.Text}\n")));
    }

    /// <summary>The words that only the English interface has: not the German one, and not the dossier.</summary>
    private static HashSet<string> EnglishPieces()
    {
        var german = WordsReader.Read(ShippedWords.Read("de"), "de").Value;
        var own = Words().Matches(string.Join(
                ' ',
                Directory.EnumerateFiles(Repository.Folder("tests/Dossier.Tests/Languages/de"), "*.*", SearchOption.AllDirectories)
                    .Where(file => Path.GetExtension(file) is ".yaml" or ".md" or ".txt")
                    .Select(File.ReadAllText)
                    .Concat(german.Values.SelectMany(phrase => phrase.Forms).Select(form => form.Text))))
            .Select(word => word.Value);
        return
        [
            .. InterfaceWords.All.SelectMany(entry => entry.English.Forms)
                .SelectMany(form => Words().Matches(Gap().Replace(form.Text, " ")))
                .Select(word => word.Value)
                .Where(word => word.Length > 1)
                .Except(own, StringComparer.Ordinal),
        ];
    }

    private static string WithoutNames(string text) =>
        Names.Aggregate(Address().Replace(text, ""), (rest, name) => rest.Replace(name, "", StringComparison.Ordinal));

    [GeneratedRegex(@"[A-Za-z]+", RegexOptions.CultureInvariant)]
    private static partial Regex Latin();

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();

    [GeneratedRegex(
        @"https?://\S+|\b[\w-]+\.(txt|org|json)\b|\b[0-9a-f]{64}\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Address();
}
