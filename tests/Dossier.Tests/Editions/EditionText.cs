using Dossier.Editions;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Tests.Editions;

/// <summary>Editions from the data that they are published as; only what a test needs is in it.</summary>
internal static class EditionText
{
    public const string Tide =
        """{"id": "tide", "title": "Crews stay ashore", "issued": "2030-05-02", "language": "en", "rights": "full", "sha256": "aa"}""";

    public const string Crews = """{"id": "crews", "name": "The crews", "kind": "group"}""";

    public const string Port = """{"id": "port", "name": "The port", "kind": "organisation"}""";

    public const string NightPay =
        """{"id": "night-pay", "title": "Pay for the night", "kind": "demand", "by": ["crews"], "to": ["port"]}""";

    /// <param name="lists">Members of the root object, such as <c>"sources": […]</c>.</param>
    public static Edition Of(string day, params string[] lists)
    {
        string text =
            $$"""{"version": 1, "title": "The Sund ferries", "language": "en", "edition": "{{day}}"{{string.Concat(lists.Select(list => ", " + list))}}}""";
        var (edition, diagnostics) = EditionReader.Read(
            new SourceFile("input/editions/a.json", FileKind.Edition, text));
        Assert.Empty(diagnostics);
        return edition!;
    }

    public static string Sources(params string[] items) => List("sources", items);

    public static string Actors(params string[] items) => List("actors", items);

    public static string Demands(params string[] items) => List("demands", items);

    public static string Events(params string[] items) => List("events", items);

    public static string Pages(params string[] items) => List("pages", items);

    public static string Passages(params string[] items) => List("passages", items);

    public static string Standings(params string[] items) => List("standings", items);

    public static string Passage(
        string id, string quote, string by = "crews", string said = "2030-05-01", string positions = "") =>
        $$"""{"id": "{{id}}", "kind": "direct", "quote": ["{{quote}}"], "by": ["{{by}}"], "said": "{{said}}", "positions": { {{positions}} } }""";

    public static string Position(string demand, string stance, string own, string? reported = null) =>
        $$"""
        "{{demand}}": {"stance": "{{stance}}", "of": ["{{own}}"{{(reported is null ? "" : $", \"{reported}\"")}}], "own": ["{{own}}"]}
        """;

    /// <summary>
    /// Every change on a line: its list, what became of it, its id and, where it has another now, the old one.
    /// </summary>
    public static string Lines(EditionChanges changes) => string.Join('\n',
    [
        .. changes.Standings.Select(
            change => $"standing {change.Party} "
                + $"on {change.Demand}: {string.Join('+', change.Before.Select(standing => standing.Stance))} "
                + $"> {string.Join('+', change.After.Select(standing => standing.Stance))}"),
        .. Of("statement", changes.Statements, passage => passage.Id.ToString()),
        .. Of("event", changes.Events, record => record.Id), .. Of("demand", changes.Demands, record => record.Id),
        .. Of("actor", changes.Actors, record => record.Id), .. Of("source", changes.Sources, record => record.Id),
        .. Of("page", changes.Pages, record => record.Id),
    ]);

    private static string List(string key, string[] items) => $"\"{key}\": [{string.Join(", ", items)}]";

    private static IEnumerable<string> Of<T>(string list, IEnumerable<Change<T>> changes, Func<T, string> id)
        where T : class =>
        changes.Select(change => (change.Before, change.After) switch
        {
            (null, { } now) => $"{list} {id(now)} added",
            ({ } then, null) => $"{list} {id(then)} withdrawn",
            ({ } then, { } now) =>
                $"{list} {id(now)}{(id(then) == id(now) ? "" : $" ({id(then)})")}: {string.Join(' ', change.Aspects)}",
            _ => throw new InvalidOperationException("a change of nothing"),
        });
}
