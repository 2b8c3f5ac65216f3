using System.Buffers;
using System.Text;
using Dossier.Addresses;
using Dossier.App.Templates;
using Dossier.App.Writing;
using Dossier.Diagnostics;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Outputs;
using Dossier.Pages.Brief;
using Dossier.SiteModel;

namespace Dossier.App.Printing;

/// <summary>
/// Prints the whole dossier as one document. The files of the page are written beside the PDF and deleted afterwards.
/// </summary>
internal static class BriefPrinter
{
    /// <summary>At every moment the output is the complete old file or the complete new one.</summary>
    /// <exception cref="IOException">The file could not be written, or the browser produced no PDF.</exception>
    public static void Print(
        Corpus corpus, SiteTheme theme, PageWriting write, SiteOptions options, PaperSize paper, string browser,
        string output, Disk disk, CancellationToken token)
    {
        // In the same file system, so that the PDF can be moved to its place in one step; and in a place that a
        // sandboxed browser can read.
        string folder = disk.MakeUnguessableFolder(Path.Combine(Path.GetDirectoryName(output)!, ".dossier-pdf-"));
        try
        {
            Write(corpus, theme, write, options, paper, Path.Combine(folder, "site"), disk);
            string made = Path.Combine(folder, "brief.pdf");
            HeadlessBrowser.Print(
                browser, Path.Combine(folder, "site", SitePaths.Brief), made, Path.Combine(folder, "profile"), token);
            disk.Move(made, output);
        }
        finally
        {
            Remove(folder, disk);
        }
    }

    private static void Write(
        Corpus corpus, SiteTheme theme, PageWriting write, SiteOptions options, PaperSize paper, string site, Disk disk)
    {
        foreach (var asset in theme.Assets)
        {
            using var content = asset.Open();
            byte[] bytes = new byte[content.Length];
            content.ReadExactly(bytes);
            WriteNew(site, "assets/" + asset.Path, bytes, disk);
        }

        // A headless browser has no dialogue in which to choose a paper size. By convention, themes name rotated pages
        // “wide”.
        string size = paper.Word();
        var builder = new ArrayBufferWriter<byte>();
        TitleSheet.Write(corpus.Settings, builder);
        Encoding.UTF8.GetBytes($"@page {{ size: {size}; }}\n@page wide {{ size: {size} landscape; }}\n", builder);
        WriteNew(site, SitePaths.TitleSheet, builder.WrittenSpan, disk);
        var page = new ArrayBufferWriter<byte>();
        FileFault.Naming(
            SitePaths.Brief,
            () => write(BriefPages.Compose(corpus, options, standsAlone: true), page));
        WriteNew(site, SitePaths.Brief, page.WrittenSpan, disk);
    }

    private static void WriteNew(string site, string path, ReadOnlySpan<byte> content, Disk disk)
    {
        string file = Path.Combine(site, path);
        disk.MakeFolder(Path.GetDirectoryName(file)!);
        disk.WriteNew(file, content);
    }

    // A child process of the browser may still be writing its profile. Files that are left do not affect the PDF.
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
