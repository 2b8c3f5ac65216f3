using Dossier.Model;
using Dossier.SiteModel;

namespace Dossier.Tests.Theme;

internal sealed partial class SampleViews
{
    public PositionGridPageView Positions() => new(
        Frame("positions.html", "Positions"), T("Positions"), T("Who stands where."),
        [T("Shown are the 3 parties with the most positions here; 9 more stand on the pages of the demands.")],
        [
            GridDay("2031-04-30", "30 April 2031", earlier: "2031-03-21", later: null),
            GridDay("2031-03-21", "21 March 2031", earlier: null, later: "2031-04-30")
        ],
        new PagerView(
            Previous: null, "positions.2.html", [new(T("1")), new(T("2"), "positions.2.html")])
        {
            Label = T("Pages"),
        })
    {
        Sections = [new PairsSectionView(Pairs()) { Id = "answers", Title = T("Who takes a position on whose demands") }],
    };

    public PositionGridPageView NoPositions() => new(
        Frame("positions.html", "Positions"), T("Positions"), T("Who stands where."), [], [], Pager: null);

    private GridDayView GridDay(string day, string words, string? earlier, string? later) => new(
        "as-of-" + day, T("As of " + words), T(words), T("2 positions changed that day."), Other(earlier), Other(later),
        [Union, Company, Minister],
        [
            new(
                T("Demands"),
                [
                    new(
                        Rest,
                        [
                            Cell(IsNew: true, "hardens", StanceMark.Asks), Cell(IsNew: false, "rejects", StanceMark.Against),
                            new([], Silence: null)
                        ]),
                    new(Crossing, [])
                ]),
            new(
                T("Conditions"),
                [
                    new(
                        Flag,
                        [
                            new([], T("no word of its own")),
                            new([], T("no word of its own")) { Parts = [MembersOfUnion()] },
                            new(
                                [
                                    new(
                                        T("withdraws"), StanceMark.Against, CuratorsReading: false, Day("Mar 2031", "2031-03"),
                                        Words: null, [Courier], IsNew: false)
                                ],
                                Silence: null)
                        ])
                ]),
        ])
    {
        Few = T("Show 1 more party, with one position or none"),
        FewFrom = 2,
    };

    private LinkView? Other(string? day) => day is null ? null : new(T("another day"), "#as-of-" + day, RecordKind.Page);

    private GridCellView Cell(bool IsNew, string stance, StanceMark mark) =>
        new(
            [
                new(
                    T(stance), mark, CuratorsReading: IsNew, Day("21 Mar 2031", "2031-03-21"),
                    "../sources/talks-end.html#p-twelve", [], IsNew)
            ],
            Silence: null);
}
