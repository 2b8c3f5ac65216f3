using System.Reflection;

namespace Dossier.App.Reporting;

/// <summary>The version of the program, for <c>--version</c> and for reports of bugs.</summary>
internal static class ProgramVersion
{
    public static string Text { get; } =
        typeof(ProgramVersion).Assembly
            .GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
}
