namespace Dossier.Tests.Cases;

/// <summary>
/// Files in the repository that hold what the program is expected to make. This is the one place that compares them
/// with what it makes now. With <c>DOSSIER_ACCEPT=1</c> in the environment they are written anew instead, for people to
/// read as a difference before they commit it. Where <c>CI</c> is set that is refused, so that no test passes there by
/// accepting what it should judge.
/// </summary>
internal static class ExpectedFiles
{
    /// <summary>Fails unless the file has exactly this text. A file that is not there never has it.</summary>
    public static void AssertText(string file, string actual) =>
        AssertText(file, actual, Environment.GetEnvironmentVariable);

    /// <summary>Fails unless the folder has exactly these files; a folder that is not there has none.</summary>
    /// <param name="folder">The whole path of the folder, which holds nothing else.</param>
    /// <param name="actual">The bytes of each file by its path in the folder.</param>
    public static void AssertFiles(string folder, IReadOnlyDictionary<string, byte[]> actual) =>
        AssertFiles(folder, actual, Environment.GetEnvironmentVariable);

    internal static void AssertText(string file, string actual, Func<string, string?> environment)
    {
        bool accepts = Accepts(environment);
        string? expected = File.Exists(file) ? File.ReadAllText(file) : null;
        if (expected == actual)
            return;
        Assert.True(accepts, $"{file} {Difference(expected, actual)}\n{HowToAccept}\nThe whole text is now:\n{actual}");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, actual);
    }

    internal static void AssertFiles(
        string folder, IReadOnlyDictionary<string, byte[]> actual, Func<string, string?> environment)
    {
        bool accepts = Accepts(environment);
        var expected = Read(folder);
        string[] differing =
        [
            .. expected.Keys.Union(actual.Keys, StringComparer.Ordinal)
            .Where(path => !IsSame(path, expected, actual))
            .Order(StringComparer.Ordinal)
        ];
        Assert.True(
            accepts || differing is [],
            $"{folder} differs from what is made now in {string.Join(", ", differing)}.\n{HowToAccept}");
        foreach (string path in differing)
        {
            string file = Path.Combine(folder, path);
            if (actual.TryGetValue(path, out byte[]? bytes))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllBytes(file, bytes);
            }
            else
            {
                File.Delete(file);
            }
        }
    }

    /// <summary>The bytes of all files of a folder, by their paths in it.</summary>
    public static SortedDictionary<string, byte[]> Read(string folder) => new(
        (Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories) : [])
            .ToDictionary(file => Path.GetRelativePath(folder, file), File.ReadAllBytes, StringComparer.Ordinal),
        StringComparer.Ordinal);

    private const string HowToAccept =
        "If this is right, run the test again with DOSSIER_ACCEPT=1 in the environment, which writes it, and read the "
        + "difference before you commit it.";

    private static bool Accepts(Func<string, string?> environment)
    {
        bool accepts = environment("DOSSIER_ACCEPT") == "1";
        Assert.False(
            accepts && !string.IsNullOrEmpty(environment("CI")),
            "DOSSIER_ACCEPT=1 is refused where CI is set: expected output is accepted by somebody who reads it, and "
            + "then committed.");
        return accepts;
    }

    private static bool IsSame(
        string path, SortedDictionary<string, byte[]> expected, IReadOnlyDictionary<string, byte[]> actual) =>
        expected.TryGetValue(path, out byte[]? before)
            && actual.TryGetValue(path, out byte[]? now)
            && before.AsSpan().SequenceEqual(now);

    private static string Difference(string? expected, string actual)
    {
        if (expected is null)
            return "is not there.";
        string[] before = expected.Split('\n');
        string[] now = actual.Split('\n');
        int line = before.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"differs from what is made now, first in line {line + 1}:\n- {LineAt(before, line)}\n"
            + $"+ {LineAt(now, line)}";
    }

    private static string LineAt(string[] lines, int line) => line < lines.Length ? lines[line] : "(no such line)";
}
