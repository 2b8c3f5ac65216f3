namespace Dossier.Wording;

internal static class Plurals
{
    /// <summary>“1 statement”, “12 statements”.</summary>
    public static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";

    public static string Capitalised(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
