using Dossier.Addresses;
using Dossier.Interface;
using Dossier.Pages.Figures;
using Dossier.Pages.Positions;
using Dossier.Pages.Shared;
using Dossier.Tests.Cases;

namespace Dossier.Tests.Pages.Figures;

/// <summary>The sentences that count demands and their answers.</summary>
public sealed class AnswerCountsTests
{
    [Fact]
    public void Of_one_demand_the_answer_is_counted_once() => Assert.Equal(
        "1 demand by 1 party, as of 10 May 2030. In their own words, those who are asked are for none and against 1 "
        + "(Port Authority, on “Pay for sailing at night”).",
        Words("  - {id: no, quote: 'There will be no night pay in this budget,', by: [lind], positions: {night-pay: rejects}}\n"));

    [Fact]
    public void What_others_report_is_no_own_answer_and_no_silence() => Assert.Equal(
        "1 demand by 1 party, as of 10 May 2030. In their own words, those who are asked are for none and against none. "
        + "To 1, no answer found in the words of those who are asked. Others report one to it.",
        Words("  - {id: told, quote: he told the Daily Tide, positions: {night-pay: {stance: rejects, of: port}}}\n"));

    [Fact]
    public void A_position_of_who_belongs_to_the_one_asked_is_no_answer_and_is_told()
    {
        using var dossier = Dossier(
            "  - {id: told, quote: he told the Daily Tide, positions: {night-pay: {stance: opposes, of: ministry}}}\n", []);
        dossier.Write("input/actors/ministry.yaml", "name: Ministry of Transport\nkind: organisation\nmember_of: [port]\n");
        var corpus = Compiler.Compile(dossier.Root).Value!;
        Assert.Equal(
            "1 demand by 1 party, as of 10 May 2030. In their own words, those who are asked are for none and against none. "
            + "To 1, no answer found in the words of those who are asked. "
            + "On it, there is a position of somebody who belongs to those who are asked.",
            new AnswerCounts(InterfaceWords.English, corpus, corpus.Demands).Words("10 May 2030"));
    }

    [Fact]
    public void Where_one_of_two_has_answered_what_is_reported_of_the_other_counts_for_nothing() => Assert.Equal(
        "2 demands by 1 party, as of 10 May 2030. In their own words, those who are asked are for none and against 1 "
        + "(Port Authority, on “pier-10”). To 1, no answer found in the words of those who are asked.",
        Words(
            """
              - {id: no, quote: 'There will be no night pay in this budget,', by: [lind], positions: {pier-10: rejects}}
              - {id: told, quote: he told the Daily Tide, positions: {pier-10: {stance: accepts, of: ministry}}}

            """,
            [("pier-10", "by: [crews]\nto: [port, ministry]")]));

    [Fact]
    public void A_third_partys_support_is_no_answer() => Assert.Equal(
        "1 demand by 1 party, as of 10 May 2030. In their own words, those who are asked are for none and against none. "
        + "To 1, no answer found in the words of those who are asked.",
        Words("  - {id: fair, quote: The boats are ready., by: [ministry], positions: {night-pay: supports}}\n"));

    [Fact]
    public void Of_many_demands_each_is_counted_by_the_answers_it_has() => Assert.Equal(
        "24 demands by 2 parties, as of 10 May 2030. In their own words, those who are asked are for 1 "
        + "(Port Authority, on “pier-10”) and against 1 (Port Authority, on “Pay for sailing at night”). "
        + "On 1 (Port Authority, on “pier-11”) they are neither for nor against. "
        + "To 20, no answer found in the words of those who are asked. 1 is addressed to nobody by name.",
        Words(
            """
              - id: no
                quote: 'There will be no night pay in this budget,'
                by: [lind]
                positions: {night-pay: rejects, pier-10: accepts, pier-11: defers}
              - {id: again, quote: The boats are ready., by: [lind], positions: {night-pay: rejects}}

            """,
            [
                .. Enumerable.Range(10, 22).Select(pier => ($"pier-{pier}", "by: [crews]\nto: [port]")),
                ("to-nobody", "by: [ministry]\nto: []"),
            ]));

    [Fact]
    public void A_demand_that_nothing_shows_being_raised_is_nobodys_in_the_counts()
    {
        const string rejected = """
              - id: no
                quote: 'There will be no night pay in this budget,'
                by: [lind]
                positions: {night-pay: rejects, pier-10: rejects}

            """;
        const string more = """
              - id: stands
                quote: '“The timetable stands,” said Lind.'
                by: [lind]
                said: 2030-05-01
                positions: {night-pay: rejects, pier-10: rejects}
              - id: autumn
                quote: The Port Authority would look at it in the autumn
                by: [lind]
                said: 2030-04-30
                positions: {night-pay: discusses}

            """;
        Assert.Equal(
            "2 demands, as of 10 May 2030: 1 by 1 party; nothing on record shows the other being raised. "
            + "In their own words, those who are asked are for none and against 2 "
            + "(Port Authority, on “Pay for sailing at night”; Port Authority, on “pier-10”).",
            Words(rejected, [("pier-10", "by: [ministry]\nto: [port]")]));
        using var dossier = Dossier(rejected + more, [("pier-10", "by: [ministry]\nto: [port]")]);
        var figure = PairFigures.Draw(new PageBuilder(Compiler.Compile(dossier.Root).Value!, SiteOptions.At(null), "positions.html"))!;
        Assert.Equal("Port Authority on Ferry crews", string.Join(", ", figure.Rows.Select(row => $"{row.Who.Text} on {row.Whom.Text}")));
    }

    [Fact]
    public void Demands_to_nobody_have_nobody_to_answer_them() => Assert.Equal(
        "2 demands by 1 party, as of 10 May 2030. In their own words, those who are asked are for none and against none. "
        + "To 1, no answer found in the words of those who are asked. 1 is addressed to nobody by name.",
        Words("  - {id: quay, quote: On the quay a passenger laughed.}\n", [("to-nobody", "by: [crews]\nto: []")]));

    [Fact]
    public void Three_passages_of_one_day_are_one_occasion()
    {
        using var dossier = Dossier(
            """
              - {id: no, quote: 'There will be no night pay in this budget,', by: [lind], positions: {night-pay: rejects}}
              - {id: autumn, quote: The Port Authority would look at it in the autumn, by: [lind], positions: {night-pay: discusses}}
              - {id: stands, quote: '“The timetable stands,” said Lind.', by: [lind], positions: {night-pay: rejects, pier-10: rejects}}

            """,
            [("pier-10", "by: [crews]\nto: [port]")]);
        var figure = PairFigures.Draw(new PageBuilder(Compiler.Compile(dossier.Root).Value!, SiteOptions.At(null), "positions.html"))!;
        var row = Assert.Single(figure.Rows);
        Assert.Equal("1 occasion: against 2 demands, neither for nor against 1 demand", row.Words);
        Assert.Equal(3, row.Marks.Length);
        Assert.StartsWith(
            "On record: positions of Port Authority on what is asked by Ferry crews, on 1 occasion. ", figure.Caption,
            StringComparison.Ordinal);
    }

    private static string Words(string passages, params (string Id, string Parties)[] demands)
    {
        using var dossier = Dossier(passages, demands);
        var corpus = Compiler.Compile(dossier.Root).Value!;
        return new AnswerCounts(InterfaceWords.English, corpus, corpus.Demands).Words("10 May 2030");
    }

    private static TemporaryDossier Dossier(string passages, (string Id, string Parties)[] demands)
    {
        string[] ofCrews =
        [
            .. demands.Where(demand => demand.Parties.Contains("[crews]", StringComparison.Ordinal))
                .Select(demand => demand.Id),
            "night-pay",
        ];
        var dossier = TemporaryDossier.OfBase()
            .Write(
                "input/demands/night-pay.yaml",
                "title: Pay for sailing at night\nkind: demand\nby: [crews]\nto: [port]\n")
            .Write(
                "input/sources/tide.yaml",
                TemporaryDossier.TideHead + "issued: 2030-05-02\npublisher: daily-tide\npassages:\n" + Asked(ofCrews)
                    + passages);
        foreach (var (id, parties) in demands)
            dossier.Write($"input/demands/{id}.yaml", $"title: {id}\nkind: demand\n{parties}\n");
        return dossier;
    }

    private static string Asked(string[] demands) =>
        $$"""
          - id: old-pay
            quote: We will not sail at night for the old pay.
            by: [moll]
            for: [crews]
            said: 2030-04-01
            positions: {{{string.Join(", ", demands.Select(demand => demand + ": raises"))}}}

        """;
}
