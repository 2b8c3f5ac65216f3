using System.Collections.Immutable;
using Dossier.Linking;
using Dossier.SiteModel;
using Dossier.Tests.Cases;
using Dossier.Tests.Pages.Positions;
using Dossier.Tests.Site;

namespace Dossier.Tests.Pages.Shared;

/// <summary>
/// The page of a demand as text: who raised it, where each party stands, who is silent, and the row of the grid. The passages of
/// its dossier are those of the newspaper of the base, each in a line of YAML.
/// </summary>
internal static class StandingPage
{
    public const string Raised =
        "{id: not-at-night, quote: We will not sail at night for the old pay., by: [moll], for: [crews], said: 2030-05-01, "
        + "positions: {night-pay: raises}}";

    public static void AssertPage(string expected, params string[] passages)
    {
        using var dossier = DossierOf(passages);
        Assert.Equal(expected, TextOf(dossier, "night-pay"));
    }

    public static TemporaryDossier DossierOf(params string[] passages) => TemporaryDossier.OfBase()
        .Write("input/pages/index.md", "---\ntitle: The Sund ferries in May\n---\n\nIn May.\n")
        .Write("input/demands/night-pay.yaml", "title: Pay for sailing at night\nkind: demand\nby: [crews]\nto: [port]\n")
        .Write(
            "input/sources/tide.yaml",
            TemporaryDossier.TideHead + "issued: 2030-05-02\npublisher: daily-tide\npassages:\n"
            + string.Concat(passages.Select(passage => $"  - {passage}\n")));

    public static (DemandPageView Page, Corpus Corpus) ComposeDemand(TemporaryDossier dossier, string demand, bool mayWarn = false)
    {
        var (corpus, diagnostics) = Compiler.Compile(dossier.Root);
        Assert.True(mayWarn || diagnostics.IsEmpty, CaseTests.Report(diagnostics));
        return (ComposedPage.At<DemandPageView>(corpus!, $"demands/{demand}.html"), corpus!);
    }

    public static string TextOf(TemporaryDossier dossier, string demand, bool mayWarn = false)
    {
        var (page, corpus) = ComposeDemand(dossier, demand, mayWarn);
        return string.Join(
            '\n',
            [
                .. page.Relations.Select(relation => $"{relation.Label}: {string.Join(", ", relation.Links.Select(link => link.Text))}"),
                .. page.Raised.IsEmpty ? Array.Empty<string>() : [string.Concat(page.Raised.Select(run => run.Text))],
                .. page.Unraised is string unraised ? [unraised] : Array.Empty<string>(),
                .. page.Standings.Select(Text),
                .. page.Silent.Select(sentence => string.Concat(sentence.Select(run => run.Text))),
                .. page.Reported.Select(step => Reported(step.Position)),
                .. page.SourceReports.Select(account => $"Source by source: {account.Source.Text}"),
                "Grid: " + GridRow(PositionGridTests.Page(corpus).Days[0], page.Title),
            ]);
    }

    private static string Reported(PositionView position) =>
        $"Reported: {position.Party.Text} {position.Stance}{Reading(position.CuratorsReading)}, "
        + $"according to {string.Join(", ", position.AccordingTo.Select(voice => voice.Text))}";

    private static string GridRow(GridDayView day, string demand) => string.Join("; ", day.Parties
        .Zip(
            day.Groups.SelectMany(group => group.Rows).Single(row => row.Demand.Text == demand).Cells,
            (party, cell) => (Party: party.Text, Cell: cell))
        .Where(pair => pair.Cell.Silence is not null || !pair.Cell.Positions.IsEmpty || !pair.Cell.Perhaps.IsEmpty)
        .Select(pair => $"{pair.Party}: {Text(pair.Cell)}"));

    private static string Text(GridCellView cell)
    {
        var parts = cell.Parts.Select(
            part => $", but {string.Join(", ", part.Parts.Select(one => one.Text))} {part.Stance}{According(part.AccordingTo)}");
        return $"{cell.Silence}{string.Concat(parts)}{string.Join(", ", cell.Positions.Select(Text))}";
    }

    private static string Text(StandingView standing)
    {
        string first = standing.FirstSaid is null ? "" : $", first {standing.FirstSaid.Text}{Reading(standing.IsFirstReading)}";
        string also = standing.Also.IsEmpty ? "" : $", also {string.Join(", also ", standing.Also.Select(Text))}";
        string later = string.Concat(standing.Later.Select(other => $", later {Text(other)} ({other.Said.Text})"));
        return $"Standing: {standing.Party.Text} ({standing.Role}) {standing.Stance}{Reading(standing.CuratorsReading)}, "
            + $"last said {standing.LastSaid.Text}{first}{also}{later}";
    }

    private static string Text(OtherStanceView other) =>
        other.Link.Text + Reading(other.CuratorsReading) + (other.IsOtherwiseDated ? $" ({other.Said.Text})" : "");

    private static string Text(GridPositionView position) =>
        position.Stance + Reading(position.CuratorsReading) + According(position.AccordingTo)
        + string.Concat(position.OtherDates.Select(other => $"; {other.Lead}{other.AccordingTo[0].Text} {other.Said.Text}"))
        + string.Concat(position.Also.Select(other => $"; also {Text(other)}"))
        + string.Concat(position.Later.Select(other => $"; later {Text(other)}"));

    private static string According(ImmutableArray<LinkView> voices) => voices.IsEmpty ? "" : $" according to {voices[0].Text}";

    private static string Reading(bool isReading) => isReading ? " (curators’ reading)" : "";
}
