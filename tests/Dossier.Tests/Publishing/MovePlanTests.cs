using Dossier.App.Publishing;
using Dossier.SiteModel;
using static Dossier.Tests.Publishing.SiteFiles;

namespace Dossier.Tests.Publishing;

public sealed class MovePlanTests
{
    private static readonly OutputFile[] Staged =
    [
        Index("data/all.json", ""), Page("a/x.html", ""), Page("a/b/y.html", ""), Asset("m/logo.svg", ""),
        Page("m/p/z.html", ""),
        Asset("app.js", ""),
    ];

    [Fact]
    public void Missing_folders_of_one_phase_are_moved_whole_and_mixed_ones_are_made_and_filled()
    {
        var plan = MovePlan.Plan(Staged, _ => false);

        Assert.Equal(["m"], plan.Folders);
        Assert.Equal(
            [
                new("app.js", OutputPhase.Asset, IsFolder: false),
                new("m/logo.svg", OutputPhase.Asset, IsFolder: false),
                new("a", OutputPhase.Page, IsFolder: true),
                new("m/p", OutputPhase.Page, IsFolder: true),
                new Move("data", OutputPhase.Index, IsFolder: true),
            ],
            plan.Moves);
    }

    [Fact]
    public void Folders_that_are_there_are_filled_file_by_file()
    {
        var plan = MovePlan.Plan(Staged, folder => folder is "a" or "m" or "m/p" or "data");

        Assert.Empty(plan.Folders);
        Assert.Equal(
            ["app.js", "m/logo.svg", "a/b", "a/x.html", "m/p/z.html", "data/all.json"],
            plan.Moves.Select(move => move.Path).ToArray());
    }
}
