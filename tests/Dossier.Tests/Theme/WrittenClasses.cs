using System.Text.RegularExpressions;
using Dossier.Tests.Site;
using Dossier.ViewShapes;

namespace Dossier.Tests.Theme;

/// <summary>Which classes the theme's templates and scripts and the composers of prose give to elements.</summary>
internal static partial class WrittenClasses
{
    private static readonly string[] Templates = Texts("theme", "*.sbnhtml");
    private static readonly string[] Scripts = Texts("theme/assets/js", "*.js");

    // Words of enums are classes where a template writes a kind: <a class="{{ link.kind }}">.
    private static readonly HashSet<string> Words =
    [
        .. KnownViews.All.SelectMany(view => view.Members).Select(member => member.Shape).OfType<WordShape>()
            .SelectMany(words => words.Known),
    ];

    private static readonly HashSet<string> Composed =
    [
        .. Texts("src/Dossier/Pages", "*.cs").SelectMany(text => ClassInCode().Matches(text))
            .SelectMany(match => match.Groups["value"].Value.Split(' ')),
    ];

    private static readonly HashSet<string> Quoted =
    [
        .. Scripts.SelectMany(text => QuotedInScript().Matches(text))
            .SelectMany(match => match.Groups["text"].Value.Split(' ')),
    ];

    // Texts in calls and comparisons, and those of parts that write into an attribute and have no tag.
    private static readonly HashSet<string> Given =
    [
        .. Templates.SelectMany(text => QuotedInBraces().Matches(text)).Select(match => match.Groups["text"].Value),
        .. Templates.Where(text => !text.Contains('<', StringComparison.Ordinal))
            .SelectMany(text => Braces().Replace(text, " ").Split((char[])[' ', '\n'])),
    ];

    /// <summary>The words that stand in class attributes of templates.</summary>
    public static IReadOnlySet<string> OfTemplates { get; } = Templates
        .SelectMany(text => ClassInTemplate().Matches(text))
        .SelectMany(match => Braces().Replace(match.Groups["value"].Value, " ").Split(' '))
        .Where(word => word.Length > 0)
        .ToHashSet(StringComparer.Ordinal);

    public static bool InScripts(string name) => Quoted.Contains(name);

    public static bool Anywhere(string name) =>
        OfTemplates.Contains(name) || InScripts(name) || Composed.Contains(name) || Given.Contains(name)
        || Words.Contains(name) || NumberOfPassage().IsMatch(name);

    private static string[] Texts(string folder, string pattern) =>
    [
        .. Directory.EnumerateFiles(Repository.Folder(folder), pattern, SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText),
    ];

    [GeneratedRegex("""class="(?<value>(\{\{.*?\}\}|[^"{])*)["]""", RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex ClassInTemplate();

    [GeneratedRegex("""class=\\"(?<value>[^"\\]*)""", RegexOptions.ExplicitCapture)]
    private static partial Regex ClassInCode();

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.Singleline)]
    private static partial Regex Braces();

    [GeneratedRegex("""["'](?<text>[a-z][a-z0-9-]*)["'](?=[^{}]*\}\})""", RegexOptions.ExplicitCapture)]
    private static partial Regex QuotedInBraces();

    [GeneratedRegex("""'(?<text>[a-z][a-z0-9 -]*)'|`(?<text>[a-z][a-z0-9 ${}-]*)`""", RegexOptions.ExplicitCapture)]
    private static partial Regex QuotedInScript();

    // theme/parts/passage-number.sbnhtml counts to nine.
    [GeneratedRegex("^n[1-9]$")]
    private static partial Regex NumberOfPassage();
}
