namespace Dossier.Tests.Publishing;

/// <summary>A folder that lasts as long as a test, written and read as text.</summary>
public sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("dossier-").FullName;

    public string this[string path] => System.IO.Path.Join(Path, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    /// <summary>
    /// Every entry, sorted: <c>path = text</c>, <c>path -&gt; target</c>, or <c>path/</c> for an empty folder.
    /// </summary>
    public static string[] Tree(string folder) => [.. Entries(folder, "").Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Entries(string folder, string prefix)
    {
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            string path = prefix + entry.Name;
            if (entry.LinkTarget is { } target)
            {
                yield return $"{path} -> {target}";
            }
            else if (entry is DirectoryInfo)
            {
                string[] inner = [.. Entries(entry.FullName, path + "/")];
                foreach (string line in inner.DefaultIfEmpty(path + "/"))
                    yield return line;
            }
            else
            {
                yield return $"{path} = {File.ReadAllText(entry.FullName)}";
            }
        }
    }
}
