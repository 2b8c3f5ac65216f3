using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Dossier.App.Writing;
using Dossier.Reading.Files;
using Microsoft.Win32.SafeHandles;

namespace Dossier.App.Publishing;

/// <summary>
/// The folder where files wait to be moved. It is inside the output folder, because a folder beside it may be on
/// another file system, where moving a file means copying it.
/// </summary>
internal sealed class StagingFolder
{
    // Kept in the staging folder, because a lock that is held cannot be read.
    private const string ProcessIdName = ".dossier-process";
    private const int MostDigits = 10;

    // To delete a folder, it and its subfolders are opened: usually one more than the depth of the site.
    private const int FilesInReserve = 6;

    private readonly ConcurrentDictionary<string, string> _made = new(StringComparer.Ordinal);
    private readonly List<SafeFileHandle> _reserve = [];
    private readonly string _outputFolder;
    private readonly string _path;
    private readonly Disk _disk;

    private StagingFolder(string outputFolder, Disk disk) =>
        (_outputFolder, _path, _disk) = (outputFolder, Path.Join(outputFolder, OutputFolder.StagingName), disk);

    /// <summary>Deletes what a killed build has left. If the folder cannot be made, none is left.</summary>
    public static StagingFolder Make(string outputFolder, Disk disk)
    {
        var staging = new StagingFolder(outputFolder, disk);
        staging.Clear();
        try
        {
            staging.Open();
            return staging;
        }
        catch
        {
            staging.Drop();
            throw;
        }
    }

    public static int? ReadProcessId(string outputFolder)
    {
        try
        {
            using var file = RegularFile.Open(Path.Join(outputFolder, OutputFolder.StagingName, ProcessIdName));
            Span<byte> digits = stackalloc byte[MostDigits];
            int length = RandomAccess.Read(file, digits, 0);
            return int.TryParse(digits[..length], NumberStyles.None, CultureInfo.InvariantCulture, out int id)
                ? id
                : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Writes a complete file. May be called on any thread.</summary>
    public void Write(string sitePath, ReadOnlySpan<byte> content)
    {
        using var file = Create(sitePath);
        file.Append(content);
    }

    /// <summary>Creates a file, and its folder if necessary. May be called on any thread.</summary>
    public NewFile Create(string sitePath)
    {
        int slash = sitePath.LastIndexOf('/');
        if (slash > 0)
            _made.GetOrAdd(sitePath[..slash], MakeFolder);
        return _disk.Create(PathOf(sitePath));
    }

    /// <summary>Moves a file to its place in the site.</summary>
    public void Place(string sitePath) => _disk.Move(PathOf(sitePath), Path.Join(_outputFolder, sitePath));

    /// <summary>Moves a folder with all staged files in it to its place in the site, where nothing exists.</summary>
    public void PlaceFolder(string sitePath) => _disk.MoveFolder(PathOf(sitePath), Path.Join(_outputFolder, sitePath));

    /// <summary>
    /// Deletes the folder. A failure is ignored and left to the next build, because the reason why this build ends is
    /// more important to report.
    /// </summary>
    public void Drop()
    {
        foreach (var file in _reserve)
            file.Dispose();
        try
        {
            if (Directory.Exists(_path))
                _disk.DeleteWhole(_path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
        }
    }

    private void Clear()
    {
        if (new FileInfo(_path).LinkTarget is not null || File.Exists(_path))
            _disk.Delete(_path);
        else if (Directory.Exists(_path))
            _disk.DeleteWhole(_path);
    }

    private void Open()
    {
        _disk.MakeFolder(_path);
        string process = PathOf(ProcessIdName);
        _disk.WriteNew(process, Encoding.ASCII.GetBytes(Environment.ProcessId.ToString(CultureInfo.InvariantCulture)));
        // A build that fails because too many files are open could not open this folder to delete it either, so some
        // files are reserved.
        for (int i = 0; i < FilesInReserve; i++)
            _reserve.Add(RegularFile.Open(process));
    }

    private string MakeFolder(string sitePath)
    {
        string path = PathOf(sitePath);
        _disk.MakeFolder(path);
        return path;
    }

    private string PathOf(string sitePath) => Path.Join(_path, sitePath);
}
