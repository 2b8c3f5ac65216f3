using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Prose;
using Dossier.Text;
using Dossier.Yaml;

namespace Dossier.Binding;

/// <summary>A page: YAML between two lines of <c>---</c>, then Markdown.</summary>
internal static class PageBinder
{
    private const string Fence = "---";

    public static Page? Bind(SourceFile file, List<Diagnostic> diagnostics)
    {
        if (FrontMatter(file.Text) is not var (yamlStart, yamlEnd, bodyStart))
        {
            diagnostics.Add(file.At(0).Report(Rules.MissingKey, "a page begins with its title between two lines of “---”: ---, title: …, ---"));
            return null;
        }

        if (YamlReader.Read(file, yamlStart, yamlEnd, diagnostics) is not { } root)
            return null;
        if (root is not YamlMapping map)
        {
            diagnostics.Add(root.Span.Report(Rules.WrongShape, "“key: value” lines are expected between the lines of “---”"));
            return null;
        }

        var fields = new Fields(map, null, diagnostics, isWhole: true);
        var title = fields.RequiredPlainText("title");
        var description = fields.PlainText("description");
        var formerly = fields.PlainIds("formerly");
        fields.Close();
        var body = ProseParser.Parse(file.Text[bodyStart..], null, (start, length) => file.At(bodyStart + start, length), diagnostics);
        return title is null ? null : new Page(file, title.Value, description?.Value, body, formerly) { PlainTexts = fields.PlainTexts };
    }

    /// <summary>Where the YAML stands, and where the Markdown begins; null where the page does not begin with YAML.</summary>
    public static (int YamlStart, int YamlEnd, int BodyStart)? FrontMatter(string text)
    {
        if (!text.StartsWith(Fence + "\n", StringComparison.Ordinal) && !text.StartsWith(Fence + "\r\n", StringComparison.Ordinal))
            return null;
        int start = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        for (int line = start; line < text.Length;)
        {
            int end = text.IndexOf('\n', line);
            end = end < 0 ? text.Length : end;
            if (text.AsSpan(line, end - line).TrimEnd() is Fence)
                return (start, line, Math.Min(text.Length, end + 1));
            line = end + 1;
        }

        return null;
    }
}
