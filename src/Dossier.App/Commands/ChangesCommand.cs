using System.Collections.Immutable;
using Dossier.App.Comparing;
using Dossier.App.Reporting;
using Dossier.App.Writing;
using Dossier.Editions;
using Dossier.Model;
using Dossier.Outputs.Data;

namespace Dossier.App.Commands;

/// <param name="Since">A folder, a file or a revision; null for the latest edition in <c>input/editions/</c>.</param>
/// <param name="Json">True if standard output gets JSON only.</param>
internal sealed record ChangesOptions(string Root, string? Since, bool Json);

/// <summary>Reports what changed between an earlier edition and the current dossier.</summary>
internal static class ChangesCommand
{
    public static int Run(ChangesOptions options, Terminal terminal, Disk disk)
    {
        var (corpus, diagnostics) = Compiler.Compile(options.Root);
        if (corpus is null || diagnostics.Any(EarlierEdition.IsMistake))
        {
            DiagnosticReport.Write([.. diagnostics.Where(EarlierEdition.IsMistake)], terminal);
            terminal.Failure("the dossier has errors (above), so it cannot be compared; fix them and run this again");
            return ExitCode.Content;
        }

        try
        {
            using var interruption = new CancellationSignals("nothing was written");
            var earlier = options.Since is null
                ? Latest(corpus.Editions)
                : interruption.Run(token => EarlierEdition.Find(options.Since, options.Root, disk, token));
            var changes = new EditionHistory([earlier], CurrentEdition.From(corpus)).Changes[0];
            if (options.Json)
                ChangesJson.Write(changes, terminal.Out);
            else
                ChangesText.Write(changes, terminal.Out);
            return ExitCode.Fine;
        }
        catch (EditionRefusedException refusal)
        {
            DiagnosticReport.Write(refusal.Diagnostics, terminal);
            terminal.Failure(refusal.Message, refusal.Notes);
            return ExitCode.Usage;
        }
    }

    private static Edition Latest(ImmutableArray<Edition> editions) => editions.LastOrDefault()
        ?? throw new EditionRefusedException(
            "there is no earlier edition in input/editions/; name one: --since FOLDER, or --since REVISION");
}
