using Dossier.App.Assembling;
using Dossier.App.Reporting;
using Dossier.Coverage;
using Dossier.Diagnostics;

namespace Dossier.App.Commands;

/// <param name="Root">The folder that contains <c>input/</c> and <c>seeds/</c>.</param>
/// <param name="Json">True if standard output gets JSON only.</param>
internal sealed record CoverageOptions(string Root, bool Json);

/// <summary>
/// Reports how much of the articles is annotated and how much of the dossier is sourced; fails if a budget is missed.
/// </summary>
internal static class CoverageCommand
{
    public static int Run(CoverageOptions options, Terminal terminal)
    {
        var (corpus, diagnostics) = Compiler.Compile(options.Root);
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToArray();
        if (corpus is null || errors.Any(error => error.Code != Rules.BudgetMissed.Code))
            return Fail(new CheckResult(corpus, diagnostics, []), options, terminal);
        var report = CoverageSurveyor.Survey(corpus);
        if (options.Json)
            CoverageJson.Write(report, corpus.Settings, terminal.Out);
        else
            CoverageText.Write(report, corpus.Settings, terminal.Out);
        return errors.Length == 0 ? ExitCode.Fine : ExitCode.Content;
    }

    private static int Fail(CheckResult inspection, CoverageOptions options, Terminal terminal)
    {
        if (options.Json)
        {
            JsonReport.Write(inspection, site: null, terminal.Out);
        }
        else
        {
            TextReport.Write(inspection, strict: false, terminal);
            terminal.Line(
                "coverage cannot be measured while the dossier has errors (above); fix them and run this again");
        }
        return ExitCode.Content;
    }
}
