using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;

namespace Dossier.Tests.Theme;

internal sealed partial class SampleViews
{
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
        Relations = [new("part-of", T("Part of"), [Walkout])],
        Sections =
        [
            new DisagreementsSectionView(
            [
                new(
                    T("Date"),
                    [
                        new(T("21–22 March 2031"), [DirectStatement("d-1"), ForeignStatement("d-2")]),
                        new(T("22 March 2031"), [])
                    ])
            ])
            {
                Id = "disagreements", Title = T("Where the sources disagree"), About = RecordKind.Source,
            },
            new SourceReportsSectionView(EventReports())
            {
                Id = "accounts", Title = T("What the sources say"), About = RecordKind.Source,
            },
            new StatementsSectionView(OccasionViews.Group(Many("s-", 3))) { Id = "statements", Title = T("What was said at it") },
            new EventsSectionView(Events(EventItems()[..1], [])) { Id = "before", Title = T("What came before it") },
            new EventsSectionView(Events([], EventItems()[3..])) { Id = "after", Title = T("What followed it") },
            Backlinks(Rest),
        ],
        Previous = new(T("Before it in time"), Walkout),
        Next = new(T("Next in the list of events"), Ballot),
    };

    public EventPageView AnnouncedEvent() => new(Frame("events/ballot-2031-05-02.html", "Ballot of the crews"))
    {
        Title = T("Ballot of the crews"),
        KindText = T("vote"),
        StatusText = T("Announced. No source in this dossier says that it took place."),
        Date = Day("2 May 2031", "2031-05-02"),
        Facts = [new(T("Date"), [new([new(T("2 May 2031"))], [])], Disagreement: false)],
        Previous = new(T("Before it in time"), Talks),
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

    private ImmutableArray<SourceReportView> EventReports() =>
        [
            new(
                Article, Day("4 March 2031", "2031-03-04"), OccasionViews.Group(Many("a-", 2)),
                [new(new(T("3 statements made at it"), "#s-1", RecordKind.Page), [], OnlyHere: false)], []),
            new(
                Column, Day("23 March 2031", "2031-03-23"), OccasionViews.Group([ForeignStatement("a-3")]), [],
                [
                    new(
                        Position: null,
                        [new(T("Participant: ")), new(T("Halden Line"), "../actors/halden-line.html", RecordKind.Actor)]),
                    new(OutletStatement("x").Positions[0], [])
                ]),
        ];

    private EventItemsView Events(ImmutableArray<EventItemView> dated, ImmutableArray<EventItemView> open) =>
        new(dated, open, T("The articles do not say when these took place, only by when they had, or had begun."));

    private ImmutableArray<EventItemView> EventItems() =>
    [
        new(Day("4 March 2031", "2031-03-04"), Walkout, T("strike"), Status: null, [Union, Company]),
        new(Day("21–22 March 2031", "2031-03-21"), Talks, T("talks"), Status: null, [Union, Company, Minister]),
        new(
            new DateView(T("spring 2031"), Machine: null),
            new(
                T(
                    "A letter from the ministry to all shipping companies of the Sound about the registration of passenger "
                    + "vessels under foreign flags"),
                "../events/letter.html", RecordKind.Event),
            T("document"), Status: null, []),
        new(Day("2 May 2031", "2031-05-02"), Ballot, T("vote"), T("announced"), [Union]),
    ];
}
