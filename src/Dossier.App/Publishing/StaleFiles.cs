using System.Collections.Immutable;
using Dossier.App.Writing;

namespace Dossier.App.Publishing;

/// <summary>
/// Deletes files that builds have written and that the site no longer has. Only files that are listed and unchanged are
/// deleted, because both the list and the files can be edited by hand.
/// </summary>
internal sealed class StaleFiles
{
    private readonly string _folder;
    private readonly Disk _disk;
    private readonly ExistingSite _standing;
    private readonly PublishedPaths _site;
    private readonly PublishedPaths _written;
    private readonly ImmutableArray<string> _inTheWay;

    /// <param name="isEdited">True if the file at a path was changed since a build wrote it.</param>
    public StaleFiles(
        string folder, Disk disk, PublishedPaths site, PublishedPaths written, ExistingSite standing,
        Func<string, bool> isEdited)
    {
        (_folder, _disk, _site, _written, _standing) = (folder, disk, site, written, standing);
        var listed = written.Files.Where(path => !site.Files.Contains(path) && IsFileOrLink(path))
            .Order(StringComparer.Ordinal)
            .ToLookup(path => standing.Find(path).Kind == EntryKind.Link || isEdited(path));
        (Files, Kept) = ([.. listed[false]], [.. listed[true]]);
        // On a file system that ignores case, deleting 'A' would delete the new 'a'.
        var anyCase = Files.IsEmpty && Kept.IsEmpty ? [] : site.Files.ToHashSet(StringComparer.OrdinalIgnoreCase);
        _inTheWay = [.. Files.Where(path => anyCase.Contains(path) || site.Folders.Contains(path) || IsInTheWay(path))];
        KeptInTheWay = [.. Kept.Where(anyCase.Contains)];
    }

    public ImmutableArray<string> Files { get; }

    /// <summary>Listed files that somebody has changed or added by hand. They are kept.</summary>
    public ImmutableArray<string> Kept { get; }

    /// <summary>Those kept files that a file of the site would overwrite on a file system that ignores case.</summary>
    public ImmutableArray<string> KeptInTheWay { get; }

    /// <summary>Deletes whatever is at the place of a new file, also links at the place of its folders.</summary>
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

    // A link at the place of a folder that the site needs is replaced.
    private bool IsFileOrLink(string path) =>
        _standing.Find(path).Kind is var kind
            && (kind == EntryKind.File || (kind == EntryKind.Link && !_site.Folders.Contains(path)));

    private bool IsInTheWay(string path) =>
        _site.Files.Contains(path) || PublishedPaths.FoldersOf(path).Any(_site.Files.Contains);

    private void Delete(string path, Action<string> whenRemoved)
    {
        _disk.Delete(Path.Join(_folder, path));
        whenRemoved(path);
    }

    // Inner folders first. This includes folders of the last build, which may have been interrupted before it removed
    // them.
    private void RemoveEmptied(IEnumerable<string> folders)
    {
        var unneeded = folders.Where(
            path => _standing.Find(path).Kind == EntryKind.Folder && !_site.Folders.Contains(path));
        foreach (string path in unneeded.OrderDescending(StringComparer.Ordinal))
        {
            string full = Path.Join(_folder, path);
            if (Directory.Exists(full) && !Directory.EnumerateFileSystemEntries(full).Any())
                _disk.DeleteEmpty(full);
        }
    }
}
