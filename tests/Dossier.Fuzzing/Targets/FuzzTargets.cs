using System.Collections.Immutable;
using System.Text;
using Dossier.Dates;
using Dossier.Diagnostics;
using Dossier.Editions;
using Dossier.Interface;
using Dossier.Reading.Urls;
using Dossier.Reading.Yaml;
using Dossier.Text;

namespace Dossier.Fuzzing.Targets;

/// <summary>All that reads what the program did not write itself.</summary>
internal static class FuzzTargets
{
    public static ImmutableArray<FuzzTarget> All { get; } =
    [
        new("yaml", Yaml, Examples.Files("*.yaml")),
        new(
            "records",
            input => SmallDossier.TryRecord(input),
            Examples.Files("*.yaml", "sources", "demands", "events", "actors")),
        new("pages", input => SmallDossier.TryPage(input), Examples.Files("*.md")),
        new("articles", input => SmallDossier.TryArticle(input), Examples.Files("*.txt", "seeds")),
        new("editions", Edition, Examples.Files("*.json", "editions")),
        new("dates", Date, Examples.Lines("dates.txt")),
        new("addresses", WebAddress, Examples.Lines("addresses.txt")),
        new("command-lines", CommandLines.Try, Examples.Lines("command-lines.txt")),
    ];

    private static void Yaml(byte[] input)
    {
        var file = new SourceFile("input/actors/fuzzed.yaml", FileKind.Actor, Encoding.UTF8.GetString(input));
        var diagnostics = new List<Diagnostic>();
        if (YamlReader.Read(file, 0, file.Text.Length, diagnostics) is null && diagnostics.Count == 0)
            throw new BrokenPromiseException("the document was not read, and nobody is told");
        Promises.Keep(diagnostics);
    }

    private static void Edition(byte[] input)
    {
        var read = EditionReader.Read(
            new SourceFile("input/editions/fuzzed.json", FileKind.Edition, Encoding.UTF8.GetString(input)));
        if (read.Value is null && read.Diagnostics.IsEmpty)
            throw new BrokenPromiseException("the edition was not read, and nobody is told");
        Promises.Keep(read.Diagnostics);
    }

    private static void Date(byte[] input)
    {
        string text = Encoding.UTF8.GetString(input);
        var (date, error) = EdtfParser.Parse(text);
        if (date is null == error is null)
            throw new BrokenPromiseException($"“{text}” must be a date or have something wrong with it");
        if (date is null)
            return;
        foreach (var shown in new[]
        {
            InterfaceWords.English.Dates.View(date),
            InterfaceWords.English.Dates.Moment(date),
            InterfaceWords.English.Dates.DayOnly(date),
            InterfaceWords.English.Dates.Short(date),
        })
            Promises.KeepWords($"{shown}");
        Promises.KeepWords(InterfaceWords.English.Dates.When(date) + (date.End is null ? "" : InterfaceWords.English.Dates.EndOf(date)));
        if (date.CompareTo(date) != 0)
            throw new BrokenPromiseException($"“{text}” does not stand where it stands");
    }

    private static void WebAddress(byte[] input)
    {
        string text = Encoding.UTF8.GetString(input);
        foreach (var refusal in new[] { Address.Refusal(text), Address.BaseRefusal(text) })
            Promises.KeepWords(DiagnosticText.Harmless(refusal?.Text ?? ""));
        if (Address.IsWeb(text) && !Uri.TryCreate(text, UriKind.Absolute, out _))
            throw new BrokenPromiseException($"“{text}” passes for the address of a page and is none");
    }
}
