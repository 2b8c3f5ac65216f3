using System.Text;
using System.Text.Json;
using Dossier.Addresses;
using Dossier.Interface;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.StructuredData;
using Dossier.Tests.Cases;
using Dossier.Tests.Site;

namespace Dossier.Tests.StructuredData;

public sealed class PageMetadataTests
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>
    /// A page of each kind; of the sources one with a publisher, one reposted in excerpts, one without words.
    /// </summary>
    private static readonly string[] Kinds =
    [
        "index.html", "about-this-valley.html", "actors.html", "positions.html",
        "actors/dorvas.html", "actors/halveny.html", "actors/farmers-league.html", "demands/withdraw-petition.html",
        "events/gates-closed.html", "events/karsa-talks.html", "events/draft-accord.html",
        "sources/courier-karsa-2031-04-08.html", "sources/upland-lantern-2031-04-08.html",
        "sources/ochthi-petra-2031-04-20.html",
        "404.html",
    ];

    [Fact]
    public void Each_kind_of_page_says_what_it_is()
    {
        string file = Repository.Folder("tests/Dossier.Tests/StructuredData/ValleyMetadata.txt");
        string actual = string.Concat(Kinds.Select(Told));
        ExpectedFiles.AssertText(file, actual);
    }

    [Fact]
    public void Without_a_base_url_a_page_says_only_what_needs_none()
    {
        var site = RenderedSite.ValleyWithoutAddress;
        var pages = site.Pages.Values.Where(page => page.QuerySelector("meta[http-equiv=refresh]") is null);
        Assert.All(
            pages,
            page => Assert.Empty(
                page.QuerySelectorAll(
                    "script[type='application/ld+json'], meta[property], meta[name^='twitter'], link[rel=canonical]")));
        Assert.Equal(
            [
                "z:itemType newspaperArticle",
                "citation_title Orvania ‘will not be hurried’ over Tesk dam, minister says as Karsa talks close",
                "citation_publication_date 2031/04/08",
                "citation_journal_title The Tesk Valley Courier",
                "citation_language en",
                "citation_public_url https://example.org/courier/2031/karsa?from=front&section=water",
            ],
            site.Pages["sources/courier-karsa-2031-04-08.html"]
                .QuerySelectorAll("meta[name^='citation_'], meta[name='z:itemType']")
                .Select(tag => $"{tag.GetAttribute("name")} {tag.GetAttribute("content")}"),
            StringComparer.Ordinal);
    }

    /// <summary>
    /// A source tells of an event where its passages are evidence of it, give its facts, or were said at it or about
    /// it.
    /// </summary>
    [Fact]
    public void A_source_that_an_events_summary_alone_cites_is_not_one_that_tells_of_it()
    {
        using var dossier = TemporaryDossier.OfBase();
        dossier.Write(
            "input/events/talks.yaml",
            "title: Talks between the port and the crews\nkind: talks\nstatus: announced\ndate: 2030-05-09\n"
            + "participants: [port, crews]\nevidence: [wire#meeting]\n"
            + "summary: Before them, Lind had said that there would be no night pay. [@tide#no-night-pay]\n");
        var page = (EventPageView)SiteComposer.Compose(
            Compiler.Compile(dossier.Root).Value!,
            SiteOptions.At(null)).Pages.Single(page => page.Path == "events/talks.html").Compose();
        Assert.Equal(2, page.SourceReports.Length);
        Assert.Equal(
            "Talks between the port and the crews, 9 May 2030: talks, announced; told by 1 source; 1 statement.",
            page.Frame.Description);
    }

    [Fact]
    public void Lists_lead_to_their_neighbours()
    {
        var corpus = RenderedSite.Valley.Corpus;
        var pages = ListPager.Pages(
            corpus, SiteOptions.At("https://example.org/"), "actors.html", corpus.Actors,
            (builder, _, pager) => new ActorListPageView(
                builder.Frame(
                    Descriptions.Title(InterfaceWords.English, "Actors", pager),
                    Descriptions.DescribeList(InterfaceWords.English, corpus.Settings.Title, "The actors", pager),
                    null, [], PageSubject.List(pager)),
                "Actors", pager),
            pageSize: 4).Select(page => page.Compose().Frame).ToArray();
        Assert.Equal(
            [
                "Actors | The actors of Water & “Stone” <in brief>, page 1 of 3. | next actors.2.html",
                "Actors, page 2 of 3 | The actors of Water & “Stone” <in brief>, page 2 of 3. | prev actors.html | "
                + "next actors.3.html",
                "Actors, page 3 of 3 | The actors of Water & “Stone” <in brief>, page 3 of 3. | prev actors.2.html",
            ],
            pages.Select(frame => string.Join(
                " | ",
                [
                    frame.Title,
                    frame.Description,
                    .. frame.Metadata.Links.Select(link => $"{link.Relation} {link.Url}"),
                ])),
            StringComparer.Ordinal);
    }

    private static string Told(string path)
    {
        var head = RenderedSite.Valley.Pages[path].Head!;
        var told = new StringBuilder($"== {path}\n{head.QuerySelector("title")!.TextContent}\n");
        foreach (var tag in head.QuerySelectorAll(
            "meta[name]:not([name=viewport], [name=referrer], [name=color-scheme]), meta[property], "
            + "link[rel=canonical], link[rel=alternate], link[rel=prev], link[rel=next]"))
            told.Append(
                $"{tag.GetAttribute("name") ?? tag.GetAttribute("property") ?? tag.GetAttribute("rel")}: "
                + $"{tag.GetAttribute("content") ?? tag.GetAttribute("href")}\n");
        foreach (var block in head.QuerySelectorAll("script[type='application/ld+json']"))
            told.Append(JsonSerializer.Serialize(JsonDocument.Parse(block.TextContent), Indented)).Append('\n');
        return told.Append('\n').ToString();
    }
}
