using Dossier.Tests.Pages.Shared;
using Dossier.Tests.Site;

namespace Dossier.Tests.Pages.Demands;

/// <summary>What the page of a demand says of the order of positions whose dates overlap or are open.</summary>
public sealed class OrderOfPositionsTests
{
    [Theory]
    [InlineData("First raised by Ferry crews: 10 April 2030 (the words).", "said: 2030-04-10", "said: 2030-04-11")]
    [InlineData(
        "First raised by Ferry crews: 10 April 2030 (the words). Perhaps earlier by Ministry of Transport: April 2030.",
        "said: 2030-04-10", "said: 2030-04")]
    [InlineData(
        "First raised by Ferry crews: April 2030 (the words). Perhaps earlier by Ministry of Transport: no later than 2 May 2030.",
        "said: 2030-04", "said: ../2030-05-02")]
    [InlineData("First raised by Ferry crews: April 2030 (the words).", "said: 2030-04", "said: 2030-05-01")]
    public void Who_raised_it_first_is_said_only_as_far_as_the_dates_go(string expected, string crews, string ministry)
    {
        using var dossier = NightPayDossier.Quoting(
            $"Crews want night pay. | by: [moll], for: [crews], {crews}, positions: {{night-pay: raises}}",
            $"They need it. | by: [ministry], {ministry}, positions: {{night-pay: raises}}");
        dossier.Write("input/demands/night-pay.yaml", "title: Pay for sailing at night\nkind: demand\nby: [crews, ministry]\nto: [port]\n");
        Assert.Equal(expected, string.Concat(NightPayDossier.DemandPage(dossier).Raised.Select(run => run.Text)));
    }

    [Theory]
    [InlineData(
        "from “raises” (10 April 2030) to “withdraws” (20 April 2030).", "said: 2030-04-10", "said: 2030-04-12", "said: 2030-04-20")]
    [InlineData(
        "“raises” (10 April 2030), “withdraws” (April 2030); the dates leave their order open.", "said: 2030-04-10",
        "said: 2030-04-12", "said: 2030-04")]
    [InlineData(
        "“raises” (10 April 2030), later “withdraws” (20 April 2030); the place of others in this order is not certain.",
        "said: 2030-04-10", "said: ../2030-04-12", "said: 2030-04-20")]
    public void A_figure_tells_a_turn_only_where_the_dates_have_that_order(string expected, params string[] said)
    {
        string[] stances = ["raises", "restates", "withdraws"];
        using var dossier = NightPayDossier.Quoting([.. said.Select((date, index) =>
            $"Words {index}. | by: [moll], for: [crews], {date}, positions: {{night-pay: {stances[index]}}}")]);
        Assert.StartsWith("Ferry crews: " + expected, NightPayDossier.DemandPage(dossier).Figure!.Caption, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("“raises” (1 – 20 April 2030), “withdraws” (10 – 25 April 2030); the dates leave their order open.", "")]
    [InlineData("from “raises” (1 – 20 April 2030) to “withdraws” (10 – 25 April 2030).", "follows: [first]\n")]
    public void Where_dates_leave_the_order_open_the_order_of_the_events_has_it(string expected, string follows)
    {
        using var dossier = NightPayDossier.Quoting(
            "We want it. | by: [moll], for: [crews], during: [first], said: 2030-04-01/2030-04-20, positions: {night-pay: raises}",
            "We drop it. | by: [moll], for: [crews], during: [second], said: 2030-04-10/2030-04-25, positions: {night-pay: withdraws}",
            "They want it. | by: [ministry], said: 2030-04-29, positions: {night-pay: accepts}");
        dossier.Write("input/events/first.yaml", "title: First\nkind: speech\ndate: 2030-04-01/2030-04-20\nevidence: [boats#p-0]\n");
        dossier.Write(
            "input/events/second.yaml", $"title: Second\nkind: speech\ndate: 2030-04-10/2030-04-25\n{follows}evidence: [boats#p-1]\n");
        Assert.StartsWith("Ferry crews: " + expected, NightPayDossier.DemandPage(dossier).Figure!.Caption, StringComparison.Ordinal);
    }
}
