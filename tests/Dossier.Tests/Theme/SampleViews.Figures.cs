using Dossier.Model;
using Dossier.SiteModel;

namespace Dossier.Tests.Theme;

internal sealed partial class SampleViews
{
    private static AxisView Axis =>
        new(
            [new(20, 600), new(640, 980)],
            [new(34, "3 Mar", "2031"), new(654, "Oct", null)],
            [new(34, "3 Mar", "2031"), new(300, "10 Mar", null), new(654, "Oct", null)]);

    private AnswerOverviewView AnswerOverview(string more) => new(
        T("Seafarers’ Union of the Sound made 2 demands. In these 5 articles, none is accepted, one is refused and one has no answer."),
        T("One more demand is on record, but nothing shows it being raised."),
        T("Each square is a demand."),
        [
            new AnswerGroupView(
                [new(T("2 demands by ")), new(Union.Text, Union.Url, RecordKind.Actor)],
                [
                    new AnswerSquareView(AnswerKind.Refused, T("Rest hours: refused"), Rest.Url),
                    new AnswerSquareView(AnswerKind.Unanswered, T("A winter crossing: no answer in these sources"), Crossing.Url),
                ],
                Answers: null),
            new AnswerGroupView(
                [new(T("1 demand that nothing on record shows being raised"))],
                [new AnswerSquareView(AnswerKind.Accepted, "", "")], T("one is accepted")),
        ],
        [.. Enum.GetValues<AnswerKind>().Select(kind => new AnswerCountView(kind, T("a kind of answer"), 1))],
        new LinkView(T("Who stands where on each demand"), more, RecordKind.Page));

    private LaneFigureView Timeline() => new(
        T("Marit Oksnes speaks most: 6 of 9 statements."), Axis,
        new EventLaneView(
            new LaneView(
                null, T("Events"), T("2 events"),
                [
                    new(120, MarkShape.Diamond, 4, T("4 March 2031: The walkout"), "events/walkout.html"),
                    new(700, MarkShape.Diamond, 4, T("October 2031: Talks"), Range: new(660, 740), Hollow: true)
                ],
                [], [], T("4 March 2031: The walkout")),
            new LabelRowsView(1, [new(120, T("The walkout"), LabelSide.After)]),
            new LabelRowsView(2, [new(120, T("The walkout"), LabelSide.After), new(700, T("Talks"), LabelSide.Before, Level: 1)])),
        [
            new LaneView(
                Union, Union.Text, T("6 statements"),
                [new(120, MarkShape.Dot, 11, T("4 March 2031: 6 statements"), "actors/seafarers-union.html#s-1", Count: "6")], [],
                [], T("6 4 March 2031")),
            new LaneView(
                null, T("3 others"), T("3 statements"),
                [new(700, MarkShape.Dot, 4, T("October 2031: 3 statements"), Range: new(660, 740), Hollow: true)], [], [],
                T("3 October 2031")),
        ]);

    private LaneFigureView History() => new(
        T("Seafarers’ Union of the Sound: from “raises” (4 March 2031) to “hardens” (21 March 2031)."), Axis, Events: null,
        [
            new LaneView(
                Union, Union.Text, T("asks"),
                [
                    new(34, MarkShape.Dot, 6, T("4 March 2031: raises"), "../sources/crews-leave-2031-03-04.html#p-sleep"),
                    new(500, MarkShape.Dot, 6, T("21 March 2031: hardens"))
                ],
                [new(34, 500, StanceMark.For), new(500, 980, StanceMark.For)],
                [new(34, T("raises"), LabelSide.After), new(500, T("hardens"), LabelSide.Around, OnlyWide: true)], Data: null),
            new LaneView(
                Company, Company.Text, T("is asked"),
                [
                    new(120, MarkShape.Cross, 6, T("5 March 2031: rejects"), Rise: 6),
                    new(120, MarkShape.Ring, 6, T("5 March 2031: discusses"), Rise: -6, Hollow: true),
                    new(640, MarkShape.Cross, 6, T("October 2031: rejects (reported)"), Hollow: true)
                ],
                [new(120, 980, StanceMark.Open)],
                [new(120, T("rejects"), LabelSide.Around)], Data: null),
            new LaneView(Minister, Minister.Text, T("is asked: no answer found"), [], [], [], Data: null),
        ]);

    private StripScaleView StripScale() => new(T("Under each demand, when it was asked and when it was answered."), Axis);

    private StripView Strip() => new(
    [
        new(T("asked"), [new(34, MarkShape.Dot, 4, "")]),
        new(T("answered"), [new(120, MarkShape.Cross, 4, ""), new(640, MarkShape.Ring, 4, "", Hollow: true)])
    ]);

    private PairFigureView Pairs() => new(
        T("Halden Line answers Seafarers’ Union of the Sound most, twice."),
        [
            new(
                Company, Union,
                [
                    new(6, MarkShape.Cross, 5, T("5 March 2031")),
                    new(19, MarkShape.Diamond, 5, T("6 March 2031"), "sources/talks-end.html#p-twelve")
                ],
                T("1 against, 1 to their words"))
        ],
        T("and 2 more pairs, with 3 answers"));
}
