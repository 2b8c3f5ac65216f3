using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Model;
using Dossier.SiteModel;

namespace Dossier.Tests.Theme;

internal sealed partial class SampleViews
{
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
        [new(Rest, Union, T("raises"), StanceMark.Asks, [], CuratorsReading: false)],
        [new("also-told-by", T("Also told by:"), [Column]), new("said-at", T("Said at:"), [Walkout])],
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
            new(Rest, Company, T("rejects"), StanceMark.Against, [], CuratorsReading: false),
            new(Flag, Company, T("accepts in part"), StanceMark.Open, [], CuratorsReading: true)
        ],
        [
            new("in-reply-to", T("In reply to:"),
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
        [new(Flag, Union, T("withdraws"), StanceMark.Against, [Courier], CuratorsReading: false)],
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
        [new(Rest, Minister, T("opposes"), StanceMark.Against, [], CuratorsReading: false)], [],
        Note: null, Provenance: ProvenanceKind.FirstHand, Number: 1);

    private StatementView WithheldStatement(string id) => new(
        id, Quote: null, new DateView(T("spring 2031"), Machine: null), [Minister],
        [
            new(T("Ingrid Vasstrand"), "../actors/ingrid-vasstrand.html", RecordKind.Actor), new(T(", in ")),
            new(T("The minister’s letter"), "../sources/letter.html", RecordKind.Source), new(T("."))
        ],
        Url: null, [new(Crossing, Minister, T("supports"), StanceMark.For, [], CuratorsReading: false)], [],
        Note: null, Provenance: ProvenanceKind.FirstHand);

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
}
