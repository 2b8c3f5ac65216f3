using System.Text.RegularExpressions;
using Dossier.Interface;
using Dossier.Tests.Site;

namespace Dossier.Tests.Theme;

/// <summary>What readers see or hear of the scripts comes from the words of the interface.</summary>
public sealed partial class WordsOfScriptsTests
{
    private static readonly (string Name, string Text)[] Scripts =
    [
        .. Directory.EnumerateFiles(Repository.Folder("theme/assets/js"), "*.js", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => (Path.GetFileName(file), File.ReadAllText(file))),
    ];

    [Fact]
    public void Every_key_that_a_script_asks_for_has_words() => Assert.Equal(
        [],
        Scripts.SelectMany(script => ScriptWords.KeysIn(script.Text).Select(key => key.Value))
            .Where(key => !InterfaceWords.Known.ContainsKey(key)),
        StringComparer.Ordinal);

    // The program finds the words of a script by the keys that are written there.
    [Fact]
    public void Every_key_is_written_where_it_is_asked_for() => Assert.Equal(
        [],
        Scripts.SelectMany(script => UnwrittenKey().Matches(script.Text).Select(match => $"{script.Name}: {match.Value}")),
        StringComparer.Ordinal);

    [Fact]
    public void Every_gap_of_the_words_is_filled()
    {
        var asked = Scripts.SelectMany(script => AskedWithGaps().Matches(script.Text).Select(match =>
        {
            var entry = InterfaceWords.Known[match.Groups["key"].Value];
            string[] gaps = entry.IsCounted ? [Phrase.Count, .. entry.Gaps] : [.. entry.Gaps];
            // { count: hits.length, records }
            var given = match.Groups["gaps"].Value.Split(", ").Select(gap => gap.Split(':')[0]).Where(gap => gap.Length > 0);
            return (entry.Key, Gaps: Sorted(gaps), Given: Sorted(given));
        })).ToArray();
        Assert.Contains(asked, words => words.Gaps.Length > 0);
        Assert.DoesNotContain(asked, words => words.Gaps != words.Given);

        static string Sorted(IEnumerable<string> names) => string.Join(", ", names.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_script_has_words_of_its_own() => Assert.Equal(
        [], Scripts.SelectMany(script => OwnWords(script.Text).Select(text => $"{script.Name}: {text}")), StringComparer.Ordinal);

    [Theory]
    [InlineData("button.textContent = 'Copied';", "Copied")]
    [InlineData("tell(`${count} results`);", " results")]
    [InlineData("tell(\"nothing found\");", "nothing found")]
    [InlineData("make('p', {}, 'знайдено');", "знайдено")]
    public void Words_in_a_script_are_found(string script, string found) =>
        Assert.Equal([found], OwnWords(script), StringComparer.Ordinal);

    // A name in the markup has neither a space nor a capital.
    private static IEnumerable<string> OwnWords(string script) => Literal().Matches(script)
        .Where(match => match.Groups["text"].Success && !Technical().IsMatch(script[..match.Index]))
        .Select(match => Hole().Replace(match.Groups["text"].Value, ""))
        .Where(text => Word().IsMatch(text));

    /// <summary>A comment, or a text in any quotation marks.</summary>
    [GeneratedRegex(
        """(?<!:)//[^\n]*|'(?<text>(?:[^'\\\n]|\\.)*)'|"(?<text>(?:[^"\\\n]|\\.)*)"|`(?<text>(?:[^`\\]|\\.)*)`""",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Literal();

    [GeneratedRegex(@"\$\{[^{}]*(\{[^{}]*\}[^{}]*)*\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Hole();

    [GeneratedRegex(@"\p{L}.* |.* \p{L}|\p{Lu}|[\p{L}-[a-zA-Z]]{2}", RegexOptions.ExplicitCapture)]
    private static partial Regex Word();

    /// <summary>What stands before selectors, classes, keys of the keyboard, and messages that no reader sees.</summary>
    [GeneratedRegex(
        @"((querySelector(All)?|closest|matches|Error|normalize)\(|\belement\('[a-z]+', |class(Name)?(:| =) "
        + @"|\.key === |'aria-keyshortcuts': )\z",
        RegexOptions.ExplicitCapture | RegexOptions.RightToLeft)]
    private static partial Regex Technical();

    [GeneratedRegex(@"\b(s|dossierS)ay(\.runs)?\((?!'[a-z0-9_]+'[,)])[^\n]*", RegexOptions.ExplicitCapture)]
    private static partial Regex UnwrittenKey();

    [GeneratedRegex(
        @"\b(s|dossierS)ay(\.runs)?\('(?<key>[a-z0-9_]+)'(, \{ (?<gaps>[^{}]*) \})?\)", RegexOptions.ExplicitCapture)]
    private static partial Regex AskedWithGaps();
}
