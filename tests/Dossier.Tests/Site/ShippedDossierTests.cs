using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dossier.Anchoring;
using Dossier.Model;

namespace Dossier.Tests.Site;

/// <summary>What the shipped dossier promises, checked without the code that made it where that can be.</summary>
public sealed class ShippedDossierTests
{
    private static readonly JsonElement Data = JsonDocument.Parse(RenderedSite.Shipped.Files["data/dossier.json"]).RootElement;

    [Fact]
    public void It_builds_without_a_warning() => Assert.Empty(Compiler.Compile(Repository.Root).Diagnostics);

    [Fact]
    public void Every_span_of_the_data_cuts_its_quotation_out_of_the_seed()
    {
        var seeds = Data.GetProperty("sources").EnumerateArray().ToDictionary(source => source.GetProperty("id").GetString()!, CodePointsOfSeed, StringComparer.Ordinal);
        foreach (var passage in Data.GetProperty("passages").EnumerateArray())
        {
            var runes = seeds[passage.GetProperty("source").GetString()!];
            string[] cut = [.. passage.GetProperty("spans").EnumerateArray().Select(span => Folded(runes.AsSpan(span[0].GetInt32()..span[1].GetInt32())))];
            Assert.Equal(passage.GetProperty("quote").EnumerateArray().Select(part => part.GetString()!).ToArray(), cut);
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
        foreach (var passage in Data.GetProperty("passages").EnumerateArray())
        {
            string[] url = passage.GetProperty("url").GetString()!.Split('#');
            Assert.NotNull(RenderedSite.Shipped.Pages[url[0]].GetElementById(url[1]));
        }
    }

    [Fact]
    public void It_promises_to_cover_everything() => Assert.Equal(
        Enum.GetValues<CoverageMeasure>().Select(measure => (measure, 100m)),
        RenderedSite.Shipped.Corpus.Masthead.Coverage.Select(budget => (budget.Measure, budget.Percent)));

    [Fact]
    public void The_generator_knows_nothing_of_the_topic()
    {
        string[] names =
        [
            .. RenderedSite.Shipped.Corpus.Actors.SelectMany(MentionFinder.NamesOf).Select(name => name.Value)
                .SelectMany(name => name.Split(' ', '-')).Where(word => word.Length > 3 && char.IsUpper(word[0]))
                .Except(["American", "Allies", "Baltic", "States", "Foreign", "Ministry", "Department", "Secretariat", "North", "News", "Western", "European", "Member", "Members", "Council", "United", "White", "House", "West", "Media", "International", "Affairs", "Organization", "Security", "Cooperation", "Europe", "Group", "Union"], StringComparer.Ordinal)
                .Distinct(StringComparer.Ordinal),
        ];
        Assert.True(names.Length > 20);
        var found = new[] { "src", "theme" }.SelectMany(folder => Directory.EnumerateFiles(Repository.Folder(folder), "*", SearchOption.AllDirectories))
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .SelectMany(path => names.Where(name => Regex.IsMatch(File.ReadAllText(path), $@"\b{Regex.Escape(name)}\b")).Select(name => $"{path}: {name}"));
        Assert.Empty(found);
    }

    private static Rune[] CodePointsOfSeed(JsonElement source) =>
        [.. new UTF8Encoding(false, true).GetString(File.ReadAllBytes(Repository.Folder("seeds/" + source.GetProperty("seed").GetString()))).EnumerateRunes()];

    private static string Folded(ReadOnlySpan<Rune> runes)
    {
        var text = new StringBuilder();
        foreach (var rune in runes)
            text.Append(rune.ToString());
        return string.Join(' ', text.ToString().Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
    }
}
