using System.Collections.Immutable;
using Dossier.App.Assembling;
using Dossier.App.Reporting;
using Dossier.App.Writing;
using Dossier.Fixing;
using Dossier.Reading.Files;
using Dossier.SiteModel;
using Dossier.Text;

namespace Dossier.App.Commands;

/// <param name="DryRun">True if nothing is written. Everything else is the same, with the exit code.</param>
internal sealed record FixOptions(string Root, bool DryRun);

/// <summary>
/// Applies the fixes that are certain and shows each change; then lists what must be corrected by hand.
/// </summary>
internal static class FixCommand
{
    public static int Run(FixOptions options, SiteTheme theme, Terminal terminal, Disk disk)
    {
        var loaded = SourceLoader.Load(options.Root);
        var corrected = Fixer.Fix(Compiler.Compile(loaded.Value, loaded.Diagnostics).Diagnostics);
        try
        {
            using var interruption = new CancellationSignals(
                "the records named above are fixed, all others are unchanged");
            interruption.Run(token => Write(corrected, options, terminal, disk, token));
        }
        catch (InputChangedException change)
        {
            DiagnosticReport.Write([change.Diagnostic], terminal);
            return ExitCode.Content;
        }

        FixReport.WriteCount(corrected, options.DryRun, terminal);
        var remaining = CheckResult.Check(
            Compiler.Compile(Corrected(loaded.Value, corrected), loaded.Diagnostics),
            options.Root,
            theme,
            baseUrl: null);
        TextReport.Write(remaining, strict: false, terminal);
        return remaining.Fails(strict: false) ? ExitCode.Content : ExitCode.Fine;
    }

    private static void Write(
        ImmutableArray<FixedFile> corrected, FixOptions options, Terminal terminal, Disk disk, CancellationToken token)
    {
        foreach (var file in corrected)
        {
            token.ThrowIfCancellationRequested();
            FixReport.Write(file, terminal);
            if (!options.DryRun)
                RecordFile.Replace(options.Root, file, disk);
        }
    }

    private static ImmutableArray<SourceFile> Corrected(
        ImmutableArray<SourceFile> files, ImmutableArray<FixedFile> corrected)
    {
        var after = corrected.ToDictionary(file => file.Before.Path, file => file.After, StringComparer.Ordinal);
        return [.. files.Select(file => after.GetValueOrDefault(file.Path, file))];
    }
}
