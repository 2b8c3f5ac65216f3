using Dossier.Addresses;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Pages.Figures;
using Dossier.Pages.Positions;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Tests.Cases;

namespace Dossier.Tests.Pages.Figures;

/// <summary>The figures of the invented dossier, mark by mark.</summary>
public sealed class FigureTests
{
    private static readonly Corpus Valley = Compiler.Compile(TestFolders.Valley).Value!;

    [Fact]
    public void A_history_has_a_lane_for_each_party_and_a_line_until_its_next_position()
    {
        var figure = HistoryFigures.Draw(Sheet("demands/minimum-flow.html"), Valley.Demand(new DemandId("minimum-flow")))!;
        string file = Path.Combine(TestFolders.Tests, "Pages", "Figures", "ValleyHistory.txt");
        string actual = Text(figure);
        ExpectedFiles.AssertText(file, actual);
    }

    [Fact]
    public void The_timeline_has_the_speakers_with_most_statements_first()
    {
        var figure = TimelineFigures.Draw(Sheet("events.html"))!;
        Assert.Equal(
            [
                "Ilena Dorvas, 10 statements", "Omri Tsalvan, 6 statements", "Farmers’ League, 2 statements",
                "Halveny, 1 statement", "Orvania, 1 statement", "River Commission, 1 statement",
                "Speakers who are not named, 1 statement", "The articles in their own words, 5 statements"
            ],
            figure.Lanes.Select(lane => $"{lane.Name}, {lane.Note}"), StringComparer.Ordinal);
        Assert.Equal(7, figure.Events!.Lane.Marks.Length);
        // 10 of 26 are not most of them.
        Assert.StartsWith(
            "More statements are by Ilena Dorvas than by anybody else: 10 of 26, 7 of them dated 7 April 2031.", figure.Caption,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Who_takes_a_position_on_whose_demands_is_counted_by_occasions_and_demands()
    {
        var figure = PairFigures.Draw(Sheet("positions.html"))!;
        Assert.Equal(
            [
                "Orvania to Halveny: 3 occasions: for 1 demand, against 1 demand, neither for nor against 2 demands",
                "Halveny to Orvania: 2 occasions: for 1 demand, against 1 demand",
            ],
            figure.Rows.Take(2).Select(row => $"{row.Who.Text} to {row.Whom.Text}: {row.Words}"), StringComparer.Ordinal);
        Assert.Equal(
            "Most often on record: positions of Orvania on what is asked by Halveny, on 3 occasions. "
            + "A mark is a position on one demand on one day, or a reply to words.",
            figure.Caption);
    }

    [Fact]
    public void There_is_no_figure_of_two_positions_or_of_one_day()
    {
        Assert.Null(HistoryFigures.Draw(Sheet("demands/withdraw-petition.html"), Valley.Demand(new DemandId("withdraw-petition"))));
        using var dossier = TemporaryDossier.OfBase();
        Assert.Null(PairFigures.Draw(new PageBuilder(Compiler.Compile(dossier.Root).Value!, SiteOptions.At(null), "positions.html")));
    }

    [Fact]
    public void A_mark_of_a_source_without_rights_leads_nowhere()
    {
        var wordless = Valley.Sources.Where(source => source.Rights == Rights.None)
            .Select(source => $"sources/{source.Id.Value}.html#")
            .ToArray();
        Assert.NotEmpty(wordless);
        var marks = Valley.Demands.Select(demand => HistoryFigures.Draw(Sheet($"demands/{demand.Id}.html"), demand))
            .OfType<LaneFigureView>()
            .Append(TimelineFigures.Draw(Sheet("events.html"))!).SelectMany(figure => figure.Lanes).SelectMany(lane => lane.Marks);
        Assert.DoesNotContain(marks, mark => wordless.Any(address => mark.Url?.Contains(address, StringComparison.Ordinal) == true));
    }

    private static PageBuilder Sheet(string path) => new(Valley, SiteOptions.At(null), path);

    private static string Text(LaneFigureView figure) =>
        string.Join("\n", figure.Lanes.SelectMany(LinesOf).Prepend(figure.Caption));

    private static string[] LinesOf(LaneView lane) =>
        [
            $"{lane.Name}, {lane.Note}: {string.Join(", ", lane.Marks.Select(mark => $"{mark.Shape} at {mark.At}"))}",
            $"  {string.Join(", ", lane.Lines.Select(line => $"{line.Mark} {line.From}–{line.To}"))}",
        ];
}
