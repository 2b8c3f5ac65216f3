using System.Collections.Immutable;
using System.Text.Json;
using Dossier.App.Reporting;
using Dossier.App.Templates;
using Dossier.Diagnostics;
using Dossier.SiteModel;

namespace Dossier.App.Commands;

/// <param name="Root">The folder that contains <c>input/</c> and perhaps <c>theme/</c>.</param>
/// <param name="Json">True if standard output gets JSON only.</param>
internal sealed record ThemeListOptions(string Root, bool Json);

/// <summary>Lists the files that the site is made with, and which of them are the dossier's own.</summary>
internal static class ThemeListCommand
{
    public static int Run(ThemeListOptions options, SiteTheme theme, Terminal terminal)
    {
        if (DossierFolder.Missing(options.Root) is { } missing)
            return DossierFolder.Refuse(missing, terminal);
        var files = ThemeInventory.Take(theme, options.Root);
        if (options.Json)
            JsonOutput.Write(terminal.Out, json => Write(json, files));
        else
            Write(files, terminal);
        Diagnostic[] mistakes =
        [
            .. OwnAssets.PutInto(theme, options.Root).Diagnostics, .. ThemeFiles.Load(theme, options.Root).Diagnostics,
        ];
        DiagnosticReport.Write(mistakes, terminal);
        return mistakes.Length == 0 ? ExitCode.Fine : ExitCode.Content;
    }

    private static void Write(ImmutableArray<ThemeFile> files, Terminal terminal)
    {
        foreach (var file in files)
            terminal.Line($"{(file.Origin == ThemeFileOrigin.Program ? " " : "*")} {file.Path}{Remark(file)}");
        int own = files.Count(file => file.Origin != ThemeFileOrigin.Program);
        terminal.Line($"{files.Length} files: {files.Length - own} of the program, {own} of the dossier (*)");
    }

    private static string Remark(ThemeFile file) => file.Origin switch
    {
        ThemeFileOrigin.Program => "",
        ThemeFileOrigin.DossierUnchanged => "  same as the program's",
        _ => file.OfProgram is null ? "  added to the program's" : "  in place of the program's",
    };

    private static void Write(Utf8JsonWriter json, ImmutableArray<ThemeFile> files)
    {
        json.WriteStartArray("files");
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteString("from", file.Origin == ThemeFileOrigin.Program ? "program" : "dossier");
            json.WriteBoolean("sameAsProgram", file.Origin != ThemeFileOrigin.Dossier);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
