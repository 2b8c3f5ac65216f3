using System.Text.Json;
using Dossier.Addresses;
using Dossier.Pages.Shared;
using Dossier.Tests.Site;

namespace Dossier.Tests.Outputs.Previews;

public sealed class PreviewFilesTests
{
    [Theory]
    [InlineData(
        "actors/tsalvan.html",
        """{"kind":"actor","label":"person","title":"Omri Tsalvan","meta":"Water commissioner, Halveny"}""")]
    [InlineData(
        "actors/orvanian-water-ministry.html",
        """{"kind":"actor","label":"organisation","title":"Ministry of Waters","meta":"Part of Orvania"}""")]
    [InlineData(
        "events/inspection-visit.html",
        """{"kind":"event","label":"visit","title":"Orvanian engineers’ visit to Sollim","meta":"15 April 2031 · Sollim · cancelled"}""")]
    [InlineData(
        "events/gates-closed.html",
        """{"kind":"event","label":"incident","title":"The gates of the dam close","meta":"March 2031 or 27 February 2031 · Upper Tesk Dam","text":"The sources disagree on the day."}""")]
    [InlineData(
        "demands/minimum-flow.html",
        """{"kind":"demand","label":"demand","title":"A guaranteed minimum flow","meta":"by Halveny to Orvania","text":"Forty cubic metres a second at first, then thirty.","standings":[["Halveny","restates","asks","last said: 10 April 2031"],["Orvania","stalls","open","last said: 19 April 2031"]]}""")]
    [InlineData(
        "sources/courier-karsa-2031-04-08.html",
        """{"kind":"source","label":"newspaper article","title":"Orvania ‘will not be hurried’ over Tesk dam, minister says as Karsa talks close","meta":"The Tesk Valley Courier, 8 April 2031","text":"The talks at Karsa Ford end without a text. The minister names a condition and a bill."}""")]
    [InlineData(
        "sources/courier-karsa-2031-04-08.html#p-spoon",
        """{"kind":"passage","label":"“A valley farmer who asked not to be named”, about April 2031","title":"Orvania ‘will not be hurried’ over Tesk dam, minister says as Karsa talks close","meta":"The Tesk Valley Courier, 8 April 2031","words":["…on a fence post. “My father measured the river with a stick. ","I measure it with a spoon.","”"]}""")]
    [InlineData(
        "sources/mabat-hanahar-2031-04-11.html#p-half-in-winter",
        """{"kind":"passage","label":"Ilena Dorvas, 10 April 2031","title":"צלבן: “הנהר אינו מתנה” – חלווני דורשת התחייבות בכתב","meta":"Mabat HaEmek, 11 April 2031","lang":"he","dir":"rtl","words":["שרת המים של אורבניה, אילנה דורבס, נשמעה רכה יותר. “","בחורף נוכל להבטיח מחצית מן הכמות,","” אמרה אמש לסוכנות הידיעות לנטרן, שממנה הובאו הדברים. על הקיץ…"]}""")]
    [InlineData(
        "about-this-valley.html",
        """{"kind":"page","label":"page","title":"About this valley \u0026 its \u003Cnames\u003E","text":"Where the Tesk runs, and how its names are written here."}""")]
    public void A_card_says_in_a_few_lines_what_a_link_leads_to(string path, string expected) =>
        Assert.Equal(expected, Cards(RenderedSite.Valley)[path].GetRawText());

    [Fact]
    public void Every_link_to_a_record_or_to_words_finds_its_card_in_the_file_that_its_path_names()
    {
        foreach (var site in new[] { RenderedSite.Valley, RenderedSite.Shipped })
        {
            int count = PreviewAddresses.Count(site.Corpus);
            var missing = new SortedSet<string>(StringComparer.Ordinal);
            foreach (var (path, page) in site.Pages)
            {
                foreach (var link in page.QuerySelectorAll("a.actor, a.event, a.demand, a.source, a.passage, a.mention")
                    .Select(link => link.GetAttribute("href")!)
                    .Where(link => !link.StartsWith('#')))
                {
                    string target = link.Replace("../", "", StringComparison.Ordinal);
                    string card = target.Contains("#p-", StringComparison.Ordinal) ? target : target.Split('#')[0];
                    if (card.Contains('/')
                        && IsThere(site, card)
                        && !Cards(site, PreviewAddresses.NumberOf(card, count)).ContainsKey(card))
                        missing.Add($"{path}: {link}");
                }
            }

            Assert.Empty(missing);
        }
    }

    // What was withdrawn has a page that says so, and no card.
    private static bool IsThere(RenderedSite site, string path)
    {
        string[] parts = path.Split('#');
        string id = parts[0].Split('/')[1].Split('.')[0];
        return site.Corpus.Record(id) is not null
            && (parts.Length == 1
                || site.Corpus.Statements.Any(statement => PageAddresses.AddressOf(statement.Id) == path));
    }

    [Fact]
    public void Pages_know_among_how_many_files_to_look()
    {
        foreach (var site in new[] { RenderedSite.Valley, RenderedSite.Shipped })
        {
            int files = site.Files.Keys.Count(path => path.StartsWith("assets/previews/", StringComparison.Ordinal));
            Assert.All(
                site.Pages.Values.SelectMany(page => page.QuerySelectorAll("script[data-previews]")),
                script => Assert.Equal($"{files}", script.GetAttribute("data-previews")));
        }
    }

    [Fact]
    public void What_rights_withhold_has_no_card()
    {
        Assert.Contains(
            "sources/ochthi-petra-2031-04-20.html", Cards(RenderedSite.Valley).Keys, StringComparer.Ordinal);
        Assert.DoesNotContain(
            Cards(RenderedSite.Valley).Keys,
            path => path.StartsWith("sources/ochthi-petra-2031-04-20.html#", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a", 0xe40c292c)]
    [InlineData("foobar", 0xbf9cf968)]
    public void A_number_is_the_published_hash(string path, uint hash) =>
        Assert.Equal((int)(hash % 4096), PreviewAddresses.NumberOf(path, 4096));

    private static Dictionary<string, JsonElement> Cards(RenderedSite site) =>
        Enumerable.Range(0, PreviewAddresses.Count(site.Corpus))
            .SelectMany(number => Cards(site, number))
            .ToDictionary(StringComparer.Ordinal);

    private static Dictionary<string, JsonElement> Cards(RenderedSite site, int number) =>
        JsonDocument
            .Parse(site.Text($"assets/previews/{number}.js")["dossier.add(".Length..^3]).RootElement
            .GetProperty("cards")
            .EnumerateObject()
            .ToDictionary(card => card.Name, card => card.Value, StringComparer.Ordinal);
}
