using Dossier.Theme;

namespace Dossier.Tests.Theme;

/// <summary>Writes the sample pages to the folder that DOSSIER_SAMPLE_PAGES names, to be looked at in a browser.</summary>
public sealed class SamplePagesTests
{
    [Fact]
    public void Sample_pages_can_be_looked_at()
    {
        string? folder = Environment.GetEnvironmentVariable("DOSSIER_SAMPLE_PAGES");
        Assert.SkipWhen(folder is null, "DOSSIER_SAMPLE_PAGES names no folder.");
        foreach (var view in SampleViews.Plain.All())
            File.WriteAllText(Under(folder, view.Frame.Path), ThemeRenderer.Render(view));
        foreach (var asset in DefaultTheme.Create().Assets)
        {
            using var source = asset.Open();
            using var target = File.Create(Under(folder, "assets/" + asset.Path));
            source.CopyTo(target);
        }
    }

    private static string Under(string folder, string path)
    {
        string file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        return file;
    }
}
