using System.Buffers;
using System.Text;
using Dossier.App.Publishing;
using Dossier.SiteModel;

namespace Dossier.Tests.Publishing;

/// <summary>Small sites, and what is left of them on the disk.</summary>
internal static class SiteFiles
{
    /// <summary>A site with all that can happen to a file before the next build.</summary>
    public static readonly OutputFile[] Old =
    [
        Page("index.html", "old index"), Asset("style.css", "old style"), Page("same.html", "same"),
        Page("a/changed.html", "old"), Page("a/gone.html", "gone"), Page("gone/deep/page.html", "gone"),
        Page("file-then-folder", "file"), Page("folder-then-file/page.html", "page"),
    ];

    /// <summary>
    /// The next site: files are added, changed, gone or the same, folders become files, and files become folders.
    /// </summary>
    public static readonly OutputFile[] New =
    [
        Page("index.html", "new index"), Asset("style.css", "new style"), Page("same.html", "same"),
        Page("a/changed.html", new string('n', 100_000)), Page("a/added.html", "added"),
        Page("added/page.html", "added"), Page("added/deep/page.html", "added"),
        Page("mixed/page.html", "page"), Asset("mixed/image.png", "image"), Index("sitemap.xml", "sitemap"),
        Page("file-then-folder/page.html", "page"), Page("folder-then-file", "file"),
    ];

    public static OutputFile Page(string path, string text) =>
        new(path, OutputPhase.Page, to => to.Write(Encoding.UTF8.GetBytes(text)));

    public static OutputFile Asset(string path, string text) => Page(path, text) with { Phase = OutputPhase.Asset };

    public static OutputFile Index(string path, string text) => Page(path, text) with { Phase = OutputPhase.Index };

    public static OutputFile Faulty(string path, Exception fault) => new(path, OutputPhase.Page, _ => throw fault);

    public static PublishReport Publish(
        IEnumerable<OutputFile> site, string folder, Action<PublishStep, string>? progress = null) =>
        SitePublisher.Publish(site, folder, progress, disk: null, TestContext.Current.CancellationToken);

    /// <summary>The tree without the manifest, which must be the only file of the publisher's own.</summary>
    public static string[] Published(string folder)
    {
        Assert.True(Manifest.StandsIn(folder));
        return [.. TempFolder.Tree(folder).Where(
            line => !line.StartsWith(OutputFolder.ManifestName, StringComparison.Ordinal))];
    }

    public static string[] Lines(IEnumerable<OutputFile> site) =>
        [.. site.Select(file => $"{file.Path} = {TextOf(file)}").Order(StringComparer.Ordinal)];

    public static string TextOf(OutputFile file)
    {
        var content = new ArrayBufferWriter<byte>();
        file.Write(content);
        return Encoding.UTF8.GetString(content.WrittenSpan);
    }
}
