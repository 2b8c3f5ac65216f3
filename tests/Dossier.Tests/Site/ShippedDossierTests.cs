using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Dossier.Tests.Site;

/// <summary>
/// What holds for the dossier in <c>input/</c> and <c>seeds/</c>, checked without the code that made it where that can
/// be. It is another in each fork, so no test may know its words.
/// </summary>
public sealed class ShippedDossierTests
{
    private static readonly JsonElement Data = JsonDocument.Parse(
        RenderedSite.Shipped.Files["data/dossier.json"]).RootElement;

    [Fact]
    public void It_builds_without_a_warning() => Assert.Empty(Compiler.Compile(Repository.Root).Diagnostics);

    [Fact]
    public void Every_span_of_the_data_cuts_its_quotation_out_of_the_seed()
    {
        var seeds = Data.GetProperty("sources")
            .EnumerateArray()
            .ToDictionary(source => source.GetProperty("id").GetString()!, CodePointsOfSeed, StringComparer.Ordinal);
        foreach (var passage in Passages)
        {
            var runes = seeds[passage.GetProperty("source").GetString()!];
            string[] cut =
            [
                .. passage.GetProperty("spans")
                .EnumerateArray()
                .Select(span => Folded(string.Concat(runes[span[0].GetInt32()..span[1].GetInt32()])))
            ];
            Assert.Equal(
                passage.GetProperty("quote").EnumerateArray().Select(part => Folded(part.GetString()!)).ToArray(), cut);
        }
    }

    [Fact]
    public void Every_checksum_of_the_data_is_its_seeds()
    {
        foreach (var source in Data.GetProperty("sources").EnumerateArray())
        {
            byte[] seed = File.ReadAllBytes(Repository.Folder("seeds/" + source.GetProperty("seed").GetString()));
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(seed)), source.GetProperty("sha256").GetString());
        }
    }

    [Fact]
    public void Every_address_of_the_data_is_an_element_of_the_site()
    {
        foreach (var passage in Passages)
        {
            string[] url = passage.GetProperty("url").GetString()!.Split('#');
            Assert.NotNull(RenderedSite.Shipped.Pages[url[0]].GetElementById(url[1]));
        }
    }

    [Fact]
    public void The_generator_knows_nothing_of_the_topic_it_was_made_for()
    {
        string[] names =
        [
            "NATO", "Russia", "Ryabkov", "Lavrov", "Kremlin", "Moscow", "Ukraine", "Washington", "Stoltenberg", "TASS",
            "Donbass"
        ];
        var found = new[] { "src", "theme" }.SelectMany(
            folder => Directory.EnumerateFiles(Repository.Folder(folder), "*", SearchOption.AllDirectories))
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .SelectMany(path => names.Where(name => Regex.IsMatch(File.ReadAllText(path), $@"\b{Regex.Escape(name)}\b"))
                .Select(name => $"{path}: {name}"));
        Assert.Empty(found);
    }

    /// <summary>Those whose words may be shown.</summary>
    private static IEnumerable<JsonElement> Passages =>
        Data.GetProperty("passages").EnumerateArray().Where(passage => passage.TryGetProperty("quote", out _));

    private static Rune[] CodePointsOfSeed(JsonElement source) =>
        [
            .. new UTF8Encoding(false, true)
            .GetString(File.ReadAllBytes(Repository.Folder("seeds/" + source.GetProperty("seed").GetString())))
            .TrimStart('\ufeff')
            .EnumerateRunes()
        ];

    private static string Folded(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
