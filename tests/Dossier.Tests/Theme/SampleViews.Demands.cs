using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;

namespace Dossier.Tests.Theme;

internal sealed partial class SampleViews
{
    public DemandPageView Demand() => new(Frame("demands/rest-hours.html", "Eleven hours of rest between two watches", Notes()[..1]))
    {
        Title = T("Eleven hours of rest between two watches"),
        KindText = T("demand"),
        By = [Union],
        To = [Company],
        Summary = Prose("""<p>The crews ask that eleven hours pass between the end of one watch and the start of the next, and that the contract say so.<sup class="note-ref"><a id="ref-1" href="#note-1" aria-label="Note 1">1</a></sup></p>"""),
        Relations =
        [
            new(
                "part-of", T("Part of"),
                [new(T("A new contract for the crews"), "../demands/new-contract.html", RecordKind.Demand)]),
            new("countered-by", T("Countered by"), [Crossing]), new("set-out-in", T("Set out in"), [Walkout])
        ],
        Opening =
        [
            new StandingSectionView(
                Unraised: null, [], DemandCards()[0].Standings,
                [
                    [
                        new(T("Council of the Outer Islands"), "../actors/outer-islands.html", RecordKind.Actor),
                        new(T(": no answer found in these 5 sources until 30 April 2031."))
                    ]
                ])
            {
                Id = "standing", Title = T("Where it stands"),
            },
        ],
        Sections =
        [
            new StepsSectionView(
                Steps("history-", DirectStatement("x"), IndirectStatement("x"), ForeignStatement("x"), WithheldStatement("x")),
                IsReported: false, ShowDemand: false)
            {
                Id = "history", Title = T("How it came to this"), Figure = History(),
            },
            new StepsSectionView(
                Steps("reported-", OutletStatement("x")), IsReported: true,
                ShowDemand: false) { Id = "reported", Title = T("According to others") },
            new SourceReportsSectionView(DemandReports())
            {
                Id = "accounts", Title = T("Source by source"), Lead = T("2 sources have passages on it."), About = RecordKind.Source,
            },
            new StatementsSectionView(OccasionViews.Group(Many("e-", 1))) { Id = "evidence", Title = T("What the sources say of it") },
            Backlinks(Walkout, Talks),
        ],
    };

    public DemandPageView UnansweredDemand() => new(Frame("demands/winter-crossing.html", "A guaranteed winter crossing"))
    {
        Title = Crossing.Text,
        KindText = T("counter-demand"),
        By = [Minister],
        To = [Company, Union],
        Opening =
        [
            new StandingSectionView(
                T("It is refused in these sources, but none of them reports it raised."), [], [],
                [
                    [
                        new(T("Halden Line"), "../actors/halden-line.html", RecordKind.Actor),
                        new(T(": no answer found in these 5 sources until 30 April 2031."))
                    ]
                ])
            {
                Id = "standing", Title = T("Where it stands"),
            },
        ],
    };

    public DemandListPageView Demands() => new(Frame("demands.html", "Demands"), T("Demands"), Pager: null)
    {
        Scale = StripScale(),
        Sections =
        [
            Kind("of-demand", "Demands", DemandCards()[..1]),
            Kind("of-counter-demand", "Counter-demands", DemandCards()[1..2]),
            Kind("of-condition", "Conditions", [.. DemandCards()[2..].Select(card => card with { Strip = Strip() })]),
        ],
    };

    private DemandsSectionView Kind(string id, string title, ImmutableArray<DemandCardView> cards) =>
        new(cards) { Id = id, Title = T(title), Axis = StripScale().Axis };

    private ImmutableArray<SourceReportView> DemandReports() =>
        [
            new(
                Article, Day("4 March 2031", "2031-03-04"), [],
                [
                    new(
                        new(
                            T("We will not take a ship out on four hours’ sleep,"),
                            "../sources/crews-leave-2031-03-04.html#p-sleep", RecordKind.Passage),
                        DirectStatement("x").Positions, OnlyHere: true)
                ],
                []),
            new(
                new(T("The minister’s letter"), "../sources/letter.html", RecordKind.Source),
                new DateView(T("spring 2031"), Machine: null), [],
                [new(Words: null, [], OnlyHere: false), new(Words: null, IndirectStatement("x").Positions, OnlyHere: true)], []),
        ];

    private ImmutableArray<DemandCardView> DemandCards() =>
    [
        new(Rest, T("demand"), [Union], [Company],
            [
                new(
                    Union, T("claimant"), T("hardens"), StanceMark.Asks, Day("21 March 2031", "2031-03-21"),
                    "../sources/talks-end.html#p-twelve", CuratorsReading: true)
                {
                    FirstSaid = Day("4 March 2031", "2031-03-04"),
                    Also =
                    [
                        new(
                            new(T("restates"), "../sources/talks-end.html#p-lay-up", RecordKind.Passage),
                            Day("21 March 2031", "2031-03-21"), CuratorsReading: false)
                    ],
                    Later =
                    [
                        new(
                            new(T("puts off"), "../sources/talks-end.html#p-twelve", RecordKind.Passage),
                            Day("23 March 2031", "2031-03-23"), CuratorsReading: true)
                    ],
                },
                new(
                    Company, T("addressee"), T("rejects"), StanceMark.Against, Day("21 March 2031", "2031-03-21"),
                    "../sources/talks-end.html#p-lay-up", CuratorsReading: false),
                new(
                    Minister, T("third party"), T("discusses"), StanceMark.Open, Day("March 2031", "2031-03"), Evidence: null,
                    CuratorsReading: false),
            ], []),
        new(
            Crossing, T("counter-demand"),
            [new(T("Council of the Outer Islands"), "../actors/outer-islands.html", RecordKind.Actor), Minister], [Company, Union],
            [
                new(
                    Minister, T("claimant"), T("raises"), StanceMark.Asks, Day("23 March 2031", "2031-03-23"),
                    "../sources/talks-end.html#p-winter", CuratorsReading: false)
            ],
            [new([Company], T("no answer found"))])
        {
            Parts = [MembersOfUnion()],
        },
        new(Flag, T("condition"), [Union], [Company], [], [new([Union], T("no word of its own")), new([Company], T("no answer found"))]),
    ];

    private PartStandingView MembersOfUnion() => new(
        Union, [new(T("Council of the Outer Islands"), "../actors/outer-islands.html", RecordKind.Actor), Minister],
        T("and 3 more"), T("opposes"), StanceMark.Against,
        CuratorsReading: true, [Courier], Day("21 March 2031", "2031-03-21"), "../sources/talks-end.html#p-twelve");
}
