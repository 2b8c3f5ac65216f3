using System.Collections.Immutable;
using Dossier.App.Writing;

namespace Dossier.App.Publishing;

/// <summary>
/// Files that builds have written and the site no longer has. Only what is listed, and stands there as a build wrote it, is
/// ever deleted: the list can be edited by hand, and so can the files.
/// </summary>
internal sealed class StaleFiles
{
    private readonly string _folder;
    private readonly Disk _disk;
    private readonly ExistingSite _standing;
    private readonly PublishedPaths _site;
    private readonly PublishedPaths _written;
    private readonly ImmutableArray<string> _inTheWay;

    /// <param name="isEdited">Whether what stands at a path is not as a build wrote it.</param>
    public StaleFiles(string folder, Disk disk, PublishedPaths site, PublishedPaths written, ExistingSite standing, Func<string, bool> isEdited)
    {
        (_folder, _disk, _site, _written, _standing) = (folder, disk, site, written, standing);
        var listed = written.Files.Where(path => !site.Files.Contains(path) && IsFileOrLink(path)).Order(StringComparer.Ordinal)
            .ToLookup(path => standing.Find(path).Kind == EntryKind.Link || isEdited(path));
        (Files, Kept) = ([.. listed[false]], [.. listed[true]]);
        // Where upper and lower case are one, deleting 'A' later would delete the 'a' that was put there.
        var anyCase = Files.IsEmpty && Kept.IsEmpty ? [] : site.Files.ToHashSet(StringComparer.OrdinalIgnoreCase);
        _inTheWay = [.. Files.Where(path => anyCase.Contains(path) || site.Folders.Contains(path) || IsInTheWay(path))];
        KeptInTheWay = [.. Kept.Where(anyCase.Contains)];
    }

    public ImmutableArray<string> Files { get; }

    /// <summary>Listed, and not as a build wrote it: somebody changed it, or put it there. It stays.</summary>
    public ImmutableArray<string> Kept { get; }

    /// <summary>Of what is kept, what a file of the site would overwrite where upper and lower case are one.</summary>
    public ImmutableArray<string> KeptInTheWay { get; }

    /// <summary>What would keep new files from their places, links that lead their folders elsewhere included.</summary>
    public void RemoveFromTheWay(Action<string> whenRemoved)
    {
        var links = _site.Folders.Where(path => _standing.Find(path).Kind == EntryKind.Link);
        foreach (string path in _inTheWay.Concat(links).Order(StringComparer.Ordinal))
            Delete(path, whenRemoved);
        RemoveEmptied(_written.Folders.Where(IsInTheWay));
    }

    public void Remove(Action<string> whenRemoved)
    {
        foreach (string path in Files.Except(_inTheWay, StringComparer.Ordinal))
            Delete(path, whenRemoved);
        RemoveEmptied(_written.Folders);
    }

    // A link in the place of a folder that the site needs is replaced.
    private bool IsFileOrLink(string path) =>
        _standing.Find(path).Kind is var kind && (kind == EntryKind.File || (kind == EntryKind.Link && !_site.Folders.Contains(path)));

    private bool IsInTheWay(string path) => _site.Files.Contains(path) || PublishedPaths.FoldersOf(path).Any(_site.Files.Contains);

    private void Delete(string path, Action<string> whenRemoved)
    {
        _disk.Delete(Path.Join(_folder, path));
        whenRemoved(path);
    }

    // Inner ones first. Those of the last build too, which may have been cut short before it came to them.
    private void RemoveEmptied(IEnumerable<string> folders)
    {
        var unneeded = folders.Where(path => _standing.Find(path).Kind == EntryKind.Folder && !_site.Folders.Contains(path));
        foreach (string path in unneeded.OrderDescending(StringComparer.Ordinal))
        {
            string full = Path.Join(_folder, path);
            if (Directory.Exists(full) && !Directory.EnumerateFileSystemEntries(full).Any())
                _disk.DeleteEmpty(full);
        }
    }
}
