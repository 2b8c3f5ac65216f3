using System.Buffers;
using System.Text;
using Dossier.Addresses;
using Dossier.App.Rendering;
using Dossier.App.Writing;
using Dossier.Diagnostics;
using Dossier.Linking;
using Dossier.Outputs;
using Dossier.Pages.Brief;
using Dossier.SiteModel;

namespace Dossier.App.Printing;

/// <summary>Prints the whole dossier as one document: what the page needs is written beside the PDF, and goes when that is there.</summary>
internal static class BriefPrinter
{
    /// <summary>The file has its old content or its new, never a part of it.</summary>
    /// <exception cref="IOException">It could not be written, or the browser gave no PDF.</exception>
    public static void Print(Corpus corpus, SiteTheme theme, SiteOptions options, PaperSize paper, string browser, string output, Disk disk, CancellationToken token)
    {
        // In the same file system, so that the PDF takes its place at once; and where a browser that sees little of the disk sees it too.
        string folder = disk.MakeUnguessableFolder(Path.Combine(Path.GetDirectoryName(output)!, ".dossier-pdf-"));
        try
        {
            Write(corpus, theme, options, paper, Path.Combine(folder, "site"), disk);
            string made = Path.Combine(folder, "brief.pdf");
            HeadlessBrowser.Print(browser, Path.Combine(folder, "site", SitePaths.Brief), made, Path.Combine(folder, "profile"), token);
            disk.Move(made, output);
        }
        finally
        {
            Remove(folder, disk);
        }
    }

    private static void Write(Corpus corpus, SiteTheme theme, SiteOptions options, PaperSize paper, string site, Disk disk)
    {
        foreach (var asset in theme.Assets)
        {
            using var content = asset.Open();
            byte[] bytes = new byte[content.Length];
            content.ReadExactly(bytes);
            WriteNew(site, "assets/" + asset.Path, bytes, disk);
        }

        // A browser without a window has no dialogue to choose the paper in. By convention, a theme calls pages wide that are turned.
        string size = paper == PaperSize.A4 ? "A4" : "letter";
        var builder = new ArrayBufferWriter<byte>();
        TitleSheet.Write(corpus.Settings, builder);
        Encoding.UTF8.GetBytes($"@page {{ size: {size}; }}\n@page wide {{ size: {size} landscape; }}\n", builder);
        WriteNew(site, SitePaths.TitleSheet, builder.WrittenSpan, disk);
        var page = new ArrayBufferWriter<byte>();
        FileFault.Naming(SitePaths.Brief, () => PageRenderer.Render(theme, BriefPages.Compose(corpus, options, standsAlone: true), page));
        WriteNew(site, SitePaths.Brief, page.WrittenSpan, disk);
    }

    private static void WriteNew(string site, string path, ReadOnlySpan<byte> content, Disk disk)
    {
        string file = Path.Combine(site, path);
        disk.MakeFolder(Path.GetDirectoryName(file)!);
        disk.WriteNew(file, content);
    }

    // Some child of the browser may still be writing its profile when the browser has ended; what is left is no fault of the PDF.
    private static void Remove(string folder, Disk disk)
    {
        for (int tries = 0; Directory.Exists(folder) && tries < 5; tries++)
        {
            try
            {
                disk.DeleteWhole(folder);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                Thread.Sleep(100);
            }
        }
    }
}
