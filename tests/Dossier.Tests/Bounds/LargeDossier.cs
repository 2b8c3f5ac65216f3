using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dossier.Text;

namespace Dossier.Tests.Bounds;

/// <summary>A dossier in memory that has as much of one thing as is asked for.</summary>
internal sealed class LargeDossier
{
    private readonly List<SourceFile> _files = [];

    public LargeDossier(string edition = "2040-12-31")
    {
        Add("input/dossier.yaml", FileKind.Dossier, $"title: T\nlanguage: en\nedition: {edition}\n");
        Add("input/pages/index.md", FileKind.Page, "---\ntitle: Index\n---\n\nWords.\n");
        Add("input/actors/moll.yaml", FileKind.Actor, "name: Moll\nkind: person\n");
        Add("input/actors/port.yaml", FileKind.Actor, "name: The Port\nkind: organisation\n");
    }

    public ImmutableArray<SourceFile> Files => [.. _files];

    public LargeDossier Add(string path, FileKind kind, string text)
    {
        _files.Add(new SourceFile(
            path,
            kind,
            text,
            kind == FileKind.Seed ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))) : ""));
        return this;
    }

    public LargeDossier Actor(int number, string more = "") =>
        Add(
            Path("actors", $"a{number:000000}"),
            FileKind.Actor,
            $"name: Name{number} Family{number}\nkind: organisation\n{more}");

    public LargeDossier Event(int number, string more = "", string date = "2031-01-01") =>
        Add(
            Path("events", $"e{number:000000}"),
            FileKind.Event,
            $"title: Event {number}\nkind: talks\ndate: {date}\n{more}");

    public LargeDossier Demand(int number, string more = "by: [moll]\nto: [port]\n") =>
        Add(Path("demands", $"d{number:000000}"), FileKind.Demand, $"title: Demand {number}\nkind: demand\n{more}");

    public LargeDossier Page(string body) => Add("input/pages/p.md", FileKind.Page, $"---\ntitle: P\n---\n\n{body}");

    /// <param name="passages">The words of each, and further lines of its record, indented by four.</param>
    public LargeDossier Source(
        string id, string text, IEnumerable<(string Words, string More)> passages, string issued = "2031-01-01",
        string more = "")
    {
        string seed = $"Title\n\n{text}\n";
        Add($"seeds/{id}.txt", FileKind.Seed, seed);
        var record = new StringBuilder(
            $"seed: {id}.txt\nsha256: {_files[^1].Sha256}\ntitle: Title\ntype: article-newspaper\n"
            + $"issued: {issued}\n{more}passages:\n");
        foreach (var (index, (words, lines)) in passages.Index())
            record.Append(CultureInfo.InvariantCulture, $"  - id: p{index}\n    quote: >-\n      {words}\n{lines}");
        return Add($"input/sources/{id}.yaml", FileKind.Source, record.ToString());
    }

    /// <summary>One source with as many passages, each in a paragraph of its own.</summary>
    public LargeDossier Passages(int count, Func<int, string>? more = null) => Source(
        "s", string.Concat(Enumerable.Range(0, count).Select(i => $"“{Words(i)},” said Moll.\n\n")),
        Enumerable.Range(0, count).Select(i => (Words(i), "    by: [moll]\n" + more?.Invoke(i))));

    /// <summary>As many sources with a passage each.</summary>
    public LargeDossier Sources(int count, Func<int, string>? words = null, Func<int, string>? more = null)
    {
        for (int i = 0; i < count; i++)
        {
            string said = words?.Invoke(i) ?? Words(i);
            Source(
                $"s{i:000000}", $"“{said},” said Moll on day {i}.",
                [(said, "    by: [moll]\n" + more?.Invoke(i))], issued: $"20{10 + (i % 30):00}-01-01");
        }

        return this;
    }

    public static string Words(int number) => $"Number a{number}b stays here until c{number}d comes";

    private static string Path(string folder, string id) => $"input/{folder}/{id}.yaml";
}
