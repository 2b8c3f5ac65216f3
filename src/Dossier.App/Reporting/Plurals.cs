namespace Dossier.App.Reporting;

/// <summary>Counts in what the program prints, which is in English.</summary>
internal static class Plurals
{
    /// <summary>“1 value”, “12 values”.</summary>
    public static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}
