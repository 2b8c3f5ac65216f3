using System.Text;
using Dossier.Addresses;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.SiteModel;
using Dossier.Tests.Cases;
using Dossier.Tests.Pages.Shared;

namespace Dossier.Tests.Pages.Positions;

public sealed class PositionGridTests
{
    private const string Tide = TemporaryDossier.TideHead + "issued: 2030-05-02\npassages:\n";

    [Fact]
    public void The_grid_of_every_day_is_where_each_party_stood_on_it()
    {
        string file = Path.Combine(TestFolders.Tests, "Pages", "Positions", "ValleyGrids.txt");
        string actual = string.Join("\n", Page(Compiler.Compile(TestFolders.Valley).Value!).Days.Select(Text));
        ExpectedFiles.AssertText(file, actual);
    }

    [Fact]
    public void Of_many_days_those_on_which_most_changed_are_shown()
    {
        using var dossier = TemporaryDossier.OfBase();
        var days = Enumerable.Range(1, 14).Select(day =>
            ReadyOn(day, day % 2 == 0 ? "withdraws" : "raises"));
        const string rejected = """
              - id: not-at-night
                quote: We will not sail at night for the old pay.
                said: 2030-04-01
                by: [lind]
                positions: {night-pay: rejects}

            """;
        dossier.Write("input/sources/tide.yaml", Tide + rejected + string.Concat(days));
        var page = Page(Compiler.Compile(dossier.Root).Value!);
        Assert.Equal(["Own positions changed on 14 days; shown are the 12 on which most did."], page.Notices);
        Assert.Equal(
            "10 May 2030, 14 April 2030, 13 April 2030, 12 April 2030, 11 April 2030, 10 April 2030, 9 April 2030, "
            + "8 April 2030, 7 April 2030, 6 April 2030, 5 April 2030, 4 April 2030, 1 April 2030",
            string.Join(", ", page.Days.Select(day => day.Day)));
        Assert.Equal("No own position has changed since 14 April 2030.", page.Days[0].Changes);
        Assert.Equal("2 own positions changed that day.", page.Days[^1].Changes);
    }

    [Fact]
    public void A_claimant_that_restates_its_demand_changes_nothing()
    {
        using var dossier = TemporaryDossier.OfBase();
        string[] stances = ["raises", "restates", "hardens", "restates", "defers", "restates"];
        dossier.Write(
            "input/sources/tide.yaml",
            Tide + "  - {id: not-at-night, quote: We will not sail at night for the old pay.}\n"
                + string.Concat(stances.Select((stance, day) => ReadyOn(day + 1, stance))));
        var page = Page(Compiler.Compile(dossier.Root).Value!);
        Assert.Equal(
            "10 May 2030, 6 April 2030, 5 April 2030, 3 April 2030, 1 April 2030", string.Join(", ", page.Days.Select(day => day.Day)));
    }

    [Fact]
    public void Of_many_parties_those_with_most_positions_are_shown()
    {
        using var dossier = TemporaryDossier.OfBase();
        foreach (int pier in Enumerable.Range(10, 14))
            dossier.Write($"input/actors/pier-{pier}.yaml", $"name: Pier {pier}\nkind: group\n");
        dossier.Write(
            "input/demands/night-pay.yaml",
            $"""
            title: Pay for sailing at night
            kind: demand
            by: [crews]
            to: [port, {string.Join(", ", Enumerable.Range(10, 14).Select(pier => $"pier-{pier}"))}]

            """);
        var page = Page(Compiler.Compile(dossier.Root).Value!);
        Assert.Equal(["Shown are the 12 parties with the most positions here; 4 more stand on the pages of the demands."], page.Notices);
        Assert.Equal(
            "Ferry crews, Port Authority, Pier 10, Pier 11, Pier 12, Pier 13, Pier 14, Pier 15, Pier 16, Pier 17, Pier 18, Pier 19",
            string.Join(", ", page.Days[0].Parties.Select(party => party.Text)));
    }

    [Fact]
    public void Many_demands_are_paged()
    {
        using var dossier = TemporaryDossier.OfBase();
        foreach (int pier in Enumerable.Range(10, 30))
            dossier.Write($"input/demands/pier-{pier}.yaml", $"title: Pier {pier}\nkind: demand\nby: [crews]\nto: [port]\n");
        var pages = SiteComposer.Compose(Compiler.Compile(dossier.Root).Value!, SiteOptions.At(null)).Pages.Where(
            page => page.Path.StartsWith("positions", StringComparison.Ordinal)).ToArray();
        Assert.Equal(["positions.2.html", "positions.html"], pages.Select(page => page.Path), StringComparer.Ordinal);
        var second = (PositionGridPageView)pages[0].Compose();
        Assert.Equal("Pier 39", Assert.Single(second.Days[0].Groups[0].Rows).Demand.Text);
        Assert.Equal("No source has a position of any party’s own.", Assert.Single(second.Days).Changes);
    }

    [Fact]
    public void A_dossier_without_demands_has_an_empty_page()
    {
        using var dossier = TemporaryDossier.OfBase();
        File.Delete(Path.Combine(dossier.Root, "input/demands/night-pay.yaml"));
        Assert.Empty(Page(Compiler.Compile(dossier.Root).Value!).Days);
    }

    internal static PositionGridPageView Page(Corpus corpus) =>
        ComposedPage.At<PositionGridPageView>(corpus, "positions.html");

    /// <summary>Empty cells are left out.</summary>
    internal static string Text(GridDayView day)
    {
        var text = new StringBuilder()
            .Append($"{day.Title} (#{day.Id}). {day.Changes} ← {day.Earlier?.Text} → {day.Later?.Text}\n")
            .Append($"{string.Join(" | ", day.Parties.Select(party => party.Text))}\n");
        foreach (var group in day.Groups)
        {
            text.Append($"{group.Title}:\n");
            foreach (var row in group.Rows)
            {
                text.Append($"  {row.Demand.Text}{(row.Cells.IsEmpty ? ": nothing by this day" : "")}\n");
                foreach (var (party, cell) in day.Parties.Zip(row.Cells))
                {
                    foreach (string line in LinesOf(cell))
                        text.Append($"    {party.Text}: {line}\n");
                }
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> LinesOf(GridCellView cell) =>
        cell.Positions.Select(Text).Concat(cell.Perhaps.Select(Text)).Append(cell.Silence).OfType<string>();

    /// <summary>A passage of a record, in which the crews take this stance on a day of April.</summary>
    private static string ReadyOn(int day, string stance) =>
        $$"""
          - id: day-{{day}}
            quote: The boats are ready.
            by: [moll]
            for: [crews]
            said: 2030-04-{{day:00}}
            positions: {night-pay: {{stance}}}

        """;

    private static string Text(GridPerhapsView position)
    {
        string according = position.AccordingTo.IsEmpty
            ? ""
            : $", according to {string.Join(", ", position.AccordingTo.Select(voice => voice.Text))}";
        return $"perhaps already: {position.Stance} ({position.Mark}{according}), {position.Dated}, {position.Words ?? "no words"}";
    }

    private static string Text(GridPositionView position)
    {
        string reading = position.CuratorsReading ? ", as the curators read it" : "";
        string according = position.AccordingTo.IsEmpty
            ? ""
            : $", according to {string.Join(", ", position.AccordingTo.Select(voice => voice.Text))}";
        string also = string.Concat(position.Also.Select(other => $", also {other.Link.Text}{(other.IsNew ? " (new)" : "")}"));
        string later = string.Concat(
            position.Later.Select(other => $", later {other.Link.Text} ({other.Said.Text}{(other.IsNew ? ", new" : "")})"));
        return $"{position.Stance} ({position.Mark}{reading}{according}), {position.Said.Text}{also}{later}"
            + $"{(position.IsNew ? ", new" : "")}, {position.Words ?? "no words"}";
    }
}
