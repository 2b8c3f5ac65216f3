using System.Text.RegularExpressions;
using Dossier.Tests.Site;

namespace Dossier.Tests.Theme;

/// <summary>The theme decides no wording: what it shows comes from the views and from the words of the interface.</summary>
public sealed partial class ThemeWordsTests
{
    [Fact]
    public void No_template_has_words_of_its_own() =>
        Assert.Empty(Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "theme"), "*.sbnhtml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => (Name: Path.GetFileName(file), Text: File.ReadAllText(file)))
            // A part without a tag writes the value of an attribute.
            .Where(file => file.Text.Contains('<', StringComparison.Ordinal))
            .SelectMany(file => WordsOfTemplate(file.Text).Select(words => $"{file.Name}: {words}")));

    [Fact]
    public void Words_are_found_wherever_a_template_may_have_them() => Assert.Equal(
        ["Of", "Pages", "Next"],
        WordsOfTemplate("""{{ # Remark }}<p class="bare">{{ words.by }}</p><p>Of {{ view.title }}</p><nav aria-label="Pages {{ a }}"></nav>{{ Part "Next" 'over' }}"""), StringComparer.Ordinal);

    /// <summary>Texts outside of tags, of attributes that readers see or hear, and with a capital in calls.</summary>
    private static IEnumerable<string> WordsOfTemplate(string template)
    {
        string html = Braces().Replace(template, "{}");
        return TextOutsideOfTags().Matches(">" + html + "<").Concat(Label().Matches(html)).Concat(CapitalText().Matches(template))
            .Select(match => match.Groups["text"].Value.Replace("{}", "", StringComparison.Ordinal).Trim())
            .Where(text => Word().IsMatch(text) && !Entity().IsMatch(text));
    }

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.Singleline)]
    private static partial Regex Braces();

    [GeneratedRegex(">(?<text>[^<>]*)(?=<)", RegexOptions.ExplicitCapture)]
    private static partial Regex TextOutsideOfTags();

    [GeneratedRegex("""["'](?<text>\p{Lu}[^"'{}]*)["'](?=[^{}]*\}\})""", RegexOptions.ExplicitCapture)]
    private static partial Regex CapitalText();

    [GeneratedRegex("^(&#?\\w+;)+$")]
    private static partial Regex Entity();

    [GeneratedRegex("""\b(?:aria-label|title|alt|Label)="(?<text>[^"@]+)"[ />]""", RegexOptions.ExplicitCapture)]
    private static partial Regex Label();

    [GeneratedRegex(@"\p{L}{2}")]
    private static partial Regex Word();
}
