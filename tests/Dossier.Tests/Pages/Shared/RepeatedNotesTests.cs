using Dossier.SiteModel;
using Dossier.Tests.Cases;
using Dossier.Tests.Site;

namespace Dossier.Tests.Pages.Shared;

/// <summary>A note that stands in a history already is not printed again.</summary>
public sealed class RepeatedNotesTests
{
    [Fact]
    public void A_note_on_two_positions_is_printed_with_the_first()
    {
        using var dossier = TemporaryDossier.OfBase();
        dossier.Write(
            "input/demands/night-pay.yaml",
            "title: Pay for sailing at night\nkind: demand\nby: [crews]\nto: [port, ministry]\n");
        dossier.Write(
            "input/sources/tide.yaml",
            TemporaryDossier.TideHead +
            """
            issued: 2030-05-02
            passages:
              - {id: told, quote: he told the Daily Tide, note: Whom he meant is read., positions: {night-pay: {stance: rejects, of: [ministry, port]}}}
              - {id: autumn, quote: The Port Authority would look at it in the autumn, note: The day is not given., positions: {night-pay: {stance: discusses, of: port}}}

            """);
        var page = ComposedPage.At<DemandPageView>(dossier, "demands/night-pay.html");
        Assert.Equal(
            """
            reported-tide-told-ministry: <p>Whom he meant is read.</p>
            reported-tide-told-port: see #reported-tide-told-ministry
            reported-tide-autumn-port: <p>The day is not given.</p>
            """,
            string.Join('\n', page.Reported.Select(Text)));
    }

    private static string Text(PositionStepView step) =>
        $"{step.Statement.Id}: {step.Statement.Note?.Body.Value.Trim()}"
        + (step.NotedAt is null ? "" : $"see {step.NotedAt}");
}
