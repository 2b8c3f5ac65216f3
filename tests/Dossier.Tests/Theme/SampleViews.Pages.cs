using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Model;
using Dossier.SiteModel;

namespace Dossier.Tests.Theme;

internal sealed partial class SampleViews
{
    private const string Briefing =
        """
        <p>Since <a class="event" href="events/walkout-2031-03-04.html">4 March</a> no ferry of the <a class="actor" href="actors/halden-line.html">Halden Line</a> has left the quay.<sup class="note-ref"><a id="ref-1" href="#note-1" aria-label="Note 1">1</a></sup> The crews ask for <a class="demand" href="demands/rest-hours.html">eleven hours of rest</a> between two watches; the company calls that “a rota for people who do not want to sail”.<sup class="note-ref"><a id="ref-2" href="#note-2" aria-label="Note 2">2</a></sup></p>
        <h2 id="h-what-is-asked">What is asked</h2>
        <p>Three things are on the table, and they were not put there by the same people. The <em>union</em> wants rest hours in the contract. The <em>company</em> wants to register two of its ships abroad. The islands want a ship.</p>
        <ul>
        <li>Rest hours were raised first, on the day of the walkout, and have since grown from ten to eleven.</li>
        <li>The flag came second; the union has set its withdrawal as a condition of any talks.</li>
        <li>The winter crossing is the islands’ own, and nobody has answered it.</li>
        </ul>
        <h2 id="h-what-is-answered">What is answered</h2>
        <p>The company has rejected the rest hours in every article that has its word on them, and offered to talk about everything else. Nothing in these sources says what the ministry would do if the ships stay where they are.</p>
        <blockquote><p>A strike is a calendar that somebody else keeps.</p></blockquote>
        <p>Mediated talks on <a class="event" href="events/talks-2031-03-21.html">21 and 22 March</a> ended without a date for the next.<sup class="note-ref"><a id="ref-3" href="#note-3" aria-label="Note 3">3</a></sup></p>
        """;

    private static ImmutableArray<LinkView> BriefingContents =>
        [new("What is asked", "#h-what-is-asked", RecordKind.Page), new("What is answered", "#h-what-is-answered", RecordKind.Page)];

    private NoteView[] Notes() =>
    [
        new(
            "note-1", 1,
            Quote(SpeechKind.Indirect, "Not a single ferry of the line left Halden quay on Tuesday"),
            [new(T("The Sound Courier"), "actors/sound-courier.html", RecordKind.Actor), new(T(", 4 March 2031."))],
            "sources/crews-leave-2031-03-04.html#p-quay", "#ref-1"),
        new(
            "note-2", 2,
            Quote(SpeechKind.Direct, "a rota for people who do not want to sail"),
            [
                new(T("An unnamed manager of ")), new(T("Halden Line"), "actors/halden-line.html", RecordKind.Actor),
                new(T(", in ")), new(T("Talks end without a date"), "sources/talks-end.html", RecordKind.Source),
                new(T(", 21 March 2031."))
            ],
            "sources/talks-end.html#p-rota", "#ref-2"),
        new(
            "note-3", 3, Quote: null,
            [new(T("The minister’s letter, spring 2031. The rights to this source allow no quotation."))], Url: null, "#ref-3"),
    ];

    public HomePageView Home() => new(
        Frame("index.html", "The Halden ferry strike", Notes()), T("The Halden ferry strike"),
        T("What the crews, the company and the islands want of each other, who has answered whom, and where the papers say so."),
        Prose(Briefing) with { Contents = BriefingContents },
        [
            new(5, T("sources"), "sources.html", RecordKind.Source), new(21, T("actors"), "actors.html", RecordKind.Actor),
            new(14, T("events"), "events.html", RecordKind.Event), new(9, T("demands"), "demands.html", RecordKind.Demand),
        ])
    {
        Sections =
        [
            new DemandsSectionView(DemandCards())
            {
                Id = "demands", Title = T("Demands and where they stand"), About = RecordKind.Demand, ShowKind = true,
            },
            new EventsSectionView(Events(EventItems()[..2], EventItems()[2..3]))
            {
                Id = "timeline", Title = T("Timeline"), About = RecordKind.Event, Figure = Timeline(),
            },
        ],
    };

    public ActorPageView Actor() => new(Frame("actors/seafarers-union.html", "Seafarers’ Union of the Sound", Notes()[..1]))
    {
        Title = T("Seafarers’ Union of the Sound"),
        KindText = T("organisation"),
        Names = [new(T("Sjøfolkenes forbund"), Language: "nb"), new(T("ארגון יורדי הים"), Language: "he")],
        Summary = Prose("""<p>Speaks for the deck and engine crews of six shipping companies, <a class="actor" href="halden-line.html">Halden Line</a> among them.<sup class="note-ref"><a id="ref-1" href="#note-1" aria-label="Note 1">1</a></sup></p>"""),
        Note = Prose("<p>Two articles call it “the sailors’ federation”; the curators take both to mean this union.</p>"),
        Facts =
        [
            new(
                T("Chair"),
                [new([new(T("Marit Oksnes"), "../actors/marit-oksnes.html", RecordKind.Actor)], [new(1, "#note-1")])],
                Disagreement: false),
            new(T("Members"), [new([new(T("1,900"))], [new(1, "#note-1")]), new([new(T("“some 2,400”"))], [])], Disagreement: true),
            new(
                T("Outside identity"),
                [new([new(T("Q4242 (Wikidata; not from the sources)"), "https://www.wikidata.org/wiki/Q4242")], [])],
                Disagreement: false),
        ],
        Relations =
        [
            new(T("Part of"), [new(T("Confederation of Harbour and Sea Workers"), "../actors/confederation.html", RecordKind.Actor)]),
            new(T("Demands"), [Rest, Flag]), new(T("Is asked"), [Crossing]),
        ],
        Sections =
        [
            new StepsSectionView(Steps("standing-", DirectStatement("x"), IndirectStatement("x")), IsReported: false, ShowDemand: true)
            {
                Id = "standing", Title = T("Positions"), Lead = T("The last own position on each demand."),
            },
            new StepsSectionView(
                Steps("reported-", OutletStatement("x")), IsReported: true,
                ShowDemand: true) { Id = "reported", Title = T("Positions as others report them") },
            new StatementsSectionView(Many("s-", 12)) { Id = "statements", Title = T("Statements") },
            new EventsSectionView(Events(EventItems(), [])) { Id = "events", Title = T("Events"), About = RecordKind.Event },
            new MentionsSectionView(ActorMentions()) { Id = "mentions", Title = T("Named in"), About = RecordKind.Source },
            Backlinks(Rest, Walkout, new(T("Briefing"), "../index.html", RecordKind.Page)),
        ],
    };

    private ImmutableArray<MentionView> ActorMentions() =>
        [
            new(Article, Day("4 March 2031", "2031-03-04"), T("4 times"),
            [
                new(
                    T("… at midnight the "), T("Seafarers’ Union"),
                    T(" called the crews off the last two ships, which had …"),
                    "../sources/crews-leave-2031-03-04.html#b-3", "en", RightToLeft: false),
                new(
                    T(""), T("The union"), T(" asks for eleven hours …"),
                    "../sources/crews-leave-2031-03-04.html#b-5", "en", RightToLeft: false),
            ]),
            new(Column, Day("23 March 2031", "2031-03-23"), T("1 time"),
                [new(T("… ואילו "), T("ארגון יורדי הים"), T(" שותק …"), "../sources/the-sea-2031-03-23.html#b-2", "he", RightToLeft: true)]),
            new(
                new(T("The minister’s letter"), "../sources/letter.html", RecordKind.Source),
                new DateView(T("spring 2031"), Machine: null), T("2 times"), []),
        ];

    private LinksSectionView Backlinks(params ImmutableArray<LinkView> links) =>
        new(links) { Id = "backlinks", Title = T("Pages that link here") };

    /// <summary>An actor of whom nothing is known but the name.</summary>
    public ActorPageView QuietActor() => new(Frame("actors/outer-islands.html", "Council of the Outer Islands"))
    {
        Title = T("Council of the Outer Islands"),
        KindText = T("group"),
    };

    public EventPageView Event() => new(Frame("events/talks-2031-03-21.html", "Mediated talks at the harbour office", Notes()[..2]))
    {
        Title = T("Mediated talks at the harbour office"),
        KindText = T("talks"),
        Date = Day("21–22 March 2031", "2031-03-21"),
        Summary = Prose("<p>Two evenings in the harbour office, with a mediator whom no article names.</p>"),
        Facts =
        [
            new(
                T("Date"),
                [
                    new([new(T("21–22 March 2031"))], [new(1, "#note-1", "ref-1")]),
                    new([new(T("22 March 2031"))], [new(2, "#note-2", "ref-2")])
                ],
                Disagreement: true),
            new(T("Place"), [new([new(T("Harbour office, Halden"))], [new(1, "#note-1")])], Disagreement: false),
            new(
                T("Participants"),
                [
                    new([new(T("Halden Line"), "../actors/halden-line.html", RecordKind.Actor)], []),
                    new(
                        [
                            new(T("Seafarers’ Union of the Sound"), "../actors/seafarers-union.html", RecordKind.Actor),
                            new(T(" (in the next room)"))
                        ],
                        [new(2, "#note-2")])
                ],
                Disagreement: false),
        ],
        Relations = [new(T("Part of"), [Walkout])],
        Sections =
        [
            new DisagreementsSectionView([new(T("Date"), [new(T("21–22 March 2031"), [DirectStatement("d-1"), ForeignStatement("d-2")]), new(T("22 March 2031"), [])])])
            {
                Id = "disagreements", Title = T("Where the sources disagree"), About = RecordKind.Source,
            },
            new SourceReportsSectionView(EventReports()) { Id = "accounts", Title = T("What the sources say"), About = RecordKind.Source },
            new StatementsSectionView(Many("s-", 3)) { Id = "statements", Title = T("What was said at it") },
            new EventsSectionView(Events(EventItems()[..1], [])) { Id = "before", Title = T("What came before it") },
            new EventsSectionView(Events([], EventItems()[3..])) { Id = "after", Title = T("What followed it") },
            Backlinks(Rest),
        ],
        Previous = new(T("Before it in time"), Walkout),
        Next = new(T("Next in the list of events"), Ballot),
    };

    private ImmutableArray<SourceReportView> EventReports() =>
        [
            new(
                Article, Day("4 March 2031", "2031-03-04"), Many("a-", 2),
                [new(new(T("3 statements made at it"), "#s-1", RecordKind.Page), [], OnlyHere: false)], []),
            new(Column, Day("23 March 2031", "2031-03-23"), [ForeignStatement("a-3")], [], [new(Position: null, [new(T("Participant: ")), new(T("Halden Line"), "../actors/halden-line.html", RecordKind.Actor)]), new(OutletStatement("x").Positions[0], [])]),
        ];

    public EventPageView AnnouncedEvent() => new(Frame("events/ballot-2031-05-02.html", "Ballot of the crews"))
    {
        Title = T("Ballot of the crews"),
        KindText = T("vote"),
        StatusText = T("Announced. No source in this dossier says that it took place."),
        Date = Day("2 May 2031", "2031-05-02"),
        Facts = [new(T("Date"), [new([new(T("2 May 2031"))], [])], Disagreement: false)],
        Previous = new(T("Before it in time"), Talks),
    };

    public DemandPageView Demand() => new(Frame("demands/rest-hours.html", "Eleven hours of rest between two watches", Notes()[..1]))
    {
        Title = T("Eleven hours of rest between two watches"),
        KindText = T("demand"),
        By = [Union],
        To = [Company],
        Summary = Prose("""<p>The crews ask that eleven hours pass between the end of one watch and the start of the next, and that the contract say so.<sup class="note-ref"><a id="ref-1" href="#note-1" aria-label="Note 1">1</a></sup></p>"""),
        Relations =
        [
            new(T("Part of"), [new(T("A new contract for the crews"), "../demands/new-contract.html", RecordKind.Demand)]),
            new(T("Countered by"), [Crossing]), new(T("Set out in"), [Walkout])
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
            new SourceReportsSectionView(DemandReports()) { Id = "accounts", Title = T("Source by source"), Lead = T("2 sources have passages on it."), About = RecordKind.Source },
            new StatementsSectionView(Many("e-", 1)) { Id = "evidence", Title = T("What the sources say of it") },
            Backlinks(Walkout, Talks),
        ],
    };

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

    public PositionGridPageView Positions() => new(
        Frame("positions.html", "Positions"), T("Positions"), T("Who stands where."),
        [T("Shown are the 3 parties with the most positions here; 9 more stand on the pages of the demands.")],
        [GridDay("2031-04-30", "30 April 2031", earlier: "2031-03-21", later: null), GridDay("2031-03-21", "21 March 2031", earlier: null, later: "2031-04-30")],
        new PagerView(Previous: null, "positions.2.html", [new(T("1")), new(T("2"), "positions.2.html")]))
    {
        Matrix = Matrix(),
        Sections = [new AnswersSectionView(Answers()) { Id = "answers", Title = T("Who takes a position on whose demands") }],
    };

    public PositionGridPageView NoPositions() => new(
        Frame("positions.html", "Positions"), T("Positions"), T("Who stands where."), [], [], Pager: null);

    private GridDayView GridDay(string day, string words, string? earlier, string? later) => new(
        "as-of-" + day, T("As of " + words), T(words), T("2 positions changed that day."), Other(earlier), Other(later),
        [Union, Company, Minister],
        [
            new(T("Demands"), [new(Rest, [Cell(IsNew: true, "hardens", PolarityKind.For), Cell(IsNew: false, "rejects", PolarityKind.Against), new([], Silence: null)]), new(Crossing, [])]),
            new(T("Conditions"), [new(Flag, [new([], T("no word of its own")), new([], T("no word of its own")) { Parts = [MembersOfUnion()] }, new([new(T("withdraws"), PolarityKind.Against, CuratorsReading: false, Day("Mar 2031", "2031-03"), Words: null, [Courier], IsNew: false)], Silence: null)])]),
        ]);

    private LinkView? Other(string? day) => day is null ? null : new(T("another day"), "#as-of-" + day, RecordKind.Page);

    private GridCellView Cell(bool IsNew, string stance, PolarityKind polarity) =>
        new(
            [
                new(
                    T(stance), polarity, CuratorsReading: IsNew, Day("21 Mar 2031", "2031-03-21"),
                    "../sources/talks-end.html#p-twelve", [], IsNew)
            ],
            Silence: null);


    public ActorListPageView Actors() => new(
        Frame("actors.html", "Actors"), T("Actors"),
        new PagerView(Previous: null, "actors-2.html", [new(T("1")), new(T("2"), "actors-2.html"), new(T("3"), "actors-3.html")]))
    {
        Sections =
        [
            new ActorsSectionView(
                [
                    new(Union, T("Represents the crews of six companies"), T("12 statements · named in 4 sources")),
                    new(Company, "", T("7 statements · named in 5 sources")),
                    new(
                        new(T("Confederation of Harbour and Sea Workers"), "actors/confederation.html", RecordKind.Actor), "",
                        T("named in 1 source"))
                ],
                Axis: null) { Id = "of-organisation", Title = T("Organisations") },
            new ActorsSectionView(
                [
                    new(Minister, T("Minister of Shipping; member for the Outer Islands"), T("3 statements · named in 2 sources")),
                    new(new(T("מרים אלון"), "actors/miriam-alon.html", RecordKind.Actor, "he"), T("Columnist"), T("1 statement"))
                ],
                Axis: null) { Id = "of-person", Title = T("People") },
        ],
    };

    public EventListPageView Events() => new(Frame("events.html", "Timeline"), T("Timeline"), Pager: null)
    {
        Sections =
        [
            new YearSectionView(
                [
                    new(
                        Day("November 2030", "2030-11"),
                        new(T("Last contract of the crews runs out"), "events/contract.html", RecordKind.Event),
                        T("document"), T("cancelled"), [])
                ]) { Id = "of-2030", Title = T("2030") },
            new YearSectionView(EventItems()) { Id = "of-2031", Title = T("2031") },
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
            new(T("raises"), T("claimant"), PolarityKind.For, T("for"), CuratorsReading: false),
            new(T("hardens"), T("claimant"), PolarityKind.For, T("for"), CuratorsReading: true),
            new(T("withdraws"), T("claimant"), PolarityKind.Against, T("against"), CuratorsReading: false),
            new(T("accepts in part"), T("addressee"), PolarityKind.For, T("for"), CuratorsReading: false),
            new(T("conditions"), T("addressee"), PolarityKind.Open, T("neither"), CuratorsReading: false),
            new(T("rejects"), T("addressee"), PolarityKind.Against, T("against"), CuratorsReading: false),
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
                    new(new(T("Port Authority")), T("2 times, in "), [Article, Column], T(" and elsewhere")),
                    new(
                        Name: null, T("once, in "),
                        [new(T("The minister’s letter"), "sources/letter.html", RecordKind.Source)], ""),
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
        Frame("actors/sailors-federation.html", "Moved"), T("Moved"), T("This page is now at "), new(T("Seafarers’ Union of the Sound"), "seafarers-union.html", RecordKind.Actor));
}
