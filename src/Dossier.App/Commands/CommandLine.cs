using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Dossier.App.Reporting;
using Dossier.App.Writing;
using Dossier.Diagnostics;
using Dossier.SiteModel;

namespace Dossier.App.Commands;

/// <summary>Parses the command line and runs the command.</summary>
internal static class CommandLine
{
    public static int Run(string[] args, SiteTheme theme, Terminal terminal, Disk disk)
    {
        var (parsed, mistakes) = Read(args, theme, terminal, disk);
        if (mistakes.Length == 0)
            return parsed.Invoke(
                new InvocationConfiguration
                {
                    Output = terminal.Out,
                    Error = terminal.Error,
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = null,
                });
        foreach (string mistake in mistakes)
            terminal.Failure(mistake);
        var command = parsed.CommandResult.Command;
        terminal.Error.Write($"Try: {Words(command)} --help\n");
        return ExitCode.Usage;
    }

    /// <summary>The parsed command line, which is not run, and its errors.</summary>
    internal static (ParseResult Parsed, string[] Mistakes) Read(
        string[] args, SiteTheme theme, Terminal terminal, Disk disk)
    {
        var program = CommandDefinitions.Define(theme, terminal, disk);
        program.Options.OfType<VersionOption>().Single().Action = new VersionAction(terminal);
        var parsed = program.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        return (parsed, parsed.Action is HelpAction or VersionAction ? [] : [.. Mistakes(parsed)]);
    }

    // System.CommandLine offers its own suggestions only together with the full help.
    private static IEnumerable<string> Mistakes(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        string[] known =
        [
            .. command.Subcommands.Select(symbol => symbol.Name),
            .. command.Options.Select(symbol => symbol.Name),
        ];
        if (parsed.UnmatchedTokens.Count > 0)
            return parsed.UnmatchedTokens.Select(
                token => $"unknown command or option “{token}”{NearestName.Hint(token, known)}");
        if (command.Subcommands.Count > 0)
            return [$"name a command: {string.Join(", ", command.Subcommands.Select(symbol => symbol.Name))}"];
        return parsed.Errors.Select(error => error.Message);
    }

    /// <summary>“dossier theme list”.</summary>
    private static string Words(Command command) =>
        command is RootCommand ? "dossier" : $"{Words(command.Parents.OfType<Command>().Single())} {command.Name}";

    private sealed class VersionAction(Terminal terminal) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            terminal.Line(ProgramVersion.Text);
            return ExitCode.Fine;
        }
    }
}
