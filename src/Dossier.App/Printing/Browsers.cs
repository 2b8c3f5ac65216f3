namespace Dossier.App.Printing;

/// <summary>Finds an installed browser that can print without a window: Chromium or one based on it.</summary>
internal static class Browsers
{
    public const string Named = "DOSSIER_CHROMIUM";

    public const string Missing = $"no Chromium, Chrome or Edge was found, which is needed for printing; name one "
        + $"with --browser or in {Named}, or install one:";

    public const string HowToInstall = """
          Debian         apt-get install chromium
          Fedora         dnf install chromium
          Ubuntu         snap install chromium
          macOS          brew install --cask google-chrome
          Windows        winget install Google.Chrome
          anywhere       https://www.google.com/chrome/

        """;

    private static readonly string[] OnPath =
        [
            "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge",
            "microsoft-edge-stable", "chrome.exe", "msedge.exe",
        ];

    private static readonly string[] InApplications =
        [
            "Google Chrome.app/Contents/MacOS/Google Chrome",
            "Chromium.app/Contents/MacOS/Chromium",
            "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        ];

    private static readonly string[] InProgramFiles =
        [
            @"Google\Chrome\Application\chrome.exe",
            @"Chromium\Application\chrome.exe",
            @"Microsoft\Edge\Application\msedge.exe",
        ];

    /// <returns>The path of a browser; null if none was found.</returns>
    public static string? Find() => Find(Environment.GetEnvironmentVariable, File.Exists);

    /// <summary>
    /// A browser that the user names takes precedence; if it does not exist, the system reports that.
    /// </summary>
    internal static string? Find(Func<string, string?> variable, Func<string, bool> exists) =>
        variable(Named) is { Length: > 0 } named ? named : Places(variable).FirstOrDefault(exists);

    private static IEnumerable<string> Places(Func<string, string?> variable) =>
    [
        .. Under((variable("PATH") ?? "").Split(Path.PathSeparator), OnPath),
        .. Under(["/Applications", $"{variable("HOME")}/Applications"], InApplications),
        .. Under([variable("ProgramFiles"), variable("ProgramFiles(x86)"), variable("LocalAppData")], InProgramFiles),
    ];

    // Sorted by name before folder: a Chromium is preferred to an Edge in any folder.
    private static IEnumerable<string> Under(string?[] folders, string[] names) =>
        names.SelectMany(name => folders.Where(folder => !string.IsNullOrEmpty(folder))
            .Select(folder => Path.Combine(folder!, name)));
}
