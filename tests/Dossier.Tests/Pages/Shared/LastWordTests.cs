using Dossier.Addresses;
using Dossier.Interface;
using Dossier.Outputs.Previews;
using Dossier.Pages.Shared;
using Dossier.Tests.Site;
using static Dossier.Tests.Pages.Shared.StandingPage;

namespace Dossier.Tests.Pages.Shared;

/// <summary>Which of the things that a party said on a demand is its word.</summary>
public sealed class LastWordTests
{
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
            Raised,
            "{id: autumn, quote: The Port Authority would look at it in the autumn, by: [lind], said: 2030-05-01, "
            + "positions: {night-pay: accepts}}",
            "{id: no-pay, quote: 'There will be no night pay in this budget,', by: [lind], positions: {night-pay: discusses}}");

    [Theory]
    [InlineData("2030-05-01/2030-05-02", "1 May 2030 or later")] // which of them was the last, nobody knows
    [InlineData("2030-05", "1 May 2030 or later")]
    [InlineData("2030-05-02", "2 May 2030, first 1 May 2030")]
    [InlineData("../2030-05-02", "no later than 2 May 2030, first 1 May 2030 or earlier")] // of any time at all
    public void Words_of_a_known_day_are_not_passed_over_for_others_that_are_perhaps_earlier(string said, string last)
    {
        var dossier = DossierOf(
            Raised,
            $"{{id: ready, quote: The boats are ready., by: [moll], for: [crews], said: {said}, positions: {{night-pay: raises}}}}");
        using (dossier)
        {
            string page = TextOf(dossier, "night-pay", mayWarn: true);
            Assert.Contains($"Standing: Ferry crews (claimant) raises, last said {last}\n", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_is_perhaps_as_late_stands_beside_the_word() =>
        AssertPage(
            """
            First raised by Ferry crews: 1 May 2030 (the words).
            Standing: Ferry crews (claimant) raises, last said 1 May 2030, also discusses, also defers (1 – 2 May 2030)
            No answer found from Port Authority in 2 sources, until 10 May 2030.
            Source by source: Crews ‘will not sail at night’ for old pay
            Grid: Ferry crews: raises; also discusses; also defers (1 – 2 May 2030); Port Authority: no answer found
            """,
            Raised,
            "{id: ready, quote: The boats are ready., by: [moll], for: [crews], said: 2030-05-01/2030-05-02, "
            + "positions: {night-pay: defers}}",
            "{id: autumn, quote: he told the Daily Tide, by: [moll], for: [crews], said: 2030-05-01, positions: {night-pay: discusses}}");

    [Fact]
    public void What_nobody_knows_the_day_of_stands_beside_the_word_with_its_own_date()
    {
        using var dossier = DossierOf(
            Raised,
            "{id: autumn, quote: he told the Daily Tide, by: [moll], for: [crews], said: ../2030-05-02, "
            + "positions: {night-pay: defers}}");
        Assert.Equal(
            """
            First raised by Ferry crews: 1 May 2030 (the words).
            Standing: Ferry crews (claimant) raises, last said 1 May 2030, also defers (no later than 2 May 2030)
            No answer found from Port Authority in 2 sources, until 10 May 2030.
            Source by source: Crews ‘will not sail at night’ for old pay
            Grid: Ferry crews: raises; also defers (by 2 May 2030); Port Authority: no answer found
            """,
            TextOf(dossier, "night-pay"));
        var corpus = ComposeDemand(dossier, "night-pay").Corpus;
        var card = PreviewCards.Compose(new PageBuilder(corpus, SiteOptions.At(null), "index.html"), corpus.Demands.Single());
        Assert.Equal("last said: 1 May 2030; also defers: no later than 2 May 2030", card.Standings[0].Note);
    }

    [Fact]
    public void Of_several_stances_of_one_day_the_weightiest_is_the_word() =>
        AssertPage(
            """
            First raised by Ferry crews: 1 May 2030 (the words).
            Standing: Ferry crews (claimant) raises, last said 1 May 2030
            Standing: Port Authority (addressee) rejects, last said 2 May 2030, also puts conditions on, also discusses
            Source by source: Crews ‘will not sail at night’ for old pay
            Grid: Port Authority: rejects; also puts conditions on; also discusses; Ferry crews: raises
            """,
            Raised,
            "{id: stands, quote: '“The timetable stands,” said Lind.', by: [lind], positions: {night-pay: discusses}}",
            "{id: autumn, quote: The Port Authority would look at it in the autumn, by: [lind], positions: {night-pay: conditions}}",
            "{id: no-pay, quote: 'There will be no night pay in this budget,', by: [lind], positions: {night-pay: rejects}}");

    [Fact]
    public void A_party_that_is_for_and_against_on_one_day_has_both_words()
    {
        using var dossier = DossierOf(
            Raised,
            "{id: autumn, quote: The Port Authority would look at it in the autumn, by: [lind], positions: {night-pay: accepts-in-part}}",
            "{id: no-pay, quote: 'There will be no night pay in this budget,', by: [lind], positions: {night-pay: rejects}}",
            "{id: stands, quote: '“The timetable stands,” said Lind.', by: [lind], positions: {night-pay: discusses}}");
        Assert.Equal(
            """
            First raised by Ferry crews: 1 May 2030 (the words).
            Standing: Ferry crews (claimant) raises, last said 1 May 2030
            Standing: Port Authority (addressee) rejects, last said 2 May 2030, also discusses
            Standing: Port Authority (addressee) accepts in part, last said 2 May 2030
            Source by source: Crews ‘will not sail at night’ for old pay
            Grid: Port Authority: rejects; also discusses, accepts in part; Ferry crews: raises
            """,
            TextOf(dossier, "night-pay", mayWarn: true));
    }

    [Fact]
    public void The_words_are_quoted_rather_than_told_and_told_rather_than_headlined()
    {
        string[] tellings =
        [
            "{id: headline, quote: Crews ‘will not sail at night’ for old pay, by: [moll], for: [crews], positions: {night-pay: raises}}",
            "{id: told, quote: The crews of the Sund ferries will stop at midnight on Friday., by: [moll], for: [crews], "
            + "positions: {night-pay: raises}}",
            "{id: mixed, quote: 'but no answer,” said Ina Moll', by: [moll], for: [crews], positions: {night-pay: raises}}",
            "{id: quoted, quote: We will not sail at night for the old pay., by: [moll], for: [crews], positions: {night-pay: raises}}",
        ];
        Assert.Equal(
            ["headline", "told", "mixed", "quoted"],
            Enumerable.Range(1, 4).Select(count => Words([.. tellings.Take(count)])), StringComparer.Ordinal);

        static string Words(string[] passages)
        {
            using var dossier = DossierOf(passages);
            return ComposeDemand(dossier, "night-pay").Page.Standings[0].Evidence!.Split("#p-")[1];
        }
    }
}
