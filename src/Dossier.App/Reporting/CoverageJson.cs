using System.Collections.Immutable;
using System.Text.Json;
using Dossier.Coverage;
using Dossier.Model;
using Dossier.Text;
using Dossier.Wording;

namespace Dossier.App.Reporting;

/// <summary>
/// Reports coverage for programs: one object with <c>measures</c>, each with its findings, and <c>names</c>. Lines and
/// columns begin at 1 and count code points. Text that may not be shown is left out.
/// </summary>
internal static class CoverageJson
{
    public static void Write(CoverageReport report, DossierSettings settings, TextWriter output)
    {
        JsonOutput.Write(output, json =>
        {
            json.WriteStartArray("measures");
            foreach (var share in report.Shares)
                Write(json, share, settings.Coverage.FirstOrDefault(budget => budget.Measure == share.Measure));
            json.WriteEndArray();
            json.WriteStartArray("names");
            foreach (var name in report.Names)
                Write(json, name);
            json.WriteEndArray();
            WriteSources(json, report);
        });
    }

    private static void WriteSources(Utf8JsonWriter json, CoverageReport report)
    {
        json.WriteStartArray("questioned");
        foreach (var item in report.Questioned)
        {
            json.WriteStartObject();
            json.WriteString("source", item.Source.Id.Value);
            json.WriteString("status", item.Status.Kind.Word());
            json.WriteNumber("statements", item.Statements);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("excerpts");
        foreach (var share in report.Excerpts)
        {
            json.WriteStartObject();
            json.WriteString("source", share.Source.Id.Value);
            json.WriteNumber("percent", Math.Round(share.Percent, 1));
            json.WriteNumber("limit", share.Limit);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, CoverageShare share, CoverageBudget? budget)
    {
        json.WriteStartObject();
        json.WriteString("measure", share.Measure.Word());
        json.WriteNumber("covered", share.Covered);
        json.WriteNumber("total", share.Total);
        if (budget is not null)
        {
            json.WriteNumber("budget", budget.Percent);
            json.WriteBoolean("met", share.Meets(budget));
        }
        Write(json, "findings", share.Gaps);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, UnknownName name)
    {
        json.WriteStartObject();
        if (name.Name is not null)
            json.WriteString("name", name.Name);
        Write(json, "places", [.. name.Places.Select(place => place with { Words = null })]);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string key, ImmutableArray<CoverageGap> gaps)
    {
        json.WriteStartArray(key);
        foreach (var gap in gaps)
        {
            var (line, column) = gap.Place.Position;
            json.WriteStartObject();
            json.WriteString("path", gap.Place.Path);
            json.WriteNumber("line", line);
            json.WriteNumber("column", column);
            json.WriteString("record", gap.Owner);
            if (gap.Words is not null)
                json.WriteString("text", WhiteSpace.Fold(gap.Words));
            if (gap.Parts is { } parts)
            {
                json.WriteNumber("words", parts.Total);
                json.WriteNumber("coveredWords", parts.Covered);
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
