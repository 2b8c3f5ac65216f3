namespace Dossier.Tests.Cases;

/// <summary>Where the tests' data lie: in the repository, not beside the compiled tests.</summary>
internal static class TestFolders
{
    /// <summary>
    /// The files and folders that a case consists of; a folder with none of them holds the cases of a stage.
    /// </summary>
    private static readonly string[] PartsOfACase = ["absent.txt", "expected.txt", "input", "seeds"];

    public static string Tests { get; } = Find();

    public static string Cases => Path.Combine(Tests, "Cases");

    public static string Base => Path.Combine(Cases, "Base");

    public static string Valley => Path.Combine(Tests, "Valley");

    /// <summary>A folder for each theme with mistakes.</summary>
    public static string ThemeMistakes => Path.Combine(Tests, "Templates", "Mistakes");

    /// <summary>The names of all cases; no two have one name, whatever their stage.</summary>
    public static IEnumerable<string> CaseNames => FoldersOfCases.Keys;

    private static SortedDictionary<string, string> FoldersOfCases { get; } =
        new(
            FindCases(Cases).ToDictionary(folder => Path.GetFileName(folder), StringComparer.Ordinal),
            StringComparer.Ordinal);

    /// <summary>The folder of the case of this name: <c>Cases/STAGE/name</c>.</summary>
    public static string Case(string slug) => FoldersOfCases[slug];

    /// <summary>The names of the cases that have a file of this name.</summary>
    public static IEnumerable<string> CasesWith(string file) =>
        CaseNames.Where(slug => File.Exists(Path.Combine(Case(slug), file)));

    private static IEnumerable<string> FindCases(string folder) => Directory.GetDirectories(folder).SelectMany(
        inside => PartsOfACase.Any(part => Path.Exists(Path.Combine(inside, part))) ? [inside] : FindCases(inside));

    private static string Find()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Dossier.Tests.csproj")))
            folder = Path.GetDirectoryName(folder)
                ?? throw new DirectoryNotFoundException("The tests run outside their repository.");
        return folder;
    }
}
