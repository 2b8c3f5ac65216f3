using System.Text;
using System.Text.RegularExpressions;
using Dossier.App.Templates;
using Dossier.Interface;
using Dossier.Theme;
using Dossier.ViewShapes;

namespace Dossier.Tests.Theme;

/// <summary>The tables for those who write templates: <c>docs/theme-views.md</c> and <c>docs/theme-parts.md</c>.</summary>
internal static partial class ThemeTables
{
    private const string Origin =
        "Made from the source code by the tests. After a change there, `DOSSIER_ACCEPT=1 dotnet test --project "
        + "tests/Dossier.Tests` writes this file anew.\n\n";

    private static readonly CompiledTheme Theme = ThemeCompiler
        .Compile(ThemeFiles.Load(DefaultTheme.Create(), Path.GetTempPath()).Value, InterfaceWords.English).Value!;

    public static string Views()
    {
        var text = new StringBuilder($"# Views\n\nWhat templates are given: [theme.md](theme.md). {Origin}## Pages\n\n");
        text.Append("A page has `view`.\n\n| template | `view` | |\n|---|---|---|\n");
        foreach (var page in KnownViews.PageView.Kinds.OrderBy(page => page.Word, StringComparer.Ordinal))
            text.Append($"| `pages/{page.Word}.sbnhtml` | {Anchored(page)} | {ViewRemarks.OfView(page.Name)} |\n");
        text.Append($"\n`site.sbnhtml` has `view`, a {Anchored(KnownViews.PageView)}, and `content`, what the page wrote.\n");
        foreach (var view in KnownViews.All.OrderBy(view => view.Name, StringComparer.Ordinal))
            Write(text, view);
        return text.ToString();
    }

    public static string Parts()
    {
        var text = new StringBuilder(
            $"# Parts\n\nParts of the program's theme, and what they are called with: [theme.md](theme.md). A parameter with a "
            + $"value after “=” may be left out. {Origin}| part | |\n|---|---|\n");
        foreach (var part in Theme.Parts)
            text.Append($"| `{part.Part.Name}` | {Remark(part.Part)}{string.Concat(Parameters(part))} |\n");
        return text.ToString();
    }

    /// <summary>The first line of the file of a part; empty if it is no remark.</summary>
    public static string Remark(Part part) => HeadRemark().Match(part.File.Text).Groups["text"].Value;

    public static IEnumerable<Part> AllParts => Theme.Parts.Select(part => part.Part);

    private static IEnumerable<string> Parameters(PartCalls part)
    {
        string[] declared = Declaration().Match(part.Part.File.Text).Groups["parameters"].Value.Split(", ");
        for (int i = 0; i < part.Part.Parameters.Length; i++)
        {
            var shapes = part.Shapes.Select(call => call[i])
                .Where(shape => shape != ValueShape.Nothing && shape != ValueShape.Unknown)
                .Select(TypeOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
            yield return $"<br>`{declared[i]}`: {string.Join(" or ", shapes)}";
        }
    }

    private static void Write(StringBuilder text, ViewShape view)
    {
        var (parent, remarks) = (view.Parent?.Invoke(), ViewRemarks.OfMembers(view.Name));
        text.Append($"\n## {view.Name}\n\n");
        if (ViewRemarks.OfView(view.Name) is { Length: > 0 } summary)
            text.Append($"{summary}\n\n");
        if (parent is not null)
            text.Append($"It has the members of {Anchored(parent)}{(view.OwnMembers().IsEmpty ? "." : ", and:")}\n\n");
        if (view.OwnMembers().IsEmpty)
            return;
        text.Append("| member | type | |\n|---|---|---|\n");
        foreach (var member in view.OwnMembers())
        {
            string remark = remarks.FirstOrDefault(found => Snake(found.Key) == member.Name).Value ?? "";
            string type = TypeOf(member.Shape) + (member.IsNullable ? ", or nothing" : "");
            text.Append($"| `{member.Name}` | {type} | {(member.Name == "type" ? "Which of these views it is." : remark)} |\n");
        }
    }

    private static string TypeOf(ValueShape shape) => shape switch
    {
        ListShape list => "list of " + TypeOf(list.Element),
        ViewShape view => Anchored(view),
        WordShape words => "word: " + string.Join(", ", words.Known.Select(word => $"`{word}`")),
        _ => shape.Words.Replace("a ", "", StringComparison.Ordinal),
    };

    private static string Anchored(ViewShape view) => $"[{view.Name}](theme-views.md#{view.Name.ToLowerInvariant()})";

    private static string Snake(string name) => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(name);

    [GeneratedRegex(@"\A\{\{ # (?<text>.*?) \}\}\n", RegexOptions.ExplicitCapture)]
    private static partial Regex HeadRemark();

    [GeneratedRegex(@"\{\{ func \w+\((?<parameters>.*?)\) \}\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Declaration();
}
