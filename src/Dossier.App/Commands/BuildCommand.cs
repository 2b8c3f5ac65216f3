using System.Collections.Immutable;
using System.Diagnostics;
using Dossier.App.Assembling;
using Dossier.App.Publishing;
using Dossier.App.Reporting;
using Dossier.App.Writing;
using Dossier.SiteModel;

namespace Dossier.App.Commands;

/// <param name="Output">Null for <c>_site</c> in the root.</param>
/// <param name="BaseUrl">Takes precedence over the base URL in <c>dossier.yaml</c>.</param>
internal sealed record BuildOptions(CheckOptions Check, string? Output, string? BaseUrl);

/// <summary>
/// Checks the dossier and publishes its site. If there is a mistake, the published site is not changed.
/// </summary>
internal static class BuildCommand
{
    // Folders with hand-written files, in a dossier or in a repository like this one.
    private static readonly string[] ByHand = ["input", "seeds", "theme", "src", "tests"];

    public static int Run(BuildOptions options, SiteTheme theme, Terminal terminal, Disk disk)
    {
        long start = Stopwatch.GetTimestamp();
        string root = options.Check.Root;
        string output = options.Output ?? Path.Combine(root, "_site");
        if (OutputFolder.Check(output, root, ByHand.Select(folder => Path.Combine(root, folder))) is string refusal)
            throw new OutputRefusedException(refusal);

        var inspection = CheckResult.Check(root, theme, options.BaseUrl);
        if (inspection.Fails(options.Check.Strict))
            return Fail(inspection, options.Check, terminal);
        try
        {
            if (!options.Check.Json)
                TextReport.Write(inspection, options.Check.Strict, terminal);
            var published = Publish(inspection.Files, output, terminal, disk);
            var site = new BuiltSite(output, inspection.Files, published, Stopwatch.GetElapsedTime(start));
            if (options.Check.Json)
                JsonReport.Write(inspection, site, terminal.Out);
            else
                TextReport.Write(site, terminal);
            return ExitCode.Fine;
        }
        catch (InputChangedException change)
        {
            return Fail(
                inspection with { Diagnostics = [.. inspection.Diagnostics, change.Diagnostic] },
                options.Check,
                terminal);
        }
    }

    private static int Fail(CheckResult inspection, CheckOptions options, Terminal terminal)
    {
        if (options.Json)
        {
            JsonReport.Write(inspection, site: null, terminal.Out);
        }
        else
        {
            TextReport.Write(inspection, options.Strict, terminal);
            terminal.Line("Nothing was published.");
        }
        return ExitCode.Content;
    }

    private static PublishReport Publish(ImmutableArray<OutputFile> files, string output, Terminal terminal, Disk disk)
    {
        using var interruption = new CancellationSignals("the published site is unchanged");
        using var progress = new ProgressBar(terminal, files.Length);
        return interruption.Run(
            token => SitePublisher.Publish(files, output, (step, _) => progress.Advance(step), disk, token));
    }
}
