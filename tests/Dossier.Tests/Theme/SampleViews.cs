using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Model;
using Dossier.SiteModel;

namespace Dossier.Tests.Theme;

/// <summary>Pages of an invented dossier on a ferry strike, every kind of page and most of what may stand on one.</summary>
/// <param name="text">What becomes of every text before it is put into a view.</param>
internal sealed partial class SampleViews(Func<string, string> text)
{
    public static SampleViews Plain { get; } = new(text => text);

    /// <summary>Every page, by a name for its file.</summary>
    public ImmutableArray<PageView> All() =>
    [
        Home(), Actor(), QuietActor(), Event(), AnnouncedEvent(), Demand(), UnansweredDemand(), Positions(), NoPositions(),
        Source(), ForeignSource(), WithheldSource(), Actors(), Events(), Demands(), Sources(),
        Prose(), Methodology(), Coverage(), Search(), NotFound(), Redirect(), Brief(),
        Changes(), NoChanges(), WithdrawnSource(), WithdrawnPage(),
    ];

    private string T(string value) => text(value);

    private PageFrame Frame(string path, string title, params NoteView[] notes)
    {
        string root = path.Contains('/', StringComparison.Ordinal) ? "../" : "";
        string folder = path.Split('/')[0];
        NavigationItem Item(string name, string file) =>
            new(
                T(name), root + file,
                string.Equals(folder, file.Split('.')[0], StringComparison.Ordinal) || string.Equals(path, file, StringComparison.Ordinal));
        ImmutableArray<LinkView> crumbs = string.Equals(path, "index.html", StringComparison.Ordinal) ? [] : root.Length == 0
            ? [new(T("Briefing"), "index.html", RecordKind.Page)]
            : [new(T("Briefing"), "../index.html", RecordKind.Page), new(T(Capital(folder)), $"../{folder}.html", RecordKind.Page)];
        return new PageFrame(
            path, T(title), T("What the crews and the company want, and where each says so."), "en", T("The Halden ferry strike"),
            root, "https://example.org/halden/" + path, root + "feed.xml", T("30 April 2031"),
            [Item("Briefing", "index.html"), Item("Demands", "demands.html"), Item("Timeline", "events.html"), Item("Actors", "actors.html"), Item("Sources", "sources.html"), Item("Method", "methodology.html")],
            crumbs, [.. notes])
        {
            Changes = new(T("What changed since 12 March 2031"), root + "changes.html", RecordKind.Page),
            Checked = T("When this site was built, 12 passages were matched, character by character, against the articles they come from."),
        };
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static ProseView Prose(string html) => new(new Html(html));

    private DateView Day(string words, string machine) => new(T(words), machine);

    private LinkView Union => new(T("Seafarers’ Union of the Sound"), "../actors/seafarers-union.html", RecordKind.Actor);

    private LinkView Company => new(T("Halden Line"), "../actors/halden-line.html", RecordKind.Actor);

    private LinkView Minister => new(T("Ingrid Vasstrand"), "../actors/ingrid-vasstrand.html", RecordKind.Actor);

    private LinkView Courier => new(T("The Sound Courier"), "../actors/sound-courier.html", RecordKind.Actor);

    private LinkView Rest => new(T("Eleven hours of rest between two watches"), "../demands/rest-hours.html", RecordKind.Demand);

    private LinkView Crossing => new(T("A guaranteed winter crossing for the outer islands, whatever the weather, with a published timetable and compensation for every sailing that is cancelled at less than a day’s notice"), "../demands/winter-crossing.html", RecordKind.Demand);

    private LinkView Flag => new(T("No change of flag"), "../demands/no-change-of-flag.html", RecordKind.Demand);

    private LinkView Walkout => new(T("Crews walk out at Halden quay"), "../events/walkout-2031-03-04.html", RecordKind.Event);

    private LinkView Talks => new(T("Mediated talks at the harbour office"), "../events/talks-2031-03-21.html", RecordKind.Event);

    private LinkView Ballot => new(T("Ballot of the crews"), "../events/ballot-2031-05-02.html", RecordKind.Event);

    private LinkView Article =>
        new(T("Crews leave the quay as union asks for eleven hours’ rest"), "../sources/crews-leave-2031-03-04.html", RecordKind.Source);

    private LinkView Column => new(T("הים אינו מחכה לאיש"), "../sources/the-sea-2031-03-23.html", RecordKind.Source, "he");

    private QuoteView Quote(SpeechKind kind, params string[] parts) =>
        new([.. parts.Select(T)], [.. parts.Skip(1).Select(_ => GapKind.Omission)], kind, "en", RightToLeft: false);

    private StatementView DirectStatement(string id) => new(
        id, Quote(SpeechKind.Direct, "We will not take a ship out on four hours’ sleep,", "not for the company and not for the minister."),
        Day("4 March 2031", "2031-03-04"), [Union],
        [
            new(T("Marit Oksnes"), "../actors/marit-oksnes.html", RecordKind.Actor), new(T(", “a deck officer of twenty years”, for the ")),
            new(T("Seafarers’ Union of the Sound"), "../actors/seafarers-union.html", RecordKind.Actor), new(T(", to ")),
            new(T("The Sound Courier"), "../actors/sound-courier.html", RecordKind.Actor), new(T(", in ")),
            new(
                T("Crews leave the quay as union asks for eleven hours’ rest"),
                "../sources/crews-leave-2031-03-04.html",
                RecordKind.Source), new(T(", 4 March 2031")),
        ],
        "../sources/crews-leave-2031-03-04.html#p-sleep",
        [new(Rest, Union, T("raises"), PolarityKind.For, [], CuratorsReading: false)],
        [new(T("Also told by:"), [Column]), new(T("Said at:"), [Walkout])],
        Note: null, Provenance: ProvenanceKind.FirstHand, Number: 3)
    {
        Badge = T("first-hand"),
    };

    private StatementView IndirectStatement(string id) => new(
        id, Quote(SpeechKind.Indirect, "the company would rather lay the ships up than write rest hours into the rota"),
        Day("21 March 2031, towards evening", "2031-03-21T18:30"), [Company],
        [
            new(T("An unnamed manager of ")), new(T("Halden Line"), "../actors/halden-line.html", RecordKind.Actor),
            new(T(", in ")), new(T("Talks end without a date"), "../sources/talks-end.html", RecordKind.Source), new(T("."))
        ],
        "../sources/talks-end.html#p-lay-up",
        [
            new(Rest, Company, T("rejects"), PolarityKind.Against, [], CuratorsReading: false),
            new(Flag, Company, T("accepts in part"), PolarityKind.Open, [], CuratorsReading: true)
        ],
        [
            new(
                T("In reply to:"),
                [new(T("“We will not take a ship out …”"), "../sources/crews-leave-2031-03-04.html#p-sleep", RecordKind.Passage)])
        ],
        Prose("<p>The article gives no name; the company has three managers at Halden.</p>"), Provenance: ProvenanceKind.Unnamed, Number: 4)
    {
        VoiceText = T("Outside quotation marks."),
        Badge = T("unnamed speaker"),
        VoiceName = T("An unnamed speaker"),
    };

    private StatementView OutletStatement(string id) => new(
        id, Quote(SpeechKind.Indirect, "The union has in truth given up its opposition to the foreign flag."),
        Day("23 March 2031", "2031-03-23"), [],
        [
            new(T("The Sound Courier"), "../actors/sound-courier.html", RecordKind.Actor), new(T(" in its own voice, in ")),
            new(T("Talks end without a date"), "../sources/talks-end.html", RecordKind.Source), new(T("."))
        ],
        "../sources/talks-end.html#p-flag",
        [new(Flag, Union, T("withdraws"), PolarityKind.Against, [Courier], CuratorsReading: false)],
        [], Note: null, Provenance: ProvenanceKind.Outlet, Number: 5)
    {
        VoiceText = T("In the source’s own voice."),
        VoiceName = T("The source’s own voice"),
    };

    private StatementView ForeignStatement(string id) => new(
        id, new QuoteView([T("הים אינו מחכה לאיש, ובוודאי לא לוועד")], [], SpeechKind.Mixed, "he", RightToLeft: true),
        Day("March 2031?", "2031-03"), [Minister],
        [
            new(T("Ingrid Vasstrand"), "../actors/ingrid-vasstrand.html", RecordKind.Actor), new(T(", in ")),
            new(T("הים אינו מחכה לאיש"), "../sources/the-sea-2031-03-23.html", RecordKind.Source, "he"), new(T("."))
        ],
        "../sources/the-sea-2031-03-23.html#p-sea",
        [new(Rest, Minister, T("opposes"), PolarityKind.Against, [], CuratorsReading: false)], [], Note: null, Provenance: ProvenanceKind.FirstHand, Number: 1);

    private StatementView WithheldStatement(string id) => new(
        id, Quote: null, new DateView(T("spring 2031"), Machine: null), [Minister],
        [
            new(T("Ingrid Vasstrand"), "../actors/ingrid-vasstrand.html", RecordKind.Actor), new(T(", in ")),
            new(T("The minister’s letter"), "../sources/letter.html", RecordKind.Source), new(T("."))
        ],
        Url: null, [new(Crossing, Minister, T("supports"), PolarityKind.For, [], CuratorsReading: false)], [], Note: null, Provenance: ProvenanceKind.FirstHand);

    private ImmutableArray<StatementView> Many(string prefix, int count) =>
        [.. Enumerable.Range(1, count).Select(n => (n % 5) switch
        {
            0 => OutletStatement($"{prefix}{n}"),
            1 => DirectStatement($"{prefix}{n}"),
            2 => IndirectStatement($"{prefix}{n}"),
            3 => ForeignStatement($"{prefix}{n}"),
            _ => WithheldStatement($"{prefix}{n}"),
        })];

    private static ImmutableArray<PositionStepView> Steps(string prefix, params StatementView[] statements) =>
        [.. statements.Select((statement, n) => new PositionStepView(statement.Positions[0], statement with { Id = $"{prefix}{n}" }))];

    private ImmutableArray<DemandCardView> DemandCards() =>
    [
        new(Rest, T("demand"), [Union], [Company],
            [
                new(
                    Union, T("claimant"), T("hardens"), PolarityKind.For, Day("21 March 2031", "2031-03-21"),
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
                    Company, T("addressee"), T("rejects"), PolarityKind.Against, Day("21 March 2031", "2031-03-21"),
                    "../sources/talks-end.html#p-lay-up", CuratorsReading: false),
                new(
                    Minister, T("third party"), T("discusses"), PolarityKind.Open, Day("March 2031", "2031-03"), Evidence: null,
                    CuratorsReading: false),
            ], []),
        new(Crossing, T("counter-demand"), [new(T("Council of the Outer Islands"), "../actors/outer-islands.html", RecordKind.Actor), Minister], [Company, Union],
            [
                new(
                    Minister, T("claimant"), T("raises"), PolarityKind.For, Day("23 March 2031", "2031-03-23"),
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
        T("and 3 more"), T("opposes"), PolarityKind.Against,
        CuratorsReading: true, [Courier], Day("21 March 2031", "2031-03-21"), "../sources/talks-end.html#p-twelve");

    private EventItemsView Events(ImmutableArray<EventItemView> dated, ImmutableArray<EventItemView> open) =>
        new(dated, open, T("The articles do not say when these took place, only by when they had, or had begun."));

    private ImmutableArray<EventItemView> EventItems() =>
    [
        new(Day("4 March 2031", "2031-03-04"), Walkout, T("strike"), Status: null, [Union, Company]),
        new(Day("21–22 March 2031", "2031-03-21"), Talks, T("talks"), Status: null, [Union, Company, Minister]),
        new(new DateView(T("spring 2031"), Machine: null), new(T("A letter from the ministry to all shipping companies of the Sound about the registration of passenger vessels under foreign flags"), "../events/letter.html", RecordKind.Event), T("document"), Status: null, []),
        new(Day("2 May 2031", "2031-05-02"), Ballot, T("vote"), T("announced"), [Union]),
    ];
}
