using Dossier.App.Reporting;
using Dossier.Diagnostics;
using Dossier.Reading.Files;

namespace Dossier.App.Commands;

/// <summary>Whether a folder has a dossier, for commands that read none of its records.</summary>
internal static class DossierFolder
{
    /// <summary>What all commands say where there is no dossier; null if there is one.</summary>
    public static Diagnostic? Missing(string root) => SourceLoader.Load(root).Diagnostics
        .FirstOrDefault(diagnostic => diagnostic.Code == Rules.MissingFile.Code);

    public static int Refuse(Diagnostic missing, Terminal terminal)
    {
        DiagnosticReport.Write([missing], terminal);
        return ExitCode.Content;
    }
}
