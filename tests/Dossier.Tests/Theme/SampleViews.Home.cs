using System.Collections.Immutable;
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
        Answers = AnswerOverview("positions.html"),
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
}
