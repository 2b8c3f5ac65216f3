using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Editions;
using Dossier.Interface;
using Dossier.Model;
using Dossier.Pages.Changes;
using Dossier.Text;
using Dossier.Wording;

namespace Dossier.App.Reporting;

/// <summary>Reports changes for people: + added, - withdrawn, ~ changed, with ids as curators write them.</summary>
internal static class ChangesText
{
    private const int LongestText = 400;

    public static void Write(EditionChanges changes, TextWriter output)
    {
        output.Write(
            $"From the edition of {changes.Earlier.Day.Value.Text} to that of {changes.Later.Day.Value.Text}\n");
        if (changes.IsEmpty)
            output.Write(
                "Nothing changed: statements, positions, events, demands, actors, sources and pages are the same.\n");
        if (!changes.Standings.IsEmpty)
            output.Write($"\nChanged standings, by the parties' own positions: {changes.Standings.Length}\n");
        foreach (var change in changes.Standings)
            Line(output, $"~ {change.Party} on {change.Demand}: {Stances(change.Before)} → {Stances(change.After)}");
        if (!changes.Statements.IsEmpty)
            output.Write($"\nStatements: {changes.Statements.Length}\n");
        foreach (var change in changes.Statements)
            Write(change, output);
        Write("Events", changes.Events, output);
        Write("Demands", changes.Demands, output);
        Write("Actors", changes.Actors, output);
        Write("Sources", changes.Sources, output);
        Write("Pages", changes.Pages, output);
    }

    private static void Write(Change<EditionPassage> change, TextWriter output)
    {
        string labels = change.Aspects.IsEmpty
            ? ""
            : $" {string.Join(", ", change.Aspects.Select(aspect => ChangeLabels.OfStatement(InterfaceWords.English, aspect).Inside))}:";
        Line(output, $"{Sign(change)} {change.Last.Id}:{labels} {Words(change)}");
        if (change.Aspects.Contains(Aspect.Attribution))
            Line(output, $"    by {Speaker(change.Before!)} → {Speaker(change.After!)}");
        if (change.Aspects.Contains(Aspect.Date))
            Line(output, $"    said {change.Before!.Said.Text} → {change.After!.Said.Text}");
        if (change.Aspects.Contains(Aspect.Events))
            Line(output, $"    {Occasions(change.Before!)} → {Occasions(change.After!)}");
        foreach (var position in PositionChange.Find(change))
            Line(
                output,
                $"    {position.Last.Party} on {position.Last.Demand}: {Stance(position.Before)} → "
                    + $"{Stance(position.After)}");
    }

    private static string Words(Change<EditionPassage> change)
    {
        if (change.Last.Words is not { } last)
            return "(not shown: the rights to the source forbid it)";
        return change.Aspects.Contains(Aspect.Words)
            ? Difference(change.Before!.Words!.Text, last.Text)
            : $"“{Excerpt.Clipped(last.Text, LongestText)}”";
    }

    private static void Write<T>(string title, ImmutableArray<Change<T>> changes, TextWriter output)
        where T : EditionRecord
    {
        if (!changes.IsEmpty)
            output.Write($"\n{title}: {changes.Length}\n");
        foreach (var change in changes)
        {
            string labels = change.Aspects.IsEmpty
                ? ""
                : $" {string.Join(", ", change.Aspects.Select(aspect => ChangeLabels.OfRecord(InterfaceWords.English, aspect).Inside))}:";
            Line(
                output,
                $"{Sign(change)} {change.Last.Id}:{labels} {change.Last.Title} "
                    + $"({EditionLabels.Detail(InterfaceWords.English, change.Last)})");
            foreach (var aspect in change.Aspects.Where(aspect => aspect != Aspect.Text))
                Line(output, $"    {Value(change.Before!, aspect)} → {Value(change.After!, aspect)}");
        }
    }

    private static string Value(EditionRecord record, Aspect aspect) => (aspect, record) switch
    {
        (Aspect.Id, _) => record.Id,
        (Aspect.Title, _) => record.Title,
        (Aspect.Status, EditionEvent item) => item.Status,
        (Aspect.Place, EditionEvent item) => item.Places.IsEmpty ? "nowhere" : string.Join(" or ", item.Places),
        (Aspect.By, EditionDemand demand) => string.Join(", ", demand.By),
        (Aspect.To, EditionDemand demand) => demand.To.IsEmpty ? "nobody by name" : string.Join(", ", demand.To),
        (Aspect.Roles, EditionActor actor) =>
            actor.Roles.IsEmpty ? "no role" : string.Join("; ", actor.Roles.Select(Role)),
        (Aspect.Rights, EditionSource source) => source.Rights.Word(),
        _ => EditionLabels.Detail(InterfaceWords.English, record),
    };

    // “President in orvania, until 20 January 2021”.
    private static string Role(EditionRole role)
    {
        string period = RoleWords.Period(InterfaceWords.English, role.From, role.To);
        string place = role.In is null ? "" : $" in {role.In}";
        string held = period.Length == 0 ? "" : $", {period}";
        return role.Title + place + held;
    }

    private static char Sign<T>(Change<T> change)
        where T : class
    {
        if (change.IsAdded)
            return '+';
        return change.IsWithdrawn ? '-' : '~';
    }

    private static string Stances(ImmutableArray<EditionStanding> standings) =>
        standings.IsEmpty
            ? "nothing"
            : string.Join(" and ", standings.Select(standing => standing.Stance).Distinct(StringComparer.Ordinal));

    private static string Stance(EditionPosition? position)
    {
        if (position is null)
            return "nothing";
        string reported = position.IsOwn ? "" : " (reported)";
        string reading = position.IsReading == true ? " (curators’ reading)" : "";
        return position.Stance + reported + reading;
    }

    private static string Occasions(EditionPassage passage)
    {
        var (saidAt, tellsOf) = passage.Occasions;
        string[] parts =
        [
            .. saidAt.IsEmpty ? Array.Empty<string>() : ["said at " + string.Join(", ", saidAt)],
            .. tellsOf.IsEmpty ? Array.Empty<string>() : ["about " + string.Join(", ", tellsOf)],
        ];
        return parts.Length == 0 ? "no event" : string.Join(" and ", parts);
    }

    private static string Speaker(EditionPassage passage) =>
        passage.By.IsEmpty ? "nobody named" : string.Join(", ", passage.By);

    private static string Difference(string then, string now) =>
        string.Concat(WordComparison.Compare(then, now).Select(Shown));

    private static string Shown(ComparedWords run) => run.Change switch
    {
        WordChange.OnlyFirst => Marked(run.Text, "[-", "-]"),
        WordChange.OnlySecond => Marked(run.Text, "{+", "+}"),
        _ => run.Text,
    };

    // The space before a run is moved outside the marks, because it is not one of the differing words.
    private static string Marked(string text, string open, string close) =>
        (text.StartsWith(' ') ? " " : "") + open + text.TrimStart(' ') + close;

    private static void Line(TextWriter output, string text) => output.Write($"  {DiagnosticText.Harmless(text)}\n");
}
