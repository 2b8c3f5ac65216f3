using Dossier.Reading.Files;
using Dossier.Text;

namespace Dossier.Tests.Reading.Files;

public sealed class TwinNamesTests
{
    [Fact]
    public void Each_twin_folder_is_reported_once_however_many_there_are()
    {
        string[] paths = [.. from folder in (string[])["Maps", "MAPS", "mAPS", "maps"]
            from name in (string[])["a", "b", "c"]
            select $"input/static/{folder}/{folder}-{name}.png"];
        Assert.Equal(
            [
                "input/static/MAPS",
                "input/static/MAPS/MAPS-a.png",
                "input/static/MAPS/MAPS-b.png",
                "input/static/MAPS/MAPS-c.png",
                "input/static/mAPS",
                "input/static/mAPS/mAPS-a.png",
                "input/static/mAPS/mAPS-b.png",
                "input/static/mAPS/mAPS-c.png",
                "input/static/maps",
                "input/static/maps/maps-a.png",
                "input/static/maps/maps-b.png",
                "input/static/maps/maps-c.png",
            ],
            Reported(paths));
    }

    [Fact]
    public void A_folder_is_reported_where_the_names_in_it_are_no_twins() =>
        Assert.Equal(
            ["input/static/MAPS", "input/static/maps"],
            Reported([
                "input/static/Maps/a.png", "input/static/MAPS/b.png", "input/static/MAPS/c.png",
                "input/static/maps/d.png", "input/static/maps/e.png",
            ]));

    private static string[] Reported(string[] paths) =>
        [
            .. TwinNames.Check(
                [.. paths.Select(path => new SourceFile(path, FileKind.Static, ""))]).Diagnostics
                    .Select(diagnostic => diagnostic.Span.Path)
        ];
}
