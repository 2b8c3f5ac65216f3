using System.Collections.Concurrent;
using System.Globalization;

namespace Dossier.App.Publishing;

/// <summary>
/// Where files wait to be moved to their places: inside the output folder, because a folder beside it may be on
/// another file system, where a move silently becomes a copy.
/// </summary>
internal sealed class StagingFolder
{
    // In here, because a lock that is held can't be read.
    private const string ProcessIdName = ".dossier-process";

    private readonly ConcurrentDictionary<string, string> _made = new(StringComparer.Ordinal);
    private readonly string _path;

    private StagingFolder(string path) => _path = path;

    /// <summary>Clears what a build that was killed has left.</summary>
    public static StagingFolder Make(string outputFolder)
    {
        string path = Path.Join(outputFolder, OutputFolder.StagingName);
        if (new FileInfo(path).LinkTarget is not null || File.Exists(path))
            File.Delete(path);
        else if (Directory.Exists(path))
            Directory.Delete(path, recursive: true);
        Directory.CreateDirectory(path);
        File.WriteAllText(Path.Join(path, ProcessIdName), Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        return new StagingFolder(path);
    }

    public static int? ReadProcessId(string outputFolder)
    {
        try
        {
            string text = File.ReadAllText(Path.Join(outputFolder, OutputFolder.StagingName, ProcessIdName));
            return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int id) ? id : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    public string PathOf(string sitePath) => Path.Join(_path, sitePath);

    /// <summary>Writes a new file, making its folder if it is the first there. May be called on any thread.</summary>
    public void Write(string sitePath, ReadOnlySpan<byte> content)
    {
        int slash = sitePath.LastIndexOf('/');
        if (slash > 0)
            _made.GetOrAdd(sitePath[..slash], static (folder, staging) => Directory.CreateDirectory(staging.PathOf(folder)).FullName, this);
        using var file = File.OpenHandle(PathOf(sitePath), FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(file, content, 0);
    }

    /// <summary>Leaves what can't be deleted to the next build: why this one ends matters more.</summary>
    public void Drop()
    {
        try
        {
            Directory.Delete(_path, recursive: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
        }
    }
}
