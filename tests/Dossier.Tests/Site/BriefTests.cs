using AngleSharp.Html.Dom;
using Dossier.Addresses;
using Dossier.Interface;
using Dossier.Model;
using Dossier.Pages.Brief;
using Dossier.Reading.Files;
using Dossier.Tests.Theme;
using Dossier.Text;

namespace Dossier.Tests.Site;

/// <summary>The whole dossier as one document.</summary>
public sealed class BriefTests
{
    private static readonly IHtmlDocument Valley = RenderedSite.Valley.Pages[SitePaths.Brief];
    private static readonly IHtmlDocument Shipped = RenderedSite.Shipped.Pages[SitePaths.Brief];

    public static TheoryData<string> Dossiers => ["valley", "shipped"];

    [Fact]
    public void Its_parts_stand_in_the_order_of_the_contents()
    {
        string[] expected =
        [
            "Contents", "1 The dam on the Tesk: what is asked & what was answered", "2 Demands and where they stand",
            "3 Who stands where",
            "4 Timeline", "5 Actors in brief", "6 About this valley & its <names>", "7 Notes", "Annex Sources",
        ];
        Assert.Equal(expected, Texts(Valley, "h2"), StringComparer.Ordinal);
        Assert.Equal(expected[1..], Texts(Valley, ".brief-contents > ol > li > a"), StringComparer.Ordinal);
        Assert.Equal(
            Texts(Valley, ".demands-part h3"), Texts(Valley, ".brief-contents ol ol a"), StringComparer.Ordinal);
    }

    [Fact]
    public void Every_record_has_its_place_and_is_led_to_there()
    {
        var corpus = RenderedSite.Valley.Corpus;
        string[] ids =
        [
            .. corpus.Demands.Select(demand => demand.Id), .. corpus.Events.Select(item => item.Id),
            .. corpus.Actors.Select(actor => actor.Id),
            .. corpus.Sources.Select(source => source.Id.Value),
        ];
        Assert.All(ids, id => Assert.NotNull(Valley.GetElementById("r-" + id)));
        Assert.All(
            Valley.QuerySelectorAll("main :is(a.actor, a.event, a.demand)"),
            link => Assert.StartsWith("#r-", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Dossiers))]
    public void Its_notes_are_one_sequence_in_the_order_of_their_marks(string name)
    {
        var page = name == "valley" ? Valley : Shipped;
        string[] notes = [.. page.QuerySelectorAll(".notes li").Select(note => note.Id!)];
        string[] marks =
        [
            .. page.QuerySelectorAll(".note-ref a")
                .Select(mark => mark.GetAttribute("href")![1..])
                .Distinct(StringComparer.Ordinal)
        ];
        Assert.Equal(
            Enumerable.Range(1, notes.Length).Select(number => $"note-{number}"), notes, StringComparer.Ordinal);
        Assert.Equal(notes, marks, StringComparer.Ordinal);
    }

    [Fact]
    public void A_note_has_the_words_and_the_paragraph_they_stand_in()
    {
        var note = Valley.QuerySelectorAll(".notes li")
            .First(note => note.TextContent.Contains("a number looking for a river.", StringComparison.Ordinal));
        Assert.Equal(
            "Ilena Dorvas, in source 2, ¶\u00a07, 8 April 2031 · In the article",
            note.QuerySelector(".note-origin")!.TextContent.Replace(" ↩", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_a_source_whose_rights_allow_none_it_has_no_words_and_no_places()
    {
        var withheld = RenderedSite.Valley.Corpus.Sources.Where(source => source.Rights == Rights.None).ToArray();
        Assert.NotEmpty(withheld);
        string text = Valley.Body!.TextContent;
        foreach (var source in withheld)
        {
            Assert.All(
                source.Passages,
                passage => Assert.DoesNotContain(
                    source.Seed.Text[passage.Spans[0].Start..passage.Spans[0].End], text, StringComparison.Ordinal));
            var notes = Valley.QuerySelectorAll(".notes li")
                .Where(note => note.QuerySelector($"a[href='#r-{source.Id.Value}']") is not null)
                .ToArray();
            Assert.NotEmpty(notes);
            Assert.All(notes, note => Assert.DoesNotContain("¶", note.TextContent, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Standing_alone_it_leads_out_only_by_a_base_url()
    {
        Assert.All(Links(null), href => Assert.Matches("^(#|https:)", href));
        Assert.Contains(
            "https://dam.example/sources/courier-karsa-2031-04-08.html#p-not-hurried", Links("https://dam.example"),
            StringComparer.Ordinal);

        static string[] Links(string? baseUrl)
        {
            var page = ThemeRenderer.Parse(
                BriefPages.Compose(RenderedSite.Valley.Corpus, SiteOptions.At(baseUrl), standsAlone: true));
            return [.. page.QuerySelectorAll("main a[href]").Select(link => link.GetAttribute("href")!)];
        }
    }

    [Fact]
    public void Of_a_huge_dossier_it_has_what_can_be_printed_and_says_what_it_leaves_out()
    {
        string valley = Repository.Folder("tests/Dossier.Tests/Valley");
        var files = SourceLoader.Load(valley).Value.AddRange(Enumerable.Range(1, 300).SelectMany(number => new[]
        {
            new SourceFile(
                $"input/demands/more-{number}.yaml", FileKind.Demand,
                $"title: More {number}\nkind: demand\nby: [halveny]\nto: [orvania]\n"),
            new SourceFile(
                $"input/events/meeting-{number}.yaml",
                FileKind.Event,
                $"title: Meeting {number}\nkind: talks\ndate: 2030\n"),
            new SourceFile(
                $"input/actors/clerk-{number}.yaml", FileKind.Actor, $"name: Clerk {number}\nkind: person\n"),
            new SourceFile(
                $"seeds/more-{number}.txt", FileKind.Seed, $"Water, part {number}\n\nNobody came.\n", Checksum(number)),
            new SourceFile(
                $"input/sources/part-{number}.yaml",
                FileKind.Source,
                $"seed: more-{number}.txt\nsha256: {Checksum(number)}\ntype: article\ntitle: Water, part {number}\n"
                + $"issued: 2031\npassages:\n  - {{id: nobody, quote: Nobody came.}}\n"),
        }));
        var view = BriefPages.Compose(Compiler.Compile(files, []).Value!, SiteOptions.At(null));
        Assert.Equal(
            [
                "Of 306 demands, the 100 with the most positions are in this document.",
                "Of 307 events, 200 are in it: the last ones by date.",
                "Of 310 actors, the 200 with the most statements are in it.",
                "Of 306 sources, the annex has the 6 that are quoted here most.",
            ],
            view.Title.LeftOut, StringComparer.Ordinal);
        var page = ThemeRenderer.Parse(view);
        Assert.Equal(
            (100, 200, 200),
            (
                page.QuerySelectorAll(".brief-demand").Length,
                page.QuerySelectorAll(".brief-timeline > li").Length,
                page.QuerySelectorAll(".brief-actors > li").Length));
        Assert.NotNull(page.GetElementById("r-minimum-flow"));
        Assert.All(
            page.QuerySelectorAll("main a[href^='#']"),
            link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
    }

    private static string Checksum(int number) => $"{number:x64}";

    private static string[] Texts(IHtmlDocument page, string selector) =>
        [.. page.QuerySelectorAll(selector).Select(element => element.TextContent)];
}
