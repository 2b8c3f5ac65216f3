using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dossier.App.Assembling;
using Dossier.Diagnostics;
using Dossier.SiteModel;
using Dossier.Tests.Cases;
using Dossier.Theme;

namespace Dossier.Tests.Agreement;

/// <summary>
/// What <c>build</c> can find wrong with content, <c>check</c> finds: a dossier without errors can be rendered to its
/// last file, whatever its texts are. So nothing here may throw.
/// </summary>
public sealed class CheckAndBuildTests
{
    private static readonly SiteTheme Theme = DefaultTheme.Create();

    // Quotation marks of YAML take any text that JSON's do.
    private static readonly JsonSerializerOptions AsWritten = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    // Each puts a text into a file that no other has a part in.
    private static readonly (string Path, Func<string, string> Content)[] Places =
    [
        ("seeds/wire.txt", text => $"Ferry talks fixed for 9 May\n\n"
            + $"The Port Authority and the crews will meet on 9 May, the ministry says.\n\n{text}\n\nMore {text}\n"
            + $"\n{text} more\n{text}"),
        (
            "input/pages/index.md",
            text => $"---\ntitle: The Sund ferries in May\n---\n\n{text}\n\nThe [[crews]] {text}\n"),
        ("input/pages/notes.md", text => $"---\ntitle: Notes\n---\n{text}"),
        ("input/pages/lists.md", text => $"---\ntitle: Lists\n---\n\n- > x {text}\n\n## {text}\n\n### {text}\n"),
        ("input/pages/tables.md", text => $"---\ntitle: Tables\n---\n\n| a |\n|---|\n| {text} |\n"),
        (
            "input/pages/links.md",
            text => $"---\ntitle: Links\n---\n\n[[moll|{text}]] [{text}](index.html) [x]({text}) [y](<{text}>)\n"),
        ("input/pages/titles.md", text => $"---\ntitle: {Quoted(text)}\ndescription: {Quoted(text)}\n---\nx"),
        ("input/actors/moll.yaml", text => $"name: Ina Moll\nkind: person\naliases: [Moll]\nsummary: {Quoted(text)}\n"
            + $"note: {Quoted(text)}\nroles: [{{title: {Quoted(text)}, in: port}}]\n"),
        ("input/actors/crews.yaml", text => $"name: {Quoted(text)}\nkind: group\n"
            + $"aliases: [{Quoted(text + "x")}, crews]\nnames: [{{text: {Quoted("x" + text)}, language: de}}]\n"),
        ("input/events/talks.yaml", text => $"title: {Quoted(text)}\nkind: talks\nstatus: announced\n"
            + $"date: 2030-05-09\nplace: {Quoted(text)}\nparticipants: [port, crews]\nevidence: [wire#meeting]\n"
            + $"summary: {Quoted(text)}\n"),
        ("input/demands/night-pay.yaml", text => $"title: {Quoted(text)}\nkind: demand\nby: [crews]\nto: [port]\n"
            + $"evidence: [tide#not-at-night]\nsummary: {Quoted(text)}\nnote: {Quoted(text)}\n"),
        ("input/sources/tide.yaml", text => File.ReadAllText(
            Path.Combine(TestFolders.Base, "input", "sources", "tide.yaml"))
            + $"    note: {Quoted(text)}\n"
            + $"    translation: {{text: {Quoted(text)}, language: de, by: {Quoted(text)}}}\nlicence: {Quoted(text)}\n"
            + $"credit: {Quoted(text)}\nnote: {Quoted(text)}\nurl: {Quoted("https://" + text)}\n"
            + $"archived: {Quoted("https://example.org/" + text)}\n"),
        ("input/dossier.yaml", text => $"title: {Quoted(text)}\ndescription: {Quoted(text)}\nlanguage: en\n"
            + $"edition: 2030-05-10\neditors: [{Quoted(text)}]\nbase_url: {Quoted("https://example.org/" + text)}\n"),
    ];

    public static TheoryData<string> Kinds =>
    [
        "input/dossier.yaml", "input/actors/moll.yaml", "input/demands/night-pay.yaml", "input/events/talks.yaml",
        "input/sources/tide.yaml",
        "input/pages/index.md", "input/pages/notes.md", "input/editions/first.json", "seeds/wire.txt",
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Whatever_a_file_is_replaced_by_is_reported_or_rendered(string path)
    {
        using var dossier = TemporaryDossier.OfBase();
        foreach (string text in NastyTexts.Files)
        {
            Put(dossier, path, text);
            AssertAgree(dossier, $"{path} is {Shown(text)}");
        }
    }

    [Fact]
    public void Whatever_a_text_is_it_is_reported_or_rendered()
    {
        using var dossier = TemporaryDossier.OfBase();
        foreach (string text in NastyTexts.Texts)
            PutEverywhere(dossier, text);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Whatever_texts_are_made_of_they_are_reported_or_rendered(int seed)
    {
        using var dossier = TemporaryDossier.OfBase();
        var random = new Random(seed);
        for (int round = 0; round < 25; round++)
            PutEverywhere(dossier, string.Concat(
                Enumerable.Range(0, random.Next(1, 7)).Select(
                    _ => NastyTexts.Pieces[random.Next(NastyTexts.Pieces.Length)])));
    }

    // Where a text is an error it is taken out again, for in other places it may be none.
    private static void PutEverywhere(TemporaryDossier dossier, string text)
    {
        // “x” is harmless in every place, as the address of a file too.
        dossier.Write("input/static/x", "x");
        foreach (var (path, content) in Places)
            Put(dossier, path, content(text));
        var replaced = new HashSet<string>(StringComparer.Ordinal);
        while (AssertAgree(dossier, $"texts are {Shown(text)}") is { Length: > 0 } wrong)
        {
            // A second time it is another file’s fault: of the titles, whose words this one’s links show.
            string[] corrected = wrong.Any(path => !replaced.Add(path))
                ? [.. Places.Select(place => place.Path).Except(replaced, StringComparer.Ordinal)]
                : wrong;
            Assert.NotEmpty(corrected);
            foreach (string path in corrected)
                Put(dossier, path, Places.Single(place => place.Path == path).Content("x"));
        }
    }

    // An article is replaced together with the checksum in its record.
    private static void Put(TemporaryDossier dossier, string path, string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        dossier.Write(path, bytes);
        if (path == "seeds/wire.txt")
            dossier.Write(
                "input/sources/wire.yaml",
                $"seed: wire.txt\nsha256: {Convert.ToHexStringLower(SHA256.HashData(bytes))}\n"
                + "title: Ferry talks fixed for 9 May\ntype: article-newspaper\nissued: 2030-05-03\n"
                + "speech: [dash, labels]\npassages:\n  - id: meeting\n    quote: >-\n"
                + "      The Port Authority and the crews will meet on 9 May,\n    by: [ministry]\n"
                + "    during: [talks]\n");
    }

    /// <summary>The files in which check finds errors; where it finds none, everything has been rendered.</summary>
    private static string[] AssertAgree(TemporaryDossier dossier, string what)
    {
        try
        {
            var compiled = Compiler.Compile(dossier.Root);
            var check = CheckResult.Check(compiled, dossier.Root, Theme, baseUrl: null);
            _ = CaseTests.Report(check.Diagnostics);
            if (check.Errors > 0)
                return [
                    .. check.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)
                    .Select(diagnostic => diagnostic.Span.Path)
                    .Distinct(StringComparer.Ordinal)
                ];
            var build = CheckResult.Check(compiled, dossier.Root, Theme, baseUrl: "https://example.org/");
            Assert.Equal(CaseTests.Report(check.Diagnostics), CaseTests.Report(build.Diagnostics));
            var content = new ArrayBufferWriter<byte>();
            foreach (var file in build.Files)
            {
                content.ResetWrittenCount();
                FileFault.Naming(file.Path, () => file.Write(content));
            }

            return [];
        }
        catch (Exception fault)
        {
            throw new InvalidOperationException(what, fault);
        }
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text, AsWritten);

    private static string Shown(string text) =>
        $"{text.Length} characters: {JsonSerializer.Serialize(text.Length > 60 ? text[..60] : text)}";
}
