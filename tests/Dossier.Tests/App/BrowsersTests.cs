using Dossier.App.Printing;

namespace Dossier.Tests.App;

public sealed class BrowsersTests
{
    private static readonly string Bin = Path.Combine(Path.GetTempPath(), "bin");
    private static readonly string Opt = Path.Combine(Path.GetTempPath(), "opt");

    [Fact]
    public void What_somebody_named_wins() => Assert.Equal(
        "/my/chromium", Find([Path.Combine(Bin, "chromium")], (Browsers.Named, "/my/chromium")));

    [Fact]
    public void A_Chromium_anywhere_on_the_path_comes_before_another_browser() => Assert.Equal(
        Path.Combine(Opt, "chromium"), Find([Path.Combine(Bin, "google-chrome"), Path.Combine(Opt, "chromium")]));

    [Fact]
    public void The_usual_places_of_other_systems_are_looked_at()
    {
        string mac = Path.Combine("/Applications", "Google Chrome.app/Contents/MacOS/Google Chrome");
        string windows = Path.Combine(@"C:\Program Files (x86)", @"Microsoft\Edge\Application\msedge.exe");
        Assert.Equal(mac, Find([mac]));
        Assert.Equal(windows, Find([windows], ("ProgramFiles(x86)", @"C:\Program Files (x86)")));
    }

    [Fact]
    public void Where_there_is_none_there_is_none() => Assert.Null(Find([]));

    private static string? Find(string[] files, params (string Name, string Value)[] variables) => Browsers.Find(
        name => name == "PATH"
            ? Bin + Path.PathSeparator + Opt
            : variables.FirstOrDefault(variable => variable.Name == name).Value,
        path => files.Contains(path, StringComparer.Ordinal));
}
