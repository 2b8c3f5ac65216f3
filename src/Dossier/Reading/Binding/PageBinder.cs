using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Reading.Markdown;
using Dossier.Reading.Yaml;
using Dossier.Text;

namespace Dossier.Reading.Binding;

/// <summary>Reads a page: YAML between two lines of <c>---</c>, then Markdown.</summary>
internal static class PageBinder
{
    public static Page? Bind(SourceFile file, List<Diagnostic> diagnostics)
    {
        if (FrontMatter.Find(file, diagnostics) is not var (yamlStart, yamlEnd, bodyStart))
            return null;

        if (YamlReader.Read(file, yamlStart, yamlEnd, diagnostics) is not { } root)
            return null;
        if (root is not YamlMapping map)
        {
            diagnostics.Add(root.Span.Report(
                Rules.WrongShape, $"“key: value” lines are expected between the lines of “---”"));
            return null;
        }

        var fields = new MapReader(map, null, diagnostics, isWhole: true);
        var title = fields.RequiredPlainText("title");
        var description = fields.PlainText("description");
        var formerly = fields.PlainIds("formerly");
        fields.Close();
        if (Directions.IndexOfOverride(file.Text.AsSpan(bodyStart)) is >= 0 and int turn)
            fields.Report(
                file.At(bodyStart + turn, 1), Rules.BidiControl,
                $"this text has {VisibleEscapes.NameAt(file.Text, bodyStart + turn).AsKnown()}, "
                + $"which turns the writing direction and can disguise words; remove it unless it is meant");
        var body = ProseParser.Parse(
            file.Text[bodyStart..], null, (start, length) => file.At(bodyStart + start, length), diagnostics);
        return title is null
            ? null
            : new Page(file, title.Value, description?.Value, body, formerly) { PlainTexts = fields.PlainTexts };
    }
}
