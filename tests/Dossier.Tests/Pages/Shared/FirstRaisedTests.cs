using static Dossier.Tests.Pages.Shared.StandingPage;

namespace Dossier.Tests.Pages.Shared;

/// <summary>Who first raised a demand, and when.</summary>
public sealed class FirstRaisedTests
{
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
            Raised,
            "{id: ready, quote: The boats are ready., by: [moll], for: [crews], said: ../2030-05-02, "
            + "positions: {night-pay: restates}}");

    [Fact]
    public void Each_date_of_what_others_report_is_ascribed_to_who_gives_it()
    {
        using var dossier = DossierOf(
            "{id: autumn, quote: he told the Daily Tide, said: 2030-04-17, positions: {night-pay: {stance: raises, of: crews}}}",
            "{id: told, quote: The crews of the Sund ferries will stop at midnight on Friday., said: 2030-04, "
            + "positions: {night-pay: {stance: raises, of: crews}}}");
        Assert.StartsWith(
            """
            First raised by Ferry crews, according to Daily Tide: 17 April 2030 (the words). Perhaps earlier, according to Daily Tide: April 2030.
            No word of its own found from Ferry crews in 2 sources, until 10 May 2030; according to Daily Tide: “raises” (17 April 2030, the words); perhaps later, according to Daily Tide: April 2030.

            """,
            TextOf(dossier, "night-pay"), StringComparison.Ordinal);
    }
}
