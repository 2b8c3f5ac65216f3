using Dossier.Tests.Cases;

namespace Dossier.Tests.Site;

public sealed class HiddenFilesTests
{
    private static readonly string[] Hidden =
    [
        ".nojekyll", ".well-known/security.txt", ".htaccess", "files/.keepme", ".DS_Store", ".gitkeep", ".gitignore",
        ".git/config", "Thumbs.db",
        "files/._map.png", "files/.map.svg.swp",
    ];

    [Fact]
    public void What_is_hidden_in_static_is_copied_but_for_what_systems_leave_behind()
    {
        using var dossier = TemporaryDossier.OfBase();
        foreach (string path in Hidden)
            dossier.Write("input/static/" + path, "x");
        Assert.Equal(
            [".htaccess", ".nojekyll", ".well-known/security.txt", "files/.keepme"],
            RenderedSite.Of(dossier.Root, null).Files.Keys.Where(Hidden.Contains), StringComparer.Ordinal);
    }
}
