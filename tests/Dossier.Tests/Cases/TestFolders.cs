namespace Dossier.Tests.Cases;

/// <summary>Where the tests' data lie: in the repository, not beside the compiled tests.</summary>
internal static class TestFolders
{
    public static string Tests { get; } = Find();

    public static string Cases => Path.Combine(Tests, "Cases");

    public static string Valley => Path.Combine(Tests, "Valley");

    /// <summary>The cases that have a file of this name.</summary>
    public static IEnumerable<string> CasesWith(string file) =>
        Directory.GetDirectories(Cases).Where(folder => File.Exists(Path.Combine(folder, file))).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal);

    private static string Find()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Dossier.Tests.csproj")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests run outside their repository.");
        return folder;
    }
}
