using Dossier.App.Reporting;
using Dossier.Diagnostics;

namespace Dossier.App.Commands;

/// <summary>Prints the explanation of a rule from the catalogue inside the program, or lists all rules.</summary>
internal static class ExplainCommand
{
    public static int Run(string? code, Terminal terminal)
    {
        if (code is null)
            return List(terminal);
        var found = Rules.All.FirstOrDefault(rule => rule.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
        if (found is null)
        {
            string hint = NearestName.Hint(code.ToUpperInvariant(), Rules.All.Select(rule => rule.Code)).Text;
            terminal.Failure($"there is no rule “{code}”{hint}");
            return ExitCode.Usage;
        }

        terminal.Line($"{found.Code} {found.Severity.Word()}: {found.Title}");
        string text = Section(found.Code);
        if (text.Length > 0)
            terminal.Line("\n" + text);
        return ExitCode.Fine;
    }

    private static int List(Terminal terminal)
    {
        foreach (var rule in Rules.All)
            terminal.Line($"{rule.Code}  {rule.Severity.Word(),-7}  {rule.Title}");
        return ExitCode.Fine;
    }

    // The text from the heading “## DOS014 unknown key” to the next one.
    private static string Section(string code)
    {
        using var reader = new StreamReader(typeof(Rules).Assembly.GetManifestResourceStream("Rules.md")!);
        var section = ("\n" + reader.ReadToEnd())
            .Split("\n## ")
            .FirstOrDefault(part => part.StartsWith(code + " ", StringComparison.Ordinal));
        return section is null ? "" : section[(section + "\n").IndexOf('\n', StringComparison.Ordinal)..].Trim();
    }
}
