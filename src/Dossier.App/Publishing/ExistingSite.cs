using System.IO.Enumeration;
using System.Runtime.InteropServices;
using Dossier.Reading.Files;

namespace Dossier.App.Publishing;

internal enum EntryKind { Nothing, File, Folder, Link }

/// <summary>What stands at a path.</summary>
/// <param name="Length">In bytes, of a file.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ExistingEntry(EntryKind Kind, long Length);

/// <summary>What stands in the output folder before a build. Links are seen as such and never followed.</summary>
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

    /// <summary>Walks the output folder, leaving out the publisher's own files.</summary>
    /// <param name="isOurs">Whether a folder is one that a build has made or will need; others are not looked into.</param>
    public static ExistingSite Read(string folder, Func<string, bool> isOurs)
    {
        var found = new FileSystemEnumerable<(string Path, ExistingEntry Standing)>(
            folder, (ref entry) => (PathOf(ref entry), StandingOf(ref entry)), Everything)
        {
            ShouldIncludePredicate = (ref entry) => !IsPublishers(ref entry),
            ShouldRecursePredicate = (ref entry) =>
                !IsPublishers(ref entry) && StandingOf(ref entry).Kind == EntryKind.Folder && isOurs(PathOf(ref entry)),
        };
        // Names that are not UTF-8 may look the same.
        return new ExistingSite(found.DistinctBy(e => e.Path, StringComparer.Ordinal).ToDictionary(e => e.Path, e => e.Standing, StringComparer.Ordinal));
    }

    /// <summary>Nothing where the name is one that .NET could not decode: it can't be opened, and no build has written it.</summary>
    public ExistingEntry Find(string path) => PortableName.IsDecoded(path) ? _entries.GetValueOrDefault(path) : default;

    private static ExistingEntry StandingOf(ref FileSystemEntry entry)
    {
        if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
            return new ExistingEntry(EntryKind.Link, 0);
        return entry.IsDirectory ? new ExistingEntry(EntryKind.Folder, 0) : new ExistingEntry(EntryKind.File, entry.Length);
    }

    private static bool IsPublishers(ref FileSystemEntry entry) =>
        entry.Directory.Length == entry.RootDirectory.Length
        && entry.FileName is OutputFolder.ManifestName or OutputFolder.LockName or OutputFolder.StagingName;

    private static string PathOf(ref FileSystemEntry entry)
    {
        string path = Path.Join(entry.Directory[entry.RootDirectory.Length..].TrimStart(Path.DirectorySeparatorChar), entry.FileName);
        return Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
    }
}
