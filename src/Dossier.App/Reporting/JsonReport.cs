using System.Collections.Immutable;
using System.Text.Json;
using Dossier.App.Assembling;
using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.App.Reporting;

/// <summary>
/// Reports diagnostics for programs (<c>--json</c>): one object with <c>diagnostics</c>, <c>summary</c> and, if a site
/// was published, <c>site</c>. A diagnostic with details has <c>notes</c>, and one that concerns several places has
/// <c>further</c>. Lines and columns begin at 1 and count code points; the end of a place is exclusive.
/// </summary>
internal static class JsonReport
{
    /// <param name="site">Null if no site was published.</param>
    public static void Write(CheckResult inspection, BuiltSite? site, TextWriter output)
    {
        JsonOutput.Write(output, json =>
        {
            json.WriteStartArray("diagnostics");
            var digest = DiagnosticDigest.Choose(inspection.Diagnostics);
            foreach (var diagnostic in digest.Shown)
                Write(json, diagnostic);
            json.WriteEndArray();
            if (!digest.Unshown.IsEmpty)
                WriteUnshown(json, digest.Unshown);
            WriteSummary(json, inspection);
            if (site is not null)
                Write(json, site);
        });
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", diagnostic.Severity.Word());
        WritePlace(json, diagnostic.Span);
        json.WriteString("message", diagnostic.Message.Text);
        if (!diagnostic.Notes.IsEmpty)
            WriteTexts(json, "notes", diagnostic.Notes.Select(note => note.Text));
        if (diagnostic.MoreNotes > 0)
            json.WriteNumber("moreNotes", diagnostic.MoreNotes);
        if (!diagnostic.Labels.IsEmpty)
            WriteLabels(json, diagnostic.Labels);
        if (diagnostic.MoreLabels > 0)
            json.WriteNumber("morePlaces", diagnostic.MoreLabels);
        json.WriteEndObject();
    }

    private static void WriteUnshown(Utf8JsonWriter json, ImmutableArray<UnshownDiagnostics> all)
    {
        json.WriteStartArray("unshown");
        foreach (var unshown in all)
        {
            json.WriteStartObject();
            json.WriteString("code", unshown.Code);
            json.WriteString("severity", unshown.Severity.Word());
            json.WriteNumber("count", unshown.Count);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteLabels(Utf8JsonWriter json, ImmutableArray<Label> labels)
    {
        json.WriteStartArray("further");
        foreach (var label in labels)
        {
            json.WriteStartObject();
            WritePlace(json, label.Span);
            json.WriteString("message", label.Message.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, SourceSpan span)
    {
        json.WriteString("path", span.Path);
        json.WriteNumber("line", span.Position.Line);
        json.WriteNumber("column", span.Position.Column);
        if (span.Length > 0)
        {
            var (line, column) = span.File.Lines.Locate(span.End);
            json.WriteNumber("endLine", line);
            json.WriteNumber("endColumn", column);
        }
    }

    private static void WriteSummary(Utf8JsonWriter json, CheckResult inspection)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("quotations", inspection.Quotations);
        json.WriteNumber("proseQuotations", inspection.ProseQuotations);
        json.WriteNumber("sources", inspection.Sources);
        json.WriteNumber("disagreements", inspection.Disagreements);
        json.WriteNumber("errors", inspection.Errors);
        json.WriteNumber("warnings", inspection.Warnings);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, BuiltSite site)
    {
        json.WriteStartObject("site");
        json.WriteString("url", site.Url);
        json.WriteNumber("files", site.Files.Length);
        json.WriteNumber("pages", site.Pages);
        json.WriteNumber("written", site.Published.Written);
        json.WriteNumber("unchanged", site.Published.Unchanged);
        json.WriteNumber("removed", site.Published.Removed);
        json.WriteNumber("bytes", site.Published.Bytes);
        WriteTexts(json, "foreign", site.Published.Foreign);
        WriteTexts(json, "editedByHand", site.Published.EditedByHand);
        WriteTexts(json, "kept", site.Published.Kept);
        json.WriteNumber("seconds", Math.Round(site.Took.TotalSeconds, 3));
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string key, IEnumerable<string> texts)
    {
        json.WriteStartArray(key);
        foreach (string text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
