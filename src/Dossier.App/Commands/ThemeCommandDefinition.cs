using System.CommandLine;
using Dossier.App.Reporting;
using Dossier.App.Writing;
using Dossier.SiteModel;

namespace Dossier.App.Commands;

/// <summary>Defines the commands about the theme.</summary>
internal static class ThemeCommandDefinition
{
    public static Command Define(SiteTheme theme, Terminal terminal, Disk disk) =>
        new("theme", "List the files that the site's pages are made with, or copy one to change it")
        {
            List(theme, terminal),
            Eject(theme, terminal, disk),
        };

    private static Command List(SiteTheme theme, Terminal terminal)
    {
        var root = CommandDefinitions.Root();
        var json = CommandDefinitions.Json();
        var command = new Command(
            "list", "List all files of the theme, and which of them are the dossier's own")
        {
            root, json,
        };
        command.SetAction(parsed => ThemeListCommand.Run(
            new(parsed.GetValue(root) ?? ".", parsed.GetValue(json)), theme, terminal));
        return command;
    }

    private static Command Eject(SiteTheme theme, Terminal terminal, Disk disk)
    {
        var root = CommandDefinitions.Root();
        var names = new Argument<string[]>("PATH")
        {
            Description = "A file of the theme, such as pages/demand, parts/note-mark or assets/css/tokens.css",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command("eject", "Copy files of the program's theme into theme/, to change them there")
        {
            names, root,
        };
        command.SetAction(parsed => ThemeEjectCommand.Run(
            new(parsed.GetValue(root) ?? ".", [.. parsed.GetValue(names) ?? []]), theme, terminal, disk));
        return command;
    }
}
