using Dossier.Addresses;
using Dossier.App.Assembling;
using Dossier.App.Printing;
using Dossier.App.Reporting;
using Dossier.App.Templates;
using Dossier.App.Writing;
using Dossier.Interface;
using Dossier.SiteModel;

namespace Dossier.App.Commands;

/// <param name="Output">Null for <c>brief.pdf</c> in the root.</param>
/// <param name="Browser">Null if none was found.</param>
/// <param name="BaseUrl">Takes precedence over the base URL in <c>dossier.yaml</c>.</param>
internal sealed record PdfOptions(
    CheckOptions Check, string? Output, PaperSize Paper, string? Browser, string? BaseUrl);

/// <summary>
/// Checks the dossier and prints it as a PDF. If there is a mistake, the existing PDF is not changed.
/// </summary>
internal static class PdfCommand
{
    public static int Run(PdfOptions options, SiteTheme theme, Terminal terminal, Disk disk)
    {
        var inspection = CheckResult.Check(options.Check.Root, theme, options.BaseUrl);
        if (options.Check.Json)
            JsonReport.Write(inspection, site: null, terminal.Out);
        else
            TextReport.Write(inspection, options.Check.Strict, terminal);
        if (inspection.Fails(options.Check.Strict))
            return ExitCode.Content;
        if (options.Browser is null)
        {
            terminal.Failure(Browsers.Missing);
            terminal.Error.Write(Browsers.HowToInstall);
            return ExitCode.Io;
        }

        string output = Path.GetFullPath(options.Output ?? Path.Combine(options.Check.Root, "brief.pdf"));
        using var interruption = new CancellationSignals("the existing PDF is unchanged");
        interruption.Run(token =>
        {
            var corpus = inspection.Corpus!;
            var (write, words) = ThemeLoader.Load(theme, options.Check.Root, corpus.Settings.Language).Value!;
            var site = SiteOptions.At(options.BaseUrl ?? corpus.Settings.BaseUrl, words);
            var own = OwnAssets.PutInto(theme, options.Check.Root).Value;
            BriefPrinter.Print(
                corpus, own, write, site, options.Paper, options.Browser, output, disk, token);
            return output;
        });
        if (!options.Check.Json)
            terminal.Line($"Printed: {new Uri(output).AbsoluteUri}");
        return ExitCode.Fine;
    }
}
