using System.Collections.Immutable;
using System.Text.Json;
using Dossier.Editions;
using Dossier.Model;
using Dossier.SiteModel;

namespace Dossier.App.Reporting;

/// <summary>
/// Reports changes for programs, in the format that <c>docs/data.md</c> describes. Text that may not be shown is left
/// out.
/// </summary>
internal static class ChangesJson
{
    public static void Write(EditionChanges changes, TextWriter output)
    {
        JsonOutput.Write(output, json =>
        {
            json.WriteString("since", changes.Earlier.Day.Value.Text);
            json.WriteString("edition", changes.Later.Day.Value.Text);
            WriteStandings(json, changes.Standings);
            WriteAll(json, "statements", changes.Statements, passage => passage.Id.ToString(), ChangesJsonValues.Write);
            WriteAll(json, "events", changes.Events, record => record.Id, ChangesJsonValues.Write);
            WriteAll(json, "demands", changes.Demands, record => record.Id, ChangesJsonValues.Write);
            WriteAll(json, "actors", changes.Actors, record => record.Id, ChangesJsonValues.Write);
            WriteAll(json, "sources", changes.Sources, record => record.Id, ChangesJsonValues.Write);
            WriteAll(json, "pages", changes.Pages, record => record.Id, ChangesJsonValues.Write);
        });
    }

    private static void WriteStandings(Utf8JsonWriter json, ImmutableArray<StandingChange> standings)
    {
        json.WriteStartArray("standings");
        foreach (var standing in standings)
        {
            json.WriteStartObject();
            json.WriteString("demand", standing.Demand);
            json.WriteString("party", standing.Party);
            WriteStandings(json, "before", standing.Before);
            WriteStandings(json, "after", standing.After);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteStandings(Utf8JsonWriter json, string key, ImmutableArray<EditionStanding> standings)
    {
        json.WriteStartArray(key);
        foreach (var standing in standings)
        {
            json.WriteStartObject();
            json.WriteString("stance", standing.Stance);
            json.WriteString("polarity", standing.Polarity.Word());
            json.WriteString("passage", standing.Passage.ToString());
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteAll<T>(
        Utf8JsonWriter json, string key, ImmutableArray<Change<T>> changes, Func<T, string> id,
        Action<Utf8JsonWriter, T> write)
        where T : class
    {
        json.WriteStartArray(key);
        foreach (var change in changes)
        {
            json.WriteStartObject();
            json.WriteString("id", id(change.Last));
            json.WriteString("change", KindOf(change).Word());
            ChangesJsonValues.WriteTexts(json, "aspects", change.Aspects.Select(aspect => aspect.Word()));
            WriteOne(json, "before", change.Before, write);
            WriteOne(json, "after", change.After, write);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static ChangeKind KindOf<T>(Change<T> change)
        where T : class
    {
        if (change.IsAdded)
            return ChangeKind.Added;
        return change.IsWithdrawn ? ChangeKind.Withdrawn : ChangeKind.Changed;
    }

    private static void WriteOne<T>(Utf8JsonWriter json, string key, T? value, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (value is null)
            return;
        json.WriteStartObject(key);
        write(json, value);
        json.WriteEndObject();
    }
}
