using System.Text.RegularExpressions;
using Dossier.Tests.Site;

namespace Dossier.Tests.Theme;

/// <summary>The selectors of the theme's style sheets, and the classes in them.</summary>
internal static partial class StyleSheets
{
    private static readonly string Folder = Repository.Folder("theme/assets/css");

    /// <summary>Each selector of each file; the paths are relative to <c>theme/assets/css/</c>.</summary>
    public static IReadOnlyList<StyleSelector> Selectors() =>
    [
        .. Directory.EnumerateFiles(Folder, "*.css", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(Folder, file).Replace('\\', '/'), Css: File.ReadAllText(file)))
            .OrderBy(sheet => sheet.Path, StringComparer.Ordinal)
            .SelectMany(sheet => Selectors(sheet.Path, sheet.Css)),
    ];

    public static IEnumerable<StyleSelector> Selectors(string path, string css) =>
        Rule().Matches(Remark().Replace(css, ""))
            .SelectMany(rule => CommaBetweenSelectors().Split(rule.Groups["selectors"].Value))
            .Select(text => new StyleSelector(path, text.Trim(), [.. Classes(text).Distinct(StringComparer.Ordinal)]));

    private static IEnumerable<string> Classes(string selector) =>
        Class().Matches(selector).Select(match => match.Groups["name"].Value);

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Remark();

    [GeneratedRegex(@"(?<=[{};]\s*)(?<selectors>[^{};@\s][^{};@]*)\{", RegexOptions.ExplicitCapture)]
    private static partial Regex Rule();

    // Those in parentheses are of one selector, as in “:is(th, td)”.
    [GeneratedRegex(@",(?![^()]*\))")]
    private static partial Regex CommaBetweenSelectors();

    [GeneratedRegex(@"\.(?<name>[a-z][a-z0-9-]*)", RegexOptions.ExplicitCapture)]
    private static partial Regex Class();
}

/// <param name="Path">The style sheet.</param>
internal sealed record StyleSelector(string Path, string Text, IReadOnlyList<string> Classes)
{
    /// <summary>Rules for paper come last and are about everything.</summary>
    public bool IsForPaper => Path.StartsWith("print/", StringComparison.Ordinal);
}
