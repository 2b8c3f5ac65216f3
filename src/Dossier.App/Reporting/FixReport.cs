using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Fixing;
using Dossier.Text;

namespace Dossier.App.Reporting;

/// <summary>Shows every corrected value: its place, the old lines and the new lines.</summary>
internal static class FixReport
{
    public static void Write(FixedFile file, Terminal terminal)
    {
        foreach (var value in file.Values)
        {
            terminal.Line($"{DiagnosticText.Harmless(file.Before.Path)}:{value.Line}");
            Write(terminal, '-', "\u001b[31m", value.Old);
            Write(terminal, '+', "\u001b[32m", value.New);
            foreach (string line in value.Changes)
                terminal.Line($"= {DiagnosticText.Harmless(line)}");
        }
    }

    public static void WriteCount(ImmutableArray<FixedFile> files, bool dryRun, Terminal terminal)
    {
        string count =
            $"{Plurals.Count(files.Sum(file => file.Values.Length), "value")} in {Plurals.Count(files.Length, "file")}";
        if (files.IsEmpty)
            terminal.Line("Nothing to fix.");
        else if (dryRun)
            terminal.Line($"{count} would be fixed; nothing was written. What would remain:");
        else
            terminal.Line($"{count} fixed. What remains:");
    }

    // Invisible characters are shown by name, because they are often the only change.
    private static void Write(Terminal terminal, char sign, string paint, ImmutableArray<string> lines)
    {
        foreach (string line in lines)
            terminal.Line(
                $"{(terminal.Colour ? paint : "")}{sign} "
                    + $"{DiagnosticText.Harmless(VisibleEscapes.Show(line))}{(terminal.Colour ? "\u001b[0m" : "")}");
    }
}
