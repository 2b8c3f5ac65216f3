using System.Collections.Immutable;

namespace Dossier.Fuzzing.Targets;

/// <summary>The dossiers of the other tests, and lists of what has no files there.</summary>
internal static class Examples
{
    private static readonly string Tests = Path.Combine(Root(), "tests");

    /// <summary>Inputs that a run has found, each named by its target and a number: <c>pages-1</c>.</summary>
    public static string OnceBroken { get; } = Path.Combine(Tests, "Dossier.Fuzzing", "Corpus", "once-broken");

    /// <summary>The small dossier without a mistake on which all cases are built.</summary>
    public static string BaseOfCases { get; } = Path.Combine(Tests, "Dossier.Tests", "Cases", "Base");

    /// <summary>All files of the tests' dossiers whose names match, in any of the folders named.</summary>
    public static Lazy<ImmutableArray<byte[]>> Files(string pattern, params string[] folders) => new(() =>
        [.. Directory.GetFiles(Path.Combine(Tests, "Dossier.Tests"), pattern, SearchOption.AllDirectories)
            .Where(file => !file.Contains("/bin/", StringComparison.Ordinal)
                && !file.Contains("/obj/", StringComparison.Ordinal))
            .Where(file => folders.Length == 0
                || folders.Contains(Path.GetFileName(Path.GetDirectoryName(file)), StringComparer.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes)]);

    /// <summary>The lines of a file in the folder <c>Corpus</c>.</summary>
    public static Lazy<ImmutableArray<byte[]>> Lines(string name) => new(() =>
        [.. File.ReadAllLines(
            Path.Combine(Tests, "Dossier.Fuzzing", "Corpus", name)).Select(System.Text.Encoding.UTF8.GetBytes)]);

    private static string Root()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Dossier.sln")))
            folder = Path.GetDirectoryName(folder)
                ?? throw new DirectoryNotFoundException("This runs outside its repository.");
        return folder;
    }
}
