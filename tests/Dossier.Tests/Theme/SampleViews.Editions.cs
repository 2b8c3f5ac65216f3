using System.Collections.Immutable;
using Dossier.Model;
using Dossier.SiteModel;

namespace Dossier.Tests.Theme;

internal sealed partial class SampleViews
{
    public ChangesPageView Changes() => new(
        Frame("changes.html", "What changed since 12 March 2031"), T("What changed since 12 March 2031"),
        T("From the edition of 12 March 2031 to that of 30 April 2031."),
        new PagerView(
            Previous: null, "changes.2.html", [new(T("30 April 2031")), new(T("12 March 2031"), "changes.2.html")])
        {
            Label = T("Pages"),
        })
    {
        Sections =
        [
            new StandingChangesSectionView(ChangedStandings())
            {
                Id = "standings", Title = T("Where parties stand differently"), Lead = T("Then and now."),
                About = RecordKind.Demand,
            },
            new StatementChangesSectionView(ChangedStatements(), T("and 12 more were added"))
            {
                Id = "statements", Title = T("Statements"), About = RecordKind.Source,
            },
            new RecordChangesSectionView(
                [
                    new(
                        ChangeKind.Changed, T("Re-dated"), Talks, T("talks, 21–22 March 2031"),
                        [new(T("Date"), [new(T("21 March 2031"))], [new(T("21–22 March 2031"))])]),
                    new(ChangeKind.Added, T("Added"), Ballot, T("vote, 2 May 2031, announced"), [])
                ],
                More: null) { Id = "events", Title = T("Events"), About = RecordKind.Event },
            new RecordChangesSectionView(
                [new(ChangeKind.Withdrawn, T("Withdrawn"), Courier, T("media"), [])], T("and 3 more were added"))
            {
                Id = "actors", Title = T("Actors"), About = RecordKind.Actor,
            },
        ],
    };

    private ImmutableArray<StandingChangeView> ChangedStandings() =>
        [
            new(
                Rest, Company,
                [Stood("conditions", StanceMark.Open)],
                [Stood("rejects", StanceMark.Against), Stood("defers", StanceMark.Open)]),
            new(Crossing, Minister, [], [Stood("raises", StanceMark.Asks) with { Words = null }]),
            new(Flag, Union, [Stood("raises", StanceMark.Asks)], []),
        ];

    private ImmutableArray<StatementChangeView> ChangedStatements() =>
        [
            ChangedStatement(ChangeKind.Changed, "Reworded, dated differently") with
            {
                Quote = null,
                Compared =
                [
                    new(T("We will "), ComparedKind.Both), new(T("never"), ComparedKind.OnlyHere),
                    new(T("not"), ComparedKind.OnlyThere), new(T(" take a ship out"), ComparedKind.Both)
                ],
                Facts =
                [
                    new(T("Said"), [new(T("5 March 2031"))], [new(T("4 March 2031"))]),
                    new(T("Translation"), [], [new(T("Nobody waits for the sea."))])
                ],
                Positions =
                [
                    new(Union, Rest, Stood("raises", StanceMark.Asks), Stood("hardens", StanceMark.Asks)),
                    new(Union, Flag, Before: null, Stood("raises", StanceMark.Asks)),
                    new(Union, Crossing, Stood("opposes", StanceMark.Against), After: null)
                ],
            },
            ChangedStatement(ChangeKind.Withdrawn, "Withdrawn") with
            {
                Quote = ForeignStatement("x").Quote,
                Positions =
                [
                    new(
                        Minister, Rest, Stood("opposes", StanceMark.Against) with { IsReported = true, Words = null }, After: null)
                ],
            },
            ChangedStatement(ChangeKind.Added, "Added") with { Quote = null, Url = null },
            ChangedStatement(ChangeKind.Added, "Added") with { OutletsVoice = true, Quote = OutletStatement("x").Quote },
        ];

    public ChangesPageView NoChanges() => new(
        Frame("changes.html", "What changed since 12 March 2031"), T("What changed since 12 March 2031"),
        T("From the edition of 12 March 2031 to that of 30 April 2031, nothing changed."), Pager: null);

    public WithdrawnPageView WithdrawnSource() => new(
        Frame("sources/the-tide-table.html", "לוח הגאות"), T("לוח הגאות"), "he", RecordKind.Source,
        T("Source, no longer in the dossier"), T("The dossier no longer has this source."),
        [new(T("Published"), [new([new(T("1 March 2031"))], [])], Disagreement: false)])
    {
        Sections =
        [
            Further(
                new(T("What changed since 12 March 2031"), "../changes.html", RecordKind.Page),
                new(T("Sources"), "../sources.html", RecordKind.Page)),
            new StatementChangesSectionView(
                [ChangedStatement(ChangeKind.Withdrawn, "Withdrawn after 12 March 2031") with { Id = "p-tide", Url = null }])
            {
                Id = "withdrawn", Title = T("Withdrawn passages"), Lead = T("Earlier editions quoted these from it."),
            },
        ],
    };

    public WithdrawnPageView WithdrawnPage() => new(
        Frame("glossary.html", "Words of the sea"), T("Words of the sea"), Language: null, RecordKind.Page,
        T("Page, no longer in the dossier"), T("The dossier no longer has this page."),
        [])
    {
        Sections = [Further(new LinkView(T("Briefing"), "index.html", RecordKind.Page))],
    };

    private LinksSectionView Further(params LinkView[] links) => new([.. links]) { Id = "further", Title = T("From here") };

    private EditionStanceView Stood(string stance, StanceMark mark) =>
        new(T(stance), mark, IsReported: false, "../sources/talks-end.html#p-twelve", CuratorsReading: false);

    private StatementChangeView ChangedStatement(ChangeKind kind, string label)
    {
        var statement = DirectStatement("x");
        return new(
            Id: null, kind, T(label), statement.Said, statement.Attribution, OutletsVoice: false, statement.Quote, [], "en",
            RightToLeft: false, [], [], statement.Url)
        {
            UrlText = T("In the article"),
        };
    }
}
