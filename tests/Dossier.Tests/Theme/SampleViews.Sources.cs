using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;

namespace Dossier.Tests.Theme;

internal sealed partial class SampleViews
{
    public SourcePageView Source() =>
        new(Frame("sources/crews-leave-2031-03-04.html", "Crews leave the quay as union asks for eleven hours’ rest"))
        {
            Title = T("Crews leave the quay as union asks for eleven hours’ rest"),
            KindText = T("newspaper article"),
            Language = "en",
            TitleBlock = Paragraphs()[0],
            Note = Prose("<p>The copy at the quay has a coffee stain over the last line, which is left out.</p>"),
            Facts =
        [
            new(
                T("Publisher"),
                [new([new(T("The Sound Courier"), "../actors/sound-courier.html", RecordKind.Actor)], [])], Disagreement: false),
            new(T("Issued"), [new([new(T("4 March 2031, 18:05"))], [])], Disagreement: false),
            new(
                T("Original"),
                [new([new(T("courier.example/crews-leave"), "https://courier.example/crews-leave")], [])], Disagreement: false),
            new(T("Passages"), [new([new(T("5, all found word for word"))], [])], Disagreement: false),
            new(
                T("SHA-256 of the stored text"),
                [new([new("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")], [])], Disagreement: false),
        ],
            Sections =
        [
            ArticleSection("en", rightToLeft: false, Paragraphs()[1..]),
            new LinksSectionView([Union, Company, Minister]) { Id = "named", Title = T("Named in it"), About = RecordKind.Actor },
            Backlinks(Rest, Walkout),
        ],
            Citation = T(
                "Crews leave the quay as union asks for eleven hours’ rest. The Sound Courier, 4 March 2031. "
                + "In: The Halden ferry strike, edition of 30 April 2031"),
            Next = new(T("After it in time"), Column),
        };

    private ArticleSectionView ArticleSection(string language, bool rightToLeft, ImmutableArray<BlockView> paragraphs) =>
        new(paragraphs, language, rightToLeft, PageLanguage: "en") { Id = "article", Title = T("The article") };

    private ImmutableArray<BlockView> Paragraphs() =>
        [
            Block(
                "b-1", isTitle: true,
                [Said(
                    "Crews leave the quay", ["p-headline"],
                    ["p-headline"]) with { Voice = VoiceKind.Outlet,
                    Ends = [new(1, "#card-1")] }, Words(" as union asks for eleven hours’ rest")],
                OutletStatement("card-1") with { Number = 1 }),
            Block("b-2", isTitle: false, [Words("4 March 2031, 18:05")]),
            Block("b-3", isTitle: false,
                [
                    Words("Not a single ferry left on Tuesday. At midnight the "),
                    Words("Seafarers’ Union") with { MentionUrl = "../actors/seafarers-union.html" },
                    Words(
                        " called the crews off the last two ships, which had come in from the islands with forty passengers "
                        + "and a hearse. The harbour lights were left on. "),
                    Said("Nobody on the quay would say for how long.", ["p-quay"], ["p-quay"]) with { Voice = VoiceKind.Outlet }
                ]),
            Block("b-4", isTitle: false,
                [
                    Words("“"), Said("We", ["p-sleep"], ["p-sleep"]), Said(" will not take a ship out ", [], ["p-sleep"]),
                    Said("on four hours’ sleep", ["p-four"], ["p-sleep", "p-four"]) with { Ends = [new(2, "#card-2")] },
                    Said(",", [], ["p-sleep"]), Words("” said "),
                    Words("Marit Oksnes") with { MentionUrl = "../actors/marit-oksnes.html" },
                    Words(", a deck officer of twenty years. “"),
                    Said("Not for the ", [], ["p-sleep"]),
                    Said("company", [], ["p-sleep"]) with { MentionUrl = "../actors/halden-line.html" },
                    Said(" and not for the minister.", [], ["p-sleep"]) with { Ends = [new(3, "#card-3")] }, Words("”"),
                ],
                IndirectStatement("card-2") with { Number = 2, Note = null },
                DirectStatement("card-3") with
                {
                    Url = "#p-sleep",
                    OriginalUrl = "https://courier.example/crews-leave#:~:text=We%20will%20not",
                    Citation = T(
                        "“We will not take a ship out on four hours’ sleep, […] not for the company and not for the minister.” "
                        + "— Marit Oksnes, 4 March 2031"),
                }),
            Block("b-5", isTitle: false,
                [
                    Said("The union asks for ", ["p-asks"], ["p-asks"]) with { Voice = VoiceKind.Reported },
                    Said("eleven hours", ["p-eleven"], ["p-asks", "p-eleven"]) with { Voice = VoiceKind.Reported },
                    Said(" of rest", ["p-rest"], ["p-asks", "p-eleven", "p-rest"]),
                    Said(" between two watches", [], ["p-eleven", "p-rest"]) with
                    {
                        Ends = [new(4, "#card-4"), new(5, "#card-5")],
                    },
                    Words(" and for a contract that says so.")
                ],
                IndirectStatement("card-4"), OutletStatement("card-5")),
            Block("b-6", isTitle: false,
                [
                    Words(
                        "The company’s office on the hill was dark all day, but for one window on the second floor, behind which "
                        + "a man was watering a plant. He did not come down. A note on the door gave a telephone number at which, "
                        + "through the afternoon, nobody answered; by evening the line was engaged.")
                ]),
            Block("b-7", isTitle: false,
                [
                    Words("Tuesday"), Words("no sailings") with { LineBreakBefore = true },
                    Words("Wednesday: no sailings") with { LineBreakBefore = true }
                ]),
        ];

    /// <summary>Hebrew, in excerpts.</summary>
    public SourcePageView ForeignSource() => new(Frame("sources/the-sea-2031-03-23.html", "הים אינו מחכה לאיש"))
    {
        Title = T("הים אינו מחכה לאיש"),
        KindText = T("blog post"),
        Language = "he",
        RightToLeft = true,
        Summary = Prose("<p>A column on patience, in which the minister is quoted once.</p>"),
        Facts = [new(T("Issued"), [new([new(T("23 March 2031"))], [])], Disagreement: false)],
        RightsNotice = T("Only the passages and a little of what surrounds them are shown: the rights to this article allow no more."),
        Sections =
        [
            ArticleSection("he", rightToLeft: true,
            [
            new(
                "b-2", IsTitle: false, IsCut: true,
                [Words(
                    "ועל כך אמרה השרה: "), Said("הים אינו מחכה לאיש, ובוודאי לא לוועד", ["p-sea"],
                    ["p-sea"]) with { Ends = [new(1, "#card-1")] }, Words(". ארגון יורדי הים שותק.")],
                [ForeignStatement("card-1")]),
            new("b-9", IsTitle: false, IsCut: true, [Words("מחר יום אחר.")], []),
            ]),
        ],
        Citation = T("הים אינו מחכה לאיש. Harbour Letter, 23 March 2031. In: The Halden ferry strike, edition of 30 April 2031"),
        Previous = new(T("Before it in time"), Article),
        Next = new(T("Next in the list of sources"), new(T("The minister’s letter"), "../sources/letter.html", RecordKind.Source)),
    };

    /// <summary>A source whose rights allow no words.</summary>
    public SourcePageView WithheldSource() => new(Frame("sources/letter.html", "The minister’s letter"))
    {
        Title = T("The minister’s letter"),
        KindText = T("letter"),
        Language = "en",
        RightsNotice = T("The rights to this source allow no quotation: what it is used for is listed, its words are not."),
        Sections =
        [
            new StatementsSectionView(
                OccasionViews.Group([WithheldStatement("u-1"), WithheldStatement("u-2")]))
            {
                Id = "unshown",
                Title = T("Passages of which no text is shown"),
            },
            new LinksSectionView([Minister]) { Id = "named", Title = T("Named in it"), About = RecordKind.Actor },
        ],
        Citation = T("The minister’s letter. Spring 2031. In: The Halden ferry strike, edition of 30 April 2031"),
    };

    public SourceListPageView Sources() => new(
        Frame("sources.html", "Sources"), T("Sources"),
        [
            new(
                Article, Day("4 March 2031", "2031-03-04"),
                [new(T("The Sound Courier"), "actors/sound-courier.html", RecordKind.Actor)], T("14 passages · 9 actors")),
            new(
                Column, Day("23 March 2031", "2031-03-23"),
                [
                    new(T("Harbour Letter"), "actors/harbour-letter.html", RecordKind.Actor), new(T(", first in ")),
                    new(T("הספן"), "actors/hasapan.html", RecordKind.Actor, "he")
                ],
                T("3 passages · 2 actors")),
            new(
                new(T("The minister’s letter"), "sources/letter.html", RecordKind.Source),
                new DateView(T("spring 2031"), Machine: null), [], T("2 passages · 1 actor")),
        ], Pager: null);

    private static BlockView Block(string id, bool isTitle, ImmutableArray<SegmentView> segments, params StatementView[] passages) =>
        new(id, isTitle, IsCut: false, segments, [.. passages]);

    private SegmentView Words(string words) => new(T(words), LineBreakBefore: false, [], [], [], MentionUrl: null);

    private SegmentView Said(string words, ImmutableArray<string> anchors, ImmutableArray<string> passages) =>
        new(T(words), LineBreakBefore: false, anchors, passages, [], MentionUrl: null, VoiceKind.Quoted);
}
