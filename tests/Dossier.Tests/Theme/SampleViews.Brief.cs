using Dossier.Model;
using Dossier.SiteModel;

namespace Dossier.Tests.Theme;

internal sealed partial class SampleViews
{
    public BriefPageView Brief()
    {
        var notes = Notes();
        return new BriefPageView(
            Frame("brief.html", "The whole dossier"),
            new BriefTitleView(
                T("The Halden ferry strike"), T("What the crews, the company and the islands want of each other."),
                [T("Maro Quill"), T("Ansel Fenwright")],
                [T("9 demands"), T("21 actors")], "https://example.org/halden/",
                [T("Of 340 demands, the 100 with the most positions are in this document.")]),
            [
                new(Part("briefing", "1", "The Halden ferry strike"), []),
                new(Part("demands", "2", "Demands"), [Part("r-rest-hours", "2.1", "Eleven hours of rest")]),
                new(Part("positions", "3", "Who stands where"), []), new(Part("timeline", "4", "Timeline"), []),
                new(Part("actors", "5", "Actors in brief"), []),
                new(Part("notes", "6", "Notes"), []), new(Part("sources", "Annex", "Sources"), []),
            ],
            [
                new BriefProseView(Part("briefing", "1", "The Halden ferry strike"), Prose(Briefing)),
                new BriefDemandsView(Part("demands", "2", "Demands"), [BriefDemand()]),
                new BriefPositionsView(
                    Part("positions", "3", "Who stands where"),
                    T("As of the edition. Each party’s last own position."),
                    [T("Shown are the first 30 of 100 demands.")],
                    GridDay("2031-04-30", "30 April 2031", earlier: null, later: null)),
                new BriefTimelineView(Part("timeline", "4", "Timeline"),
                [
                    new(
                        "r-talks", EventItems()[1], [T("Harbour office, Halden")], [new(2, "#note-2")],
                        Prose("<p>Two evenings in the harbour office.</p>"),
                        Prose("<p>No article names the mediator.</p>")),
                    new("r-ballot", EventItems()[3], [], [], Summary: null, Note: null),
                ]),
                new BriefActorsView(Part("actors", "5", "Actors in brief"), [new(T("Organisations"),
                [
                    new(
                        "r-union", T("Seafarers’ Union of the Sound"),
                        [new([new(T("Chair: Marit Oksnes"))], [new(1, "#note-1")])], [], Prose("<p>Speaks for the crews.</p>"),
                        Note: null),
                    new("r-islands", T("Council of the Outer Islands"), [], [], Summary: null, Note: null),
                ])]),
            ],
            Part("notes", "6", "Notes"), [.. notes], Part("sources", "Annex", "Sources"),
            [
                new(
                    "r-crews-leave", 1, Article, T("newspaper article"),
                    [new(T("File"), [new([new(T("crews-leave.txt"))], [])], Disagreement: false)],
                    T("14 passages annotated, 2 of them quoted here"),
                    [new(1, "#note-1"), new(2, "#note-2")]),
                new(
                    "r-letter", 2,
                    new(T("The minister’s letter"), "", RecordKind.Source), T("letter"), [],
                    T("2 passages annotated, 0 of them quoted here"), []),
            ])
        {
            Answers = AnswerOverview("positions.html"),
        };
    }

    private BriefHeading Part(string id, string number, string title) => new(id, number, T(title));

    private BriefDemandView BriefDemand() => new(
        Part("r-rest-hours", "2.1", "Eleven hours of rest"), T("demand"), [Union], [Company], [new(1, "#note-1")],
        Prose("<p>Eleven hours between two watches.</p>"), Prose("<p>Ten, by one article.</p>"), [new("part-of", T("Part of"), [Crossing])],
        DemandCards()[0].Standings,
        [
            [
                new(T("No answer found from ")), new(T("Halden Line"), "../actors/halden-line.html", RecordKind.Actor),
                new(T(" in 5 sources."))
            ]
        ],
        T("It is answered here, but no source shows it being raised."),
        [
            Step(DirectStatement("x"), 1), Step(OutletStatement("x") with { Attribution = [] }, 2), Step(WithheldStatement("x"), 3),
        ], T("Earlier statements on it, 9 of them, are left out here."));

    private static BriefStepView Step(StatementView statement, int note) => new(
        statement.Said, statement.Positions, statement.Quote, statement.Attribution, new(note, $"#note-{note}"));
}
