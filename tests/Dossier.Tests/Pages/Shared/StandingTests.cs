using static Dossier.Tests.Pages.Shared.StandingPage;

namespace Dossier.Tests.Pages.Shared;

/// <summary>Whose position something is, and where each party stands.</summary>
public sealed class StandingTests
{
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
            Raised,
            "{id: no-pay, quote: 'There will be no night pay in this budget,', by: [lind], said: 2030-05-01, "
            + "positions: {night-pay: rejects}}",
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
    public void A_condition_for_talking_about_a_demand_is_a_demand_of_its_own()
    {
        using var dossier = DossierOf(
            Raised,
            "{id: stands, quote: '“The timetable stands,” said Lind.', by: [lind], "
            + "positions: {night-pay: conditions, timetable-kept: raises}}");
        dossier.Write(
            "input/demands/timetable-kept.yaml",
            "title: The timetable is kept\nkind: condition\nby: [port]\nto: [crews]\ncondition_of: [night-pay]\n");
        Assert.Equal(
            """
            Conditions set for it: The timetable is kept
            First raised by Ferry crews: 1 May 2030 (the words).
            Standing: Ferry crews (claimant) raises, last said 1 May 2030
            Standing: Port Authority (addressee) puts conditions on, last said 2 May 2030
            Source by source: Crews ‘will not sail at night’ for old pay
            Grid: Port Authority: puts conditions on; Ferry crews: raises
            """,
            TextOf(dossier, "night-pay"));
        Assert.Equal(
            """
            Condition for talking about: Pay for sailing at night
            First raised by Port Authority: 2 May 2030 (the words).
            Standing: Port Authority (claimant) raises, last said 2 May 2030
            No answer found from Ferry crews in 2 sources, until 10 May 2030.
            Source by source: Crews ‘will not sail at night’ for old pay
            Grid: Port Authority: raises; Ferry crews: no answer found
            """,
            TextOf(dossier, "timetable-kept"));
    }
}
