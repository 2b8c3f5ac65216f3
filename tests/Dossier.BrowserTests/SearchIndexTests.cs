using System.Text.Json;
using Dossier.Outputs.Search;
using Dossier.Text;

namespace Dossier.BrowserTests;

/// <summary>What the generator wrote and what the browser makes of it.</summary>
public sealed class SearchIndexTests(PublishedSites sites, Chromium chromium) : BrowserTest(sites, chromium)
{
    private const int MostBytes = 50_000;

    [Fact]
    public async Task Every_letter_is_folded_alike_on_both_sides()
    {
        var page = await Searching("valley");
        string[] letters =
        [
            .. Enumerable.Range(0x80, 0x2ff80)
            .Where(c => c is < 0xd800 or > 0xdfff)
            .Select(char.ConvertFromUtf32)
            .Where(letter => Folding.IsWordPart(letter.EnumerateRunes().First()))
        ];
        string[] folded = await page.EvaluateAsync<string[]>("letters => letters.map(dossierSearch.fold)", letters);
        Assert.True(letters.Length > 100_000);
        AssertNone([.. letters.Zip(folded)
            .Where(pair => Folding.Fold(pair.First) != pair.Second)
            .Select(
                pair => $"{Code(pair.First)} {pair.First}: {Code(Folding.Fold(pair.First))}, {Code(pair.Second)}")]);
    }

    [Fact]
    public async Task Every_text_is_taken_apart_alike_on_both_sides()
    {
        string[] texts =
        [
            "Dorvas’s U.S.-led a.b.cd, 1,200 km e.g. won't l’accord ‘A’ pre-1997", "Łódź İstanbul straße ÆØÅ œuvre ĳ",
            "Ὀδυσσεύς ΟΔΥΣΣΕΥΣ ς", "Ёлка й Їжак",
            "שָׁלוֹם ב־27 בפברואר צה״ל", "كِتَـــاب إلى ﻻ می\u200cخواهم", "हिन्दी क्षेत्र क़लम", "น้ำท่วม กรุงเทพฯ",
            "協定案を公表し、毎秒四十立方メートル NATO軍 2031年 ﾄﾞﾙ𠮷野", "서울에서 만난 가나다",
            "😀 <b> __proto__ \u202eabc ﷺ ½ x\u00ady " + new string('z', 100), "A.B.C.D.e f.g",
            "COVID-19 re-election O’Brien d’Angelo D’Angelo 10,000 10 000 10.000 1’200’300 12,34 1234,567 har- bour "
            + "pre- and post- 2020 har\u00ad bour 軍-A A-軍 𠮷-a U.S.-led state\u2011of\u2010the-art ¿A-B? O’",
            "'s ’s a'b 'a' ''", "a\u0301\u0302 e\u0301a",
        ];
        var page = await Searching("valley");
        foreach (string text in texts.Concat(Words()))
            Assert.Equal(
                TermsOf(text), await page.EvaluateAsync<string[]>("dossierSearch.terms", text), StringComparer.Ordinal);
    }

    [Fact]
    public async Task No_query_loads_much()
    {
        var page = await Window();
        var loaded = new List<string>();
        page.Request += (_, request) => loaded.Add(new Uri(request.Url).LocalPath);
        string folder = Sites.PathOf("valley/search") + "/";
        var heavy = new List<string>();
        int most = 0;
        foreach (string query in Queries())
        {
            loaded.Clear();
            await page.GotoAsync("about:blank");
            await page.GotoAsync(Address($"valley/search.html?q={Uri.EscapeDataString(query)}", "disk"));
            await Expect(page.Locator(".search-status")).ToContainTextAsync("for “");
            int bytes = (int)loaded.Where(file => file.StartsWith(folder, StringComparison.Ordinal))
                .Sum(file => new FileInfo(file).Length);
            most = Math.Max(most, bytes);
            if (bytes is 0 or >= MostBytes)
                heavy.Add($"{query}: {bytes}");
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"at most {most} bytes");
        AssertNone(heavy);
    }

    // Names and titles, words that are everywhere, beginnings, slips of the finger.
    private IEnumerable<string> Queries()
    {
        using var data = JsonDocument.Parse(File.ReadAllText(Sites.PathOf("valley/data/dossier.json")));
        string[] names =
        [
            .. data.RootElement.GetProperty("actors")
                .EnumerateArray()
                .Select(actor => actor.GetProperty("name").GetString()!)
        ];
        string[] titles =
        [
            .. data.RootElement.GetProperty("demands")
                .EnumerateArray()
                .Select(demand => demand.GetProperty("title").GetString()!)
        ];
        return
        [
            .. names, .. titles, .. names.Select(name => name[..2]), .. names.Select(name => name[..^1] + "xq"),
            "the", "of", "to", "a", "s", "dam", "orvania", "minimum flow",
            "orvania halveny dam water talks river the of to",
            "april 2031 march 2031 orvanian minister of waters",
        ];
    }

    private IEnumerable<string> Words() =>
        Sites.Files(".json")
            .SelectMany(file => File.ReadAllText(Sites.PathOf(file)).Split('\n'))
            .Where(line => line.Contains("\"title\"", StringComparison.Ordinal)
                || line.Contains("\"name\"", StringComparison.Ordinal));

    private async Task<IPage> Searching(string site)
    {
        var page = await Visit($"{site}/search.html", "disk");
        await Expect(page.GetByRole(AriaRole.Searchbox)).ToBeFocusedAsync();
        return page;
    }

    private static List<string> TermsOf(string text)
    {
        var terms = new List<string>();
        var joined = new List<string>();
        var compound = new CompoundWord();
        for (int at = 0; SearchWords.Next(text, ref at) is { IsEmpty: false } word;)
        {
            terms.AddRange(SearchWords.Terms(word));
            joined.AddRange(SearchWords.Terms(compound.Add(text, at - word.Length, at)));
        }

        return [.. terms, .. joined, .. SearchWords.Terms(compound.Finish(text))];
    }

    private static string Code(string text) =>
        string.Join(' ', text.EnumerateRunes().Select(rune => $"{rune.Value:x4}"));
}
