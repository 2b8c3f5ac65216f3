using Dossier.App.Assembling;
using Dossier.App.Reporting;
using Dossier.SiteModel;

namespace Dossier.App.Commands;

/// <param name="Root">The folder that contains <c>input/</c> and <c>seeds/</c>.</param>
/// <param name="Strict">True if warnings count as errors.</param>
/// <param name="Json">True if standard output gets JSON only.</param>
internal sealed record CheckOptions(string Root, bool Strict, bool Json);

internal static class CheckCommand
{
    public static int Run(CheckOptions options, SiteTheme theme, Terminal terminal)
    {
        var inspection = CheckResult.Check(options.Root, theme, baseUrl: null);
        bool fails = inspection.Fails(options.Strict);
        if (options.Json)
            JsonReport.Write(inspection, site: null, terminal.Out);
        else
            TextReport.Write(inspection, options.Strict, terminal);
        return fails ? ExitCode.Content : ExitCode.Fine;
    }
}
