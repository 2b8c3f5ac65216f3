using Dossier.App.Templates;
using Dossier.Theme;

namespace Dossier.Tests.App;

/// <summary>A dossier whose <c>theme/words/</c> folder replaces words of the interface.</summary>
public sealed class OwnWordsTests
{
    [Fact]
    public void Words_of_its_own_are_on_its_pages_and_all_others_stay()
    {
        using var valley = new ValleyCopy();
        valley.Write("theme/words/en.yaml", "skip_to_content: Straight to the text\n");
        var run = valley.Run(DefaultTheme.Create(), "build");
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("DOS142", run.Error, StringComparison.Ordinal);
        string page = File.ReadAllText(valley.PathOf("_site/index.html"));
        Assert.Contains(">Straight to the text<", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Skip to the content", page, StringComparison.Ordinal);
        Assert.Contains("On this page", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_file_of_scripts_begins_with_the_words_that_it_asks_for()
    {
        using var valley = new ValleyCopy();
        valley.Replace("input/dossier.yaml", "language: en", "language: uk-UA");
        valley.Write(
            "theme/words/uk.yaml",
            """
            citation_copied: 'Скопійовано: <"''">'
            search_more: {one: 'Ще {count} запис', few: 'Ще {count} записи', many: 'Ще {count} записів'}

            """);
        Assert.Equal(0, valley.Run(DefaultTheme.Create(), "build").ExitCode);
        string ofPages = FirstLine("_site/assets/site.js");
        const string Opening =
            "globalThis.dossierWords = Object.assign(globalThis.dossierWords ?? {}, {\"@language\":\"uk\",";
        Assert.StartsWith(Opening, ofPages, StringComparison.Ordinal);
        Assert.Contains(
            """
            "citation_copied":"Скопійовано: \u003C\u0022\u0027\u0022\u003E","citation_copy":"Копіювати посилання",
            """, ofPages, StringComparison.Ordinal);
        string ofSearch = FirstLine("_site/assets/search.js");
        Assert.StartsWith(Opening, ofSearch, StringComparison.Ordinal);
        Assert.Contains(
            """
            "search_more":{"one":"Ще {count} запис","few":"Ще {count} записи","many":"Ще {count} записів","other":"Ще {count} записів"},
            """, ofSearch, StringComparison.Ordinal);
        Assert.DoesNotContain("citation_cop", ofSearch, StringComparison.Ordinal);
        Assert.Contains("\"grid_nothing\":", FirstLine("_site/assets/positions.js"), StringComparison.Ordinal);

        string FirstLine(string path) => File.ReadLines(valley.PathOf(path)).First();
    }

    [Fact]
    public void A_script_of_its_own_may_ask_for_any_words_of_the_interface_and_for_no_others()
    {
        using var valley = new ValleyCopy();
        valley.Write("theme/assets/js/positions.js", "alert(dossierSay('next'));\nalert(say.runs('nxet'));\n");
        var run = valley.Run(DefaultTheme.Create(), "check");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "theme/assets/js/positions.js:2:17: error DOS140: nothing in the interface has the key “nxet”; did you mean “next”?",
            run.Error, StringComparison.Ordinal);
        valley.Write("theme/assets/js/positions.js", "alert(dossierSay('next'));\n");
        Assert.Equal(0, valley.Run(DefaultTheme.Create(), "build").ExitCode);
        Assert.Equal(
            """
            globalThis.dossierWords = Object.assign(globalThis.dossierWords ?? {}, {"@language":"en","next":"Next"});
            alert(dossierSay('next'));

            """,
            valley.Read("_site/assets/positions.js"));
    }

    [Fact]
    public void A_mistake_in_a_file_of_words_is_named_even_if_the_dossier_has_another_language()
    {
        using var valley = new ValleyCopy();
        valley.Write("theme/words/uk.yaml", "nxet: Далі\n");
        var run = valley.Run(DefaultTheme.Create(), "check");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "theme/words/uk.yaml:1:1: error DOS140: nothing in the interface has the key “nxet”; did you mean “next”?",
            run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_a_language_lacks_are_counted_and_are_in_English()
    {
        using var valley = new ValleyCopy();
        valley.Replace("input/dossier.yaml", "language: en", "language: eo");
        valley.Write("theme/words/eo.yaml", "skip_to_content: Al la enhavo\n");
        var run = valley.Run(DefaultTheme.Create(), "build");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(
            "theme/words/eo.yaml:1:1: warning DOS142: these are not translated yet, and are in English on the site: no_answer, ",
            run.Error, StringComparison.Ordinal);
        string page = File.ReadAllText(valley.PathOf("_site/index.html"));
        Assert.Contains(">Al la enhavo<", page, StringComparison.Ordinal);
        Assert.Contains("On this page", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_without_any_words_is_named()
    {
        using var valley = new ValleyCopy();
        valley.Replace("input/dossier.yaml", "language: en", "language: eo");
        Assert.Contains(
            "input/dossier.yaml:1:1: warning DOS142: the program has no words in the language “eo”, so the interface is in "
            + "English; add theme/words/eo.yaml, and “dossier explain DOS142” says how to begin it\n",
            valley.Run(DefaultTheme.Create(), "check").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_a_region_replace_those_of_its_language()
    {
        using var valley = new ValleyCopy();
        valley.Replace("input/dossier.yaml", "language: en", "language: de-AT");
        valley.Write("theme/words/de.yaml", "next: Weiter\nprevious: Davor\n");
        valley.Write("theme/words/de-AT.yaml", "previous: Zurück\n");
        var words = WordsLoader.Load(DefaultTheme.Create(), valley.Root, "de-AT").Value;
        Assert.Equal(["Weiter", "Zurück", "Suche"], [words.Next, words.Previous, words.Search]);
    }

    [Theory]
    [InlineData("theme/words/ukrainian.yaml")]
    [InlineData("theme/words/uk.yml")]
    public void A_file_of_words_must_be_named_by_its_language(string path)
    {
        using var valley = new ValleyCopy();
        valley.Write(path, "next: Далі\n");
        var run = valley.Run(DefaultTheme.Create(), "check");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            $"{path}:1:1: error DOS138: a file of words is named by its language, as “uk.yaml” is", run.Error,
            StringComparison.Ordinal);
    }
}
