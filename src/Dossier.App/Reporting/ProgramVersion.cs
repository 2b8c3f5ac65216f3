using System.Reflection;

namespace Dossier.App.Reporting;

/// <summary>The version of the program, as <c>--version</c> and reports of faults give it.</summary>
internal static class ProgramVersion
{
    public static string Text { get; } =
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
}
