using System.Text;
using Dossier.Composing;
using Dossier.Linking;
using Dossier.Tests.Cases;
using Dossier.Views;

namespace Dossier.Tests.Composing;

/// <summary>Whose position something is, and where each party stands: what the page of the demand and the grid make of it.</summary>
public sealed class StandingTests
{
    private const string Raised = "{id: not-at-night, quote: We will not sail at night for the old pay., by: [moll], for: [crews], said: 2030-05-01, positions: {night-pay: raises}}";

    [Fact]
    public void A_spokesmans_words_are_those_of_whom_he_stands_below() =>
        AssertPage(
            """
            First raised by Ferry crews: 1 May 2030 (the words).
            Standing: Ferry crews (claimant) raises, last said 1 May 2030
            Standing: Port Authority (addressee) rejects, last said 2 May 2030
            Source by source: Crews ‘will not sail at night’ for old pay
            Grid: Ferry crews: raises; Port Authority: rejects
            """,
            Raised, "{id: no-pay, quote: 'There will be no night pay in this budget,', by: [lind], positions: {night-pay: rejects}}");

    [Fact]
    public void What_an_outlet_reports_never_overrides_the_partys_own_word() =>
        AssertPage(
            """
            First raised by Ferry crews: 1 May 2030 (the words).
            Standing: Ferry crews (claimant) raises, last said 1 May 2030
            Standing: Port Authority (addressee) rejects, last said 1 May 2030
            Reported: Port Authority accepts, according to Daily Tide
            Source by source: Crews ‘will not sail at night’ for old pay
            Grid: Port Authority: rejects; Ferry crews: raises
            """,
            Raised, "{id: no-pay, quote: 'There will be no night pay in this budget,', by: [lind], said: 2030-05-01, positions: {night-pay: rejects}}",
            "{id: autumn, quote: he told the Daily Tide, positions: {night-pay: {stance: accepts, of: port}}}");

    [Fact]
    public void What_an_outlet_reports_is_shown_as_that_where_there_is_nothing_else() =>
        AssertPage(
            """
            First raised by Ferry crews: 1 May 2030 (the words).
            Standing: Ferry crews (claimant) raises, last said 1 May 2030
            No word of its own found from Port Authority in 2 sources, until 10 May 2030; according to Daily Tide: “accepts” (told on 2 May 2030, the words).
            Reported: Port Authority accepts, according to Daily Tide
            Source by source: Crews ‘will not sail at night’ for old pay
            Grid: Ferry crews: raises; Port Authority: accepts according to Daily Tide
            """,
            Raised, "{id: autumn, quote: he told the Daily Tide, positions: {night-pay: {stance: accepts, of: port}}}");

    [Fact]
    public void A_claimant_that_only_restates_it_raised_it_before() =>
        AssertPage(
            """
            First raised by Ferry crews, according to Daily Tide: April 2030 (the words).
            Standing: Ferry crews (claimant) restates, last said 1 May 2030
            No answer found from Port Authority in 2 sources, until 10 May 2030.
            Reported: Ferry crews raises, according to Daily Tide
            Source by source: Crews ‘will not sail at night’ for old pay
            Grid: Ferry crews: restates; Port Authority: no answer found
            """,
            Raised.Replace("raises", "restates", StringComparison.Ordinal),
            "{id: autumn, quote: he told the Daily Tide, said: 2030-04, positions: {night-pay: {stance: raises, of: crews}}}");

    [Fact]
    public void A_third_party_that_suggests_it_answers_for_nobody() =>
        AssertPage(
            """
            First raised by Ferry crews: 1 May 2030 (the words).
            Standing: Ferry crews (claimant) raises, last said 1 May 2030
            Standing: Ministry of Transport (third party) supports, last said 2 May 2030
            No answer found from Port Authority in 2 sources, until 10 May 2030.
            Source by source: Crews ‘will not sail at night’ for old pay
            Grid: Ferry crews: raises; Ministry of Transport: supports; Port Authority: no answer found
            """,
            Raised, "{id: fair, quote: The boats are ready., by: [ministry], positions: {night-pay: supports}}");

    [Fact]
    public void A_refusal_before_any_raising_says_that_no_source_shows_it_raised() =>
        AssertPage(
            """
            It is answered here, but nothing on record shows it being raised.
            Standing: Port Authority (addressee) rejects, last said 2 May 2030
            No word of its own found from Ferry crews in 2 sources, until 10 May 2030.
            Source by source: Crews ‘will not sail at night’ for old pay
            Grid: Port Authority: rejects; Ferry crews: no word of its own
            """,
            "{id: no-pay, quote: 'There will be no night pay in this budget,', by: [lind], positions: {night-pay: rejects}}");

    [Fact]
    public void A_claimant_may_put_off_what_it_asked_for() =>
        AssertPage(
            """
            First raised by Ferry crews: 1 May 2030 (the words).
            Standing: Ferry crews (claimant) raises, last said 1 May 2030, later defers (2 May 2030)
            No answer found from Port Authority in 2 sources, until 10 May 2030.
            Source by source: Crews ‘will not sail at night’ for old pay
            Grid: Ferry crews: raises; later defers; Port Authority: no answer found
            """,
            Raised, "{id: ready, quote: The boats are ready., by: [moll], for: [crews], positions: {night-pay: defers}}");

    [Fact]
    public void A_claimant_that_withdrew_its_demand_and_then_discusses_it_asks_for_it_no_more() =>
        AssertPage(
            """
            First raised by Ferry crews: 29 April 2030 (the words).
            Standing: Ferry crews (claimant) discusses, last said 1 May 2030
            No answer found from Port Authority in 2 sources, until 10 May 2030.
            Source by source: Crews ‘will not sail at night’ for old pay
            Grid: Ferry crews: discusses; Port Authority: no answer found
            """,
            Raised.Replace("2030-05-01", "2030-04-29", StringComparison.Ordinal),
            "{id: ready, quote: The boats are ready., by: [moll], for: [crews], said: 2030-04-30, positions: {night-pay: withdraws}}",
            "{id: autumn, quote: he told the Daily Tide, by: [moll], for: [crews], said: 2030-05-01, positions: {night-pay: discusses}}");

    [Fact]
    public void Whoever_is_asked_and_then_only_discusses_it_stands_where_it_last_stood() =>
        AssertPage(
            """
            First raised by Ferry crews: 1 May 2030 (the words).
            Standing: Ferry crews (claimant) raises, last said 1 May 2030
            Standing: Port Authority (addressee) discusses, last said 2 May 2030
            Source by source: Crews ‘will not sail at night’ for old pay
            Grid: Port Authority: discusses; Ferry crews: raises
            """,
            Raised, "{id: autumn, quote: The Port Authority would look at it in the autumn, by: [lind], said: 2030-05-01, positions: {night-pay: accepts}}",
            "{id: no-pay, quote: 'There will be no night pay in this budget,', by: [lind], positions: {night-pay: discusses}}");

    [Theory]
    [InlineData("2030-05-01/2030-05-02", "1 May 2030 or later")] // which of them was the last, nobody knows
    [InlineData("2030-05", "1 May 2030 or later")]
    [InlineData("2030-05-02", "2 May 2030, first 1 May 2030")]
    [InlineData("../2030-05-02", "no later than 2 May 2030, first 1 May 2030 or earlier")] // of any time at all
    public void Words_of_a_known_day_are_not_passed_over_for_others_that_are_perhaps_earlier(string said, string last)
    {
        var dossier = Dossier(Raised, $"{{id: ready, quote: The boats are ready., by: [moll], for: [crews], said: {said}, positions: {{night-pay: raises}}}}");
        using (dossier)
        {
            string page = Page(dossier, "night-pay", mayWarn: true);
            Assert.Contains($"Standing: Ferry crews (claimant) raises, last said {last}\n", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_is_perhaps_as_late_stands_beside_the_word() =>
        AssertPage(
            """
            First raised by Ferry crews: 1 May 2030 (the words).
            Standing: Ferry crews (claimant) raises, last said 1 May 2030, also defers
            No answer found from Port Authority in 2 sources, until 10 May 2030.
            Source by source: Crews ‘will not sail at night’ for old pay
            Grid: Ferry crews: raises; Port Authority: no answer found
            """,
            Raised, "{id: ready, quote: The boats are ready., by: [moll], for: [crews], said: 2030-05-01/2030-05-02, positions: {night-pay: defers}}");

    [Fact]
    public void A_position_that_is_the_curators_reading_is_marked_and_gives_way_to_one_that_is_not()
    {
        const string read = "{id: ready, quote: The boats are ready., by: [moll], for: [crews], said: 2030-04-30, positions: {night-pay: {stance: raises, reading: true}}}";
        AssertPage(
            """
            First raised by Ferry crews, in the curators’ reading: 30 April 2030 (the words).
            Standing: Ferry crews (claimant) raises (curators’ reading), last said 30 April 2030
            No answer found from Port Authority in 2 sources, until 10 May 2030.
            Source by source: Crews ‘will not sail at night’ for old pay
            Grid: Ferry crews: raises (curators’ reading); Port Authority: no answer found
            """,
            read);
        AssertPage(
            """
            First raised by Ferry crews, in the curators’ reading: 30 April 2030 (the words).
            Standing: Ferry crews (claimant) raises, last said 1 May 2030, first 30 April 2030 (curators’ reading)
            No answer found from Port Authority in 2 sources, until 10 May 2030.
            Source by source: Crews ‘will not sail at night’ for old pay
            Grid: Ferry crews: raises; Port Authority: no answer found
            """,
            read, Raised);
        AssertPage(
            """
            First raised by Ferry crews: 1 May 2030 (the words).
            Standing: Ferry crews (claimant) raises, last said 1 May 2030
            No answer found from Port Authority in 2 sources, until 10 May 2030.
            Source by source: Crews ‘will not sail at night’ for old pay
            Grid: Ferry crews: raises; Port Authority: no answer found
            """,
            read.Replace("2030-04-30", "2030-05-01", StringComparison.Ordinal), Raised);
    }

    [Fact]
    public void A_stance_that_is_the_curators_reading_is_marked_as_that()
    {
        using var dossier = Dossier(
            Raised, "{id: ready, quote: The boats are ready., by: [moll], for: [crews], positions: {night-pay: waits}}",
            "{id: fair, quote: he told the Daily Tide, positions: {night-pay: {stance: supports, of: ministry}}}");
        dossier.Write(
            "input/dossier.yaml",
            "title: The Sund ferries\nlanguage: en\nedition: 2030-05-10\nstances:\n"
            + "  - {name: waits, role: claimant, polarity: open, reading: true}\n  - {name: supports, reading: true}\n");
        Assert.Equal(
            """
            First raised by Ferry crews: 1 May 2030 (the words).
            Standing: Ferry crews (claimant) raises, last said 1 May 2030, later waits (curators’ reading) (2 May 2030)
            No answer found from Port Authority in 2 sources, until 10 May 2030.
            Reported: Ministry of Transport supports (curators’ reading), according to Daily Tide
            Source by source: Crews ‘will not sail at night’ for old pay
            Grid: Ferry crews: raises; later waits (curators’ reading); Ministry of Transport: supports (curators’ reading) according to Daily Tide; Port Authority: no answer found
            """,
            Page(dossier, "night-pay"));
    }

    [Fact]
    public void Silence_is_an_answer_too() =>
        AssertPage(
            """
            First raised by Ferry crews: 1 May 2030 (the words).
            Standing: Ferry crews (claimant) raises, last said 1 May 2030
            No answer found from Port Authority in 2 sources, until 10 May 2030.
            Source by source: Crews ‘will not sail at night’ for old pay
            Grid: Ferry crews: raises; Port Authority: no answer found
            """,
            Raised);

    [Fact]
    public void A_members_position_stands_beside_the_silence_of_the_whole_and_is_not_its_own()
    {
        using var dossier = Dossier(
            Raised, "{id: told, quote: he told the Daily Tide, positions: {night-pay: {stance: opposes, of: [pilots, ministry]}}}",
            "{id: fair, quote: The boats are ready., by: [anker], positions: {night-pay: supports}}");
        dossier.Write("input/actors/ministry.yaml", "name: Ministry of Transport\nkind: organisation\nmember_of: [port]\n")
            .Write("input/actors/council.yaml", "name: Harbour council\nkind: group\npart_of: [port]\n")
            .Write("input/actors/pilots.yaml", "name: Pilots\nkind: group\nmember_of: [council]\n")
            .Write("input/actors/anker.yaml", "name: Jo Anker\nkind: person\nroles: [{title: Speaker, in: masters}]\n")
            .Write("input/actors/masters.yaml", "name: Masters’ guild\nkind: group\nmember_of: [port]\n");
        Assert.Equal(
            """
            First raised by Ferry crews: 1 May 2030 (the words).
            Standing: Ferry crews (claimant) raises, last said 1 May 2030
            Standing: Jo Anker (of Port Authority, an addressee) supports, last said 2 May 2030
            No word of its own found from Port Authority in 2 sources, until 10 May 2030; of those who belong to it, Jo Anker: “supports” (own position, 2 May 2030, the words); of those who belong to it, Ministry of Transport, Pilots: “opposes”, according to Daily Tide (told on 2 May 2030, the words).
            Reported: Pilots opposes, according to Daily Tide
            Reported: Ministry of Transport opposes, according to Daily Tide
            Source by source: Crews ‘will not sail at night’ for old pay
            Grid: Ferry crews: raises; Jo Anker: supports; Ministry of Transport: opposes according to Daily Tide; Pilots: opposes according to Daily Tide; Port Authority: no word of its own, but Jo Anker supports, but Ministry of Transport, Pilots opposes according to Daily Tide
            """,
            Page(dossier, "night-pay"));
    }

    [Fact]
    public void A_member_speaks_for_itself_alone()
    {
        using var dossier = Dossier(Raised, "{id: no-pay, quote: 'There will be no night pay in this budget,', by: [ministry], positions: {night-pay: rejects}}");
        dossier.Write("input/actors/ministry.yaml", "name: Ministry of Transport\nkind: organisation\nmember_of: [port]\n");
        var said = Compiler.Compile(dossier.Root).Diagnostics;
        Assert.Equal(["DOS051"], said.Select(diagnostic => diagnostic.Code), StringComparer.Ordinal);
    }

    [Fact]
    public void A_condition_for_talking_about_a_demand_is_a_demand_of_its_own()
    {
        using var dossier = Dossier(Raised, "{id: stands, quote: '“The timetable stands,” said Lind.', by: [lind], positions: {night-pay: conditions, timetable-kept: raises}}");
        dossier.Write("input/demands/timetable-kept.yaml", "title: The timetable is kept\nkind: condition\nby: [port]\nto: [crews]\ncondition_of: [night-pay]\n");
        Assert.Equal(
            """
            Conditions set for it: The timetable is kept
            First raised by Ferry crews: 1 May 2030 (the words).
            Standing: Ferry crews (claimant) raises, last said 1 May 2030
            Standing: Port Authority (addressee) puts conditions on, last said 2 May 2030
            Source by source: Crews ‘will not sail at night’ for old pay
            Grid: Port Authority: puts conditions on; Ferry crews: raises
            """,
            Page(dossier, "night-pay"));
        Assert.Equal(
            """
            Condition for talking about: Pay for sailing at night
            First raised by Port Authority: 2 May 2030 (the words).
            Standing: Port Authority (claimant) raises, last said 2 May 2030
            No answer found from Ferry crews in 2 sources, until 10 May 2030.
            Source by source: Crews ‘will not sail at night’ for old pay
            Grid: Port Authority: raises; Ferry crews: no answer found
            """,
            Page(dossier, "timetable-kept"));
    }

    [Fact]
    public void Who_first_raised_it_and_who_last_said_so_are_two_days() =>
        AssertPage(
            """
            First raised by Ferry crews: 1 May 2030 (the words).
            Standing: Ferry crews (claimant) restates, last said 2 May 2030, first 1 May 2030
            No answer found from Port Authority in 2 sources, until 10 May 2030.
            Source by source: Crews ‘will not sail at night’ for old pay
            Grid: Ferry crews: restates; Port Authority: no answer found
            """,
            Raised, "{id: ready, quote: The boats are ready., by: [moll], for: [crews], positions: {night-pay: restates}}");

    [Fact]
    public void Nothing_is_first_that_another_may_have_come_before() =>
        AssertPage(
            """
            First raised by Ferry crews: 1 May 2030 or earlier (the words).
            Standing: Ferry crews (claimant) restates, last said no later than 2 May 2030, first 1 May 2030 or earlier
            No answer found from Port Authority in 2 sources, until 10 May 2030.
            Source by source: Crews ‘will not sail at night’ for old pay
            Grid: Ferry crews: restates; Port Authority: no answer found
            """,
            Raised, "{id: ready, quote: The boats are ready., by: [moll], for: [crews], said: ../2030-05-02, positions: {night-pay: restates}}");

    [Fact]
    public void Of_several_stances_of_one_day_the_weightiest_is_the_word() =>
        AssertPage(
            """
            First raised by Ferry crews: 1 May 2030 (the words).
            Standing: Ferry crews (claimant) raises, last said 1 May 2030
            Standing: Port Authority (addressee) rejects, last said 2 May 2030, also puts conditions on, discusses
            Source by source: Crews ‘will not sail at night’ for old pay
            Grid: Port Authority: rejects; Ferry crews: raises
            """,
            Raised,
            "{id: stands, quote: '“The timetable stands,” said Lind.', by: [lind], positions: {night-pay: discusses}}",
            "{id: autumn, quote: The Port Authority would look at it in the autumn, by: [lind], positions: {night-pay: conditions}}",
            "{id: no-pay, quote: 'There will be no night pay in this budget,', by: [lind], positions: {night-pay: rejects}}");

    [Fact]
    public void A_party_that_is_for_and_against_on_one_day_has_both_words()
    {
        using var dossier = Dossier(
            Raised, "{id: autumn, quote: The Port Authority would look at it in the autumn, by: [lind], positions: {night-pay: accepts-in-part}}",
            "{id: no-pay, quote: 'There will be no night pay in this budget,', by: [lind], positions: {night-pay: rejects}}",
            "{id: stands, quote: '“The timetable stands,” said Lind.', by: [lind], positions: {night-pay: discusses}}");
        Assert.Equal(
            """
            First raised by Ferry crews: 1 May 2030 (the words).
            Standing: Ferry crews (claimant) raises, last said 1 May 2030
            Standing: Port Authority (addressee) rejects, last said 2 May 2030, also discusses
            Standing: Port Authority (addressee) accepts in part, last said 2 May 2030
            Source by source: Crews ‘will not sail at night’ for old pay
            Grid: Port Authority: rejects, accepts in part; Ferry crews: raises
            """,
            Page(dossier, "night-pay", mayWarn: true));
    }

    [Fact]
    public void The_words_are_quoted_rather_than_told_and_told_rather_than_headlined()
    {
        string[] tellings =
        [
            "{id: headline, quote: Crews ‘will not sail at night’ for old pay, by: [moll], for: [crews], positions: {night-pay: raises}}",
            "{id: told, quote: The crews of the Sund ferries will stop at midnight on Friday., by: [moll], for: [crews], positions: {night-pay: raises}}",
            "{id: mixed, quote: 'but no answer,” said Ina Moll', by: [moll], for: [crews], positions: {night-pay: raises}}",
            "{id: quoted, quote: We will not sail at night for the old pay., by: [moll], for: [crews], positions: {night-pay: raises}}",
        ];
        Assert.Equal(["headline", "told", "mixed", "quoted"], Enumerable.Range(1, 4).Select(count => Words([.. tellings.Take(count)])), StringComparer.Ordinal);

        static string Words(string[] passages)
        {
            using var dossier = Dossier(passages);
            return Composed(dossier, "night-pay", mayWarn: false).Page.Standings[0].Evidence!.Split("#p-")[1];
        }
    }

    private static void AssertPage(string expected, params string[] passages)
    {
        using var dossier = Dossier(passages);
        Assert.Equal(expected, Page(dossier, "night-pay"));
    }

    private static TemporaryDossier Dossier(params string[] passages) => TemporaryDossier.OfBase()
        .Write("input/pages/index.md", "---\ntitle: The Sund ferries in May\n---\n\nIn May.\n")
        .Write("input/demands/night-pay.yaml", "title: Pay for sailing at night\nkind: demand\nby: [crews]\nto: [port]\n")
        .Write(
            "input/sources/tide.yaml",
            "seed: tide.txt\nsha256: 728db0fe1a0e7e33e945b6d9bae1046ca86554bb741fde163d0c12e4972b0f18\ntitle: Crews ‘will not sail at night’ for old pay\n"
            + "type: article-newspaper\nissued: 2030-05-02\npublisher: daily-tide\npassages:\n" + string.Concat(passages.Select(passage => $"  - {passage}\n")));

    private static (DemandPageView Page, Corpus Corpus) Composed(TemporaryDossier dossier, string demand, bool mayWarn)
    {
        var (corpus, diagnostics) = Compiler.Compile(dossier.Root);
        Assert.True(mayWarn || diagnostics.IsEmpty, CaseTests.Report(diagnostics));
        return ((DemandPageView)SiteComposer.Compose(corpus!, SiteOptions.At(null)).Pages.Single(page => page.Path == $"demands/{demand}.html").Compose(), corpus!);
    }

    private static string Page(TemporaryDossier dossier, string demand, bool mayWarn = false)
    {
        var (page, corpus) = Composed(dossier, demand, mayWarn);
        return string.Join(
            '\n',
            [
                .. page.Relations.Select(relation => $"{relation.Label}: {string.Join(", ", relation.Links.Select(link => link.Text))}"),
                .. page.Raised.IsEmpty ? Array.Empty<string>() : [string.Concat(page.Raised.Select(run => run.Text))],
                .. page.Unraised is null ? Array.Empty<string>() : [page.Unraised],
                .. page.Standings.Select(standing => Text(standing)),
                .. page.Silent.Select(sentence => string.Concat(sentence.Select(run => run.Text))),
                .. page.Reported.Select(step => $"Reported: {step.Position.Party.Text} {step.Position.Stance}{Reading(step.Position.CuratorsReading)}, according to {string.Join(", ", step.Position.AccordingTo.Select(voice => voice.Text))}"),
                .. page.Accounts.Select(account => $"Source by source: {account.Source.Text}"),
                "Grid: " + GridRow(PositionGridTests.Page(corpus).Days[0], page.Title),
            ]);
    }

    private static string GridRow(GridDayView day, string demand) => string.Join("; ", day.Parties
        .Zip(day.Groups.SelectMany(group => group.Rows).Single(row => row.Demand.Text == demand).Cells, (party, cell) => (Party: party.Text, Cell: cell))
        .Where(pair => pair.Cell.Silence is not null || !pair.Cell.Positions.IsEmpty || !pair.Cell.Perhaps.IsEmpty)
        .Select(pair => $"{pair.Party}: {pair.Cell.Silence}{string.Concat(pair.Cell.Parts.Select(part => $", but {string.Join(", ", part.Parts.Select(one => one.Text))} {part.Stance}{(part.AccordingTo.IsEmpty ? "" : $" according to {part.AccordingTo[0].Text}")}"))}{string.Join(", ", pair.Cell.Positions.Select(Text))}"));

    private static string Text(StandingView standing)
    {
        string first = standing.FirstSaid is null ? "" : $", first {standing.FirstSaid.Text}{Reading(standing.IsFirstReading)}";
        string also = standing.Also.IsEmpty ? "" : $", also {string.Join(", ", standing.Also.Select(Text))}";
        string later = string.Concat(standing.Later.Select(other => $", later {Text(other)} ({other.Said.Text})"));
        return $"Standing: {standing.Party.Text} ({standing.Role}) {standing.Stance}{Reading(standing.CuratorsReading)}, last said {standing.LastSaid.Text}{first}{also}{later}";
    }

    private static string Text(OtherStanceView other) => other.Link.Text + Reading(other.CuratorsReading);

    private static string Text(GridPositionView position) =>
        position.Stance + Reading(position.CuratorsReading) + (position.AccordingTo.IsEmpty ? "" : $" according to {position.AccordingTo[0].Text}")
        + string.Concat(position.Later.Select(other => $"; later {Text(other)}"));

    private static string Reading(bool isReading) => isReading ? " (curators’ reading)" : "";
}
