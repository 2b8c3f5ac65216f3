using System.Collections.Immutable;
using System.Globalization;
using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Reading.Binding;
using Dossier.Text;

namespace Dossier.Editions;

/// <summary>
/// Reads the <c>data/dossier.json</c> of an earlier build; its format is described in <c>docs/data.md</c>.
/// </summary>
internal static class EditionReader
{
    public const int Version = 1;

    /// <summary>Null if the file is not an edition; a diagnostic then says why.</summary>
    public static Outcome<Edition?> Read(SourceFile file)
    {
        var tree = new JsonTree(file);
        var (root, diagnostics) = tree.Read();
        if (root is null)
            return new(null, diagnostics);
        if (root is not JsonMap map || map.Members.GetValueOrDefault("version") is not JsonLiteral version)
            return Fail(
                tree,
                root.Start,
                Rules.NotDossierData,
                $"this is not the data of a dossier, because it has no “version”; "
                    + $"copy data/dossier.json as it was published");
        if (version.Text != $"{Version}")
            return Fail(
                tree,
                version.Start,
                Rules.UnknownDataVersion,
                $"this file has data version {NameOfVersion(version.Text)}, but only version {Version} is supported; "
                    + $"use the program that published it, or a newer one");

        var mistakes = new List<(int Start, Message Message)>();
        var edition = Read(file, new JsonFields(map, mistakes));
        CheckReferences(edition, map.Start, mistakes);
        return mistakes.Count == 0
            ? new(edition, diagnostics)
            : Fail(
                tree,
                mistakes[0].Start,
                Rules.NotDossierData,
                $"the file is not as it was published: {mistakes[0].Message}; "
                    + $"copy data/dossier.json again as it was published");
    }

    // A number is no word of an article; whatever else stands there may be shown only where rights allow it.
    private static Message NameOfVersion(string written) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? $"{number}"
            : (Message)$"“{written.AsQuoted()}”";

    private static Outcome<Edition?> Fail(JsonTree tree, int at, Rule rule, Message message) =>
        new(null, [tree.At(at).Report(rule, message)]);

    private static Edition Read(SourceFile file, JsonFields fields) => new(
        new Located<Dates.EdtfDate>(fields.Date("edition"), file.At(0)),
        fields.Maps("sources", Source), fields.Maps("actors", Actor), fields.Maps("events", Event),
        fields.Maps("demands", Demand),
        fields.Maps("pages", page => new EditionPage(page.Id("id"), page.Text("title"), page.Ids("formerly"))),
        fields.Maps("passages", Passage), fields.Maps("standings", Standing));

    // Whatever an edition refers to must have a page in it.
    private static void CheckReferences(Edition edition, int at, List<(int Start, Message Message)> mistakes)
    {
        var actors = edition.Actors.Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal);
        var events = edition.Events.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        var demands = edition.Demands.Select(demand => demand.Id).ToHashSet(StringComparer.Ordinal);
        var sources = edition.Sources.Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
        IEnumerable<string> unknown =
        [
            .. edition.Demands.SelectMany(demand => demand.By.Concat(demand.To)).Where(id => !actors.Contains(id)),
            .. edition.Actors.SelectMany(actor => actor.Roles)
                .Select(role => role.In)
                .OfType<string>()
                .Where(id => !actors.Contains(id)),
            .. edition.Passages.SelectMany(passage => passage.Occasions.SaidAt.Concat(passage.Occasions.TellsOf))
                .Where(id => !events.Contains(id)),
            .. edition.Passages.Select(passage => passage.Id.Source.Value).Where(id => !sources.Contains(id)),
            .. edition.Passages.SelectMany(passage => passage.By.Concat(passage.For)
                .Concat(passage.To)
                .Concat(passage.Via))
                .Where(id => !actors.Contains(id)),
            .. edition.Passages.SelectMany(passage => passage.Positions)
                .SelectMany(position => Unknown(position.Demand, position.Party)),
            .. edition.Standings.SelectMany(standing => Unknown(standing.Demand, standing.Party)),
            .. edition.Standings.Select(standing => standing.Passage.Source.Value).Where(id => !sources.Contains(id)),
        ];
        // Whatever is not of the form of an id has been reported before.
        if (unknown.FirstOrDefault() is string first)
            mistakes.Add((at, $"it refers to “{first.AsQuoted()}”, which it does not contain"));

        IEnumerable<string> Unknown(string demand, string party) =>
            [
                .. demands.Contains(demand) ? Array.Empty<string>() : [demand],
                .. actors.Contains(party) ? Array.Empty<string>() : [party],
            ];
    }

    private static EditionSource Source(JsonFields fields) => new(
        fields.Id("id"), fields.Text("title"), fields.Ids("formerly"), fields.Text("language"),
        fields.Word("rights", Vocabularies.RightsModes), fields.Date("issued"), fields.Text("sha256"),
        fields.OptionalMap("status", status => status.Text("value")));

    private static EditionActor Actor(JsonFields fields) =>
        new(
            fields.Id("id"), fields.Text("name"), fields.Ids("formerly"), fields.Text("kind"),
            fields.Maps("roles", Role));

    private static EditionRole Role(JsonFields fields) =>
        new(fields.Text("title"), fields.OptionalId("in"), fields.OptionalDate("from"), fields.OptionalDate("to"));

    private static EditionEvent Event(JsonFields fields) => new(
        fields.Id("id"), fields.Text("title"), fields.Ids("formerly"), fields.Text("kind"), fields.Text("status"),
        fields.Maps("date", fact => fact.Date("value")), fields.Maps("place", fact => fact.Text("value")));

    private static EditionDemand Demand(JsonFields fields) => new(
        fields.Id("id"), fields.Text("title"), fields.Ids("formerly"), fields.Text("kind"), fields.Ids("by"),
        fields.Ids("to"));

    private static EditionPassage Passage(JsonFields fields)
    {
        var by = fields.Ids("by");
        var words = Quoted(fields);
        bool isOutlets = by.IsEmpty && words is { As: null };
        return new EditionPassage(
            fields.Passage("id"),
            words,
            by,
            fields.Ids("for"),
            fields.Ids("to"),
            fields.Ids("via"),
            fields.Date("said"),
            [.. fields.Members("positions").SelectMany(position => Positions(position.Name, position.Fields))],
            Occasions(fields, isOutlets));
    }

    // In older data, “during” of an outlet's own words contains the events that they are about.
    private static EditionOccasions Occasions(JsonFields fields, bool isOutlets)
    {
        var (during, about) = (fields.Ids("during"), fields.Ids("about"));
        return isOutlets ? new([], [.. about.Union(during, StringComparer.Ordinal)]) : new(during, about);
    }

    private static EditionWords? Quoted(JsonFields fields)
    {
        var parts = fields.Texts("quote");
        return parts.IsEmpty ? null : new EditionWords(
            parts, Gaps(fields, parts.Length - 1),
            fields.Word("kind", Vocabularies.SpeechKinds), fields.OptionalText("as"),
            fields.OptionalMap(
                "translation",
                translation =>
                    new Translation(translation.Text("text"), translation.Text("language"), translation.Text("by"))));
    }

    // The oldest data have one word for all gaps.
    private static ImmutableArray<GapKind> Gaps(JsonFields fields, int count)
    {
        string one = fields.OptionalText("gap") ?? "";
        var each = fields.Texts("gaps");
        return
        [
            .. Enumerable.Range(0, count)
                .Select(i => each.Length == count ? each[i] : one)
                .Select(gap => gap == "interrupted" ? GapKind.Interrupted : GapKind.Omission),
        ];
    }

    private static IEnumerable<EditionPosition> Positions(string demand, JsonFields fields)
    {
        string stance = fields.Text("stance");
        var own = fields.Ids("own");
        bool? isReading = fields.OptionalBoolean("reading");
        return [.. fields.Ids("of")
            .Select(
                party => new EditionPosition(
                    demand, party, stance, own.Contains(party, StringComparer.Ordinal), isReading))];
    }

    private static EditionStanding Standing(JsonFields fields) => new(
        fields.Id("demand"),
        fields.Id("party"),
        fields.Text("stance"),
        fields.Word("polarity", Vocabularies.Polarities),
        fields.OptionalBoolean("reading"),
        fields.Passage("passage"));
}
