using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;

namespace Dossier.Tests.Theme;

internal sealed partial class SampleViews
{
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
            new(
                "part-of", T("Part of"),
                [new(T("Confederation of Harbour and Sea Workers"), "../actors/confederation.html", RecordKind.Actor)]),
            new("demands", T("Demands"), [Rest, Flag]), new("is-asked", T("Is asked"), [Crossing]),
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
            new StatementsSectionView(OccasionViews.Group(Many("s-", 12))) { Id = "statements", Title = T("Statements") },
            new EventsSectionView(Events(EventItems(), [])) { Id = "events", Title = T("Events"), About = RecordKind.Event },
            new MentionsSectionView(ActorMentions()) { Id = "mentions", Title = T("Named in"), About = RecordKind.Source },
            Backlinks(Rest, Walkout, new(T("Briefing"), "../index.html", RecordKind.Page)),
        ],
    };

    /// <summary>An actor of whom nothing is known but the name.</summary>
    public ActorPageView QuietActor() => new(Frame("actors/outer-islands.html", "Council of the Outer Islands"))
    {
        Title = T("Council of the Outer Islands"),
        KindText = T("group"),
    };

    public ActorListPageView Actors() => new(
        Frame("actors.html", "Actors"), T("Actors"),
        new PagerView(
            Previous: null, "actors-2.html", [new(T("1")), new(T("2"), "actors-2.html"), new(T("3"), "actors-3.html")])
        {
            Label = T("Pages"),
        })
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
                [
                    new(
                        T("… ואילו "), T("ארגון יורדי הים"), T(" שותק …"), "../sources/the-sea-2031-03-23.html#b-2", "he",
                        RightToLeft: true)
                ]),
            new(
                new(T("The minister’s letter"), "../sources/letter.html", RecordKind.Source),
                new DateView(T("spring 2031"), Machine: null), T("2 times"), []),
        ];
}
