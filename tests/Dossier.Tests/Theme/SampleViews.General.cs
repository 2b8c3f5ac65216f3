using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;

namespace Dossier.Tests.Theme;

internal sealed partial class SampleViews
{
    public ProsePageView Prose() => new(Frame("background.html", "Background"), T("Background"), Background)
    {
        Sections = [Backlinks(Rest, Walkout)],
    };

    // The briefing without its notes, which are on another page.
    private static ProseView Background => Prose(Briefing
        .Replace("<sup", "<span hidden", StringComparison.Ordinal)
        .Replace("</sup>", "</span>", StringComparison.Ordinal)
        .Replace(" id=\"ref", " data-id=\"ref", StringComparison.Ordinal)
        .Replace("\"#note-", "\"index.html#note-", StringComparison.Ordinal)) with
    { Contents = BriefingContents };

    public MethodologyPageView Methodology() => new(
        Frame("methodology.html", "How this dossier is made"), T("How this dossier is made"), T("How it was checked."),
        Prose("<p>Collected by two people between March and April 2031, from the papers on sale at the quay.</p>"))
    {
        Sections =
        [
            new TextSectionView(
                [[new(T("143")) { IsNumber = true }, new(T(" passages of ")), new(T("5")) { IsNumber = true }]])
            {
                Id = "quotations", Title = T("Every quotation is checked"),
            },
            new TextSectionView(
                [
                    [new(T("A passage is ")), new(T("quoted")) { IsTerm = true }, new(T(" inside quotation marks."))],
                    [new(T("The ")), new(T("grid of positions"), "positions.html"), new(T(" shows it."))],
                ])
            {
                Id = "standing", Title = T("Where a demand stands"), Stances = Stances(),
            },
        ],
    };

    private StanceTableView Stances() => new(
        T("The vocabulary of positions"), [T("Position"), T("Taken by"), T("Towards the demand")],
        [
            new(T("raises"), T("claimant"), StanceMark.Asks, T("for"), CuratorsReading: false),
            new(T("hardens"), T("claimant"), StanceMark.Asks, T("for"), CuratorsReading: true),
            new(T("withdraws"), T("claimant"), StanceMark.Against, T("against"), CuratorsReading: false),
            new(T("accepts in part"), T("addressee"), StanceMark.For, T("for"), CuratorsReading: false),
            new(T("conditions"), T("addressee"), StanceMark.Open, T("neither"), CuratorsReading: false),
            new(T("rejects"), T("addressee"), StanceMark.Against, T("against"), CuratorsReading: false),
        ]);

    public CoveragePageView Coverage() => new(
        Frame("coverage.html", "Coverage"), T("Coverage"), T("What of the articles is annotated here."),
        [
            new("94%", T("33 of 35 quoted runs lie in passages"), "90%", "#quotations"),
            new("100%", T("12 of 12 sentences are cited"), "–", Url: null),
            new("50%", T("1 of 2 facts have evidence"), "–", "#evidence"),
        ],
        T("Quoted runs shorter than five words are not counted."))
    {
        Sections =
        [
            new CoverageGapsSectionView(
                [
                    new(
                        Article with { Text = T("Crews leave the quay, ¶ 4") },
                        new(T("We sail when the roster is on the door."), Language: "en"), T("8 words")),
                    new(new(T("The minister’s letter"), "sources/letter.html", RecordKind.Source), Words: null, T("5 of 9 words")),
                ],
                More: null) { Id = "quotations", Title = T("Quoted words that no passage covers") },
            new CoverageGapsSectionView([new(Talks, new(T("place: Harbour office")), Extent: null)], T("and 1 more"))
            {
                Id = "evidence", Title = T("Facts without evidence"),
            },
            new CoverageSourcesSectionView([new(Article, T("Retracted (3 May 2031)"))])
            {
                Id = "questioned", Title = T("Articles that were corrected, retracted or replaced"),
            },
            new CoverageNamesSectionView(
                [
                    new(
                        new(T("Port Authority")),
                        [new(T("2 times, in ")), Attribution.Run(Article), new(", "), Attribution.Run(Column)]),
                    new(
                        Name: null,
                        [
                            new(T("once, in ")),
                            new(T("The minister’s letter"), "sources/letter.html", RecordKind.Source),
                        ]),
                ],
                T("and 3 more")) { Id = "names", Title = T("Names that belong to no actor"), Lead = T("Capitalised words.") },
        ],
    };

    public SearchPageView Search() => new(
        Frame("search.html", "Search"), T("Search"),
        [new(3, T("demands"), "demands.html", RecordKind.Demand), new(1, T("source"), "sources.html", RecordKind.Source)],
        T("Searching needs JavaScript."), T("What searches could not be loaded."));

    public NotFoundPageView NotFound() => new(Frame("404.html", "Page not found"), T("Page not found"))
    {
        Lead = T("There is no page at this address."),
        ListLead = T("Everything can be reached from here:"),
    };

    public RedirectPageView Redirect() => new(
        Frame("actors/sailors-federation.html", "Moved"), T("Moved"),
        [
            new(T("This page is now at ")),
            new(T("Seafarers’ Union of the Sound"), "seafarers-union.html", RecordKind.Actor),
            new(T(".")),
        ],
        new(T("Seafarers’ Union of the Sound"), "seafarers-union.html", RecordKind.Actor));
}
