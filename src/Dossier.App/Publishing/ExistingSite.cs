using System.IO.Enumeration;
using System.Runtime.InteropServices;
using Dossier.Reading.Files;

namespace Dossier.App.Publishing;

internal enum EntryKind { Nothing, File, Folder, Link }

/// <summary>What exists at a path.</summary>
/// <param name="Length">The length in bytes, if it is a file.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ExistingEntry(EntryKind Kind, long Length);

/// <summary>The content of the output folder before a build. Links are recorded as links and never followed.</summary>
internal sealed class ExistingSite
{
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
    };

    private readonly Dictionary<string, ExistingEntry> _entries;

    private ExistingSite(Dictionary<string, ExistingEntry> entries) => _entries = entries;

    public IEnumerable<KeyValuePair<string, ExistingEntry>> Entries => _entries;

    /// <summary>Walks the output folder, except for the publisher's own files.</summary>
    /// <param name="isOurs">True for folders that a build has made or will need; others are not searched.</param>
    public static ExistingSite Read(string folder, Func<string, bool> isOurs)
    {
        var found = new FileSystemEnumerable<(string Path, ExistingEntry Standing)>(
            folder, (ref entry) => (PathOf(ref entry), StandingOf(ref entry)), Everything)
        {
            ShouldIncludePredicate = (ref entry) => !IsPublishers(ref entry),
            ShouldRecursePredicate = (ref entry) =>
                !IsPublishers(ref entry) && StandingOf(ref entry).Kind == EntryKind.Folder && isOurs(PathOf(ref entry)),
        };
        // Names that are not valid UTF-8 may be decoded to the same text.
        return new ExistingSite(found.DistinctBy(e => e.Path, StringComparer.Ordinal)
            .ToDictionary(e => e.Path, e => e.Standing, StringComparer.Ordinal));
    }

    /// <summary>
    /// Nothing for a name that .NET could not decode: no build has written it, and it cannot be opened.
    /// </summary>
    public ExistingEntry Find(string path) => PortableName.IsDecoded(path) ? _entries.GetValueOrDefault(path) : default;

    private static ExistingEntry StandingOf(ref FileSystemEntry entry)
    {
        if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
            return new ExistingEntry(EntryKind.Link, 0);
        return entry.IsDirectory
            ? new ExistingEntry(EntryKind.Folder, 0)
            : new ExistingEntry(EntryKind.File, entry.Length);
    }

    private static bool IsPublishers(ref FileSystemEntry entry) =>
        entry.Directory.Length == entry.RootDirectory.Length
        && entry.FileName is OutputFolder.ManifestName or OutputFolder.LockName or OutputFolder.StagingName;

    private static string PathOf(ref FileSystemEntry entry)
    {
        string path = Path.Join(
            entry.Directory[entry.RootDirectory.Length..].TrimStart(Path.DirectorySeparatorChar), entry.FileName);
        return Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
    }
}
