using System.Collections.Immutable;
using Dossier.App.Writing;
using Dossier.Reading.Files;
using Dossier.SiteModel;

namespace Dossier.App.Publishing;

/// <summary>Publishes one build in a locked output folder.</summary>
internal sealed class Publication
{
    private readonly string _folder;
    private readonly Disk _disk;
    private readonly StagingFolder _staging;
    private readonly PublishedPaths _site;
    private readonly Action<PublishStep, string> _progress;
    private readonly Manifest _written;
    private readonly ExistingSite _standing;

    public Publication(
        string folder, Disk disk, StagingFolder staging, PublishedPaths site, Action<PublishStep, string> progress)
    {
        (_folder, _disk, _staging, _site, _progress) = (folder, disk, staging, site, progress);
        _written = Manifest.Read(folder);
        _standing = ExistingSite.Read(
            folder, path => site.Folders.Contains(path) || _written.Paths.Folders.Contains(path));
    }

    public PublishReport Run(ImmutableArray<OutputFile> files, CancellationToken cancellation)
    {
        var stager = new Stager(_folder, _standing, _written, _staging);
        var staged = stager.Stage(files, path => _progress(PublishStep.Made, path), cancellation);
        ImmutableArray<StagedFile> changed = [.. staged.Where(file => file.IsChanged)];
        var stale = new StaleFiles(_folder, _disk, _site, _written.Paths, _standing, stager.IsEdited);
        RefuseObstacles(changed, stale);
        ImmutableArray<string> edited = [.. changed.Where(file => file.IsOverwritingEdits)
            .Select(file => file.File.Path)
            .Order(StringComparer.Ordinal)];
        cancellation.ThrowIfCancellationRequested();

        // From here on the site changes. The work can only be completed, not undone.
        var manifest = new Manifest(staged.Select(file => new ManifestEntry(file.File.Path, file.Sha256)));
        var union = _written.Union(manifest);
        Publish(union, instead: _written);
        stale.RemoveFromTheWay(path => _progress(PublishStep.Cleared, path));
        Place(changed);
        stale.Remove(path => _progress(PublishStep.Removed, path));
        Publish(manifest, instead: union);
        return new PublishReport(
            changed.Length, staged.Length - changed.Length, stale.Files.Length, FindForeign(), edited, stale.Kept,
            staged.Sum(file => file.Length));
    }

    private void RefuseObstacles(ImmutableArray<StagedFile> changed, StaleFiles stale)
    {
        string[] needed = [.. changed.Select(file => file.File.Path)];
        string[] found = [.. Conflicts.Find(needed, _site, _written.Paths, _standing, stale.Kept)
            .Union(stale.KeptInTheWay, StringComparer.Ordinal)];
        if (found is [var first, ..])
        {
            string others = found.Length > 1 ? $" (and {found.Length - 1} more)" : "";
            string fault = stale.Kept.Contains(first, StringComparer.Ordinal)
                ? "was changed since a build wrote it"
                : "was not written by a build";
            throw new OutputRefusedException(
                $"“{Path.Join(_folder, first)}”{others} is in the way of the site and {fault}; "
                    + "move it elsewhere, or delete it");
        }
    }

    private void Publish(Manifest manifest, Manifest instead)
    {
        if (manifest.IsSameAs(instead) && Manifest.StandsIn(_folder))
            return;
        manifest.Publish(_staging);
        _progress(PublishStep.Listed, OutputFolder.ManifestName);
    }

    private void Place(ImmutableArray<StagedFile> changed)
    {
        var plan = MovePlan.Plan(
            changed.Select(file => file.File), path => _standing.Find(path).Kind == EntryKind.Folder);
        foreach (string folder in plan.Folders)
            _disk.MakeFolder(Path.Join(_folder, folder));
        foreach (var move in plan.Moves)
        {
            if (move.IsFolder)
                _staging.PlaceFolder(move.Path);
            else
                _staging.Place(move.Path);
            _progress(PublishStep.Placed, move.Path);
        }
    }

    private ImmutableArray<string> FindForeign() =>
        [.. _standing.Entries
            .Where(e => !IsOurs(e.Key, e.Value.Kind))
            .Select(e => e.Value.Kind == EntryKind.Folder ? e.Key + "/" : e.Key)
            .Order(StringComparer.Ordinal)];

    private bool IsOurs(string path, EntryKind kind) =>
        _site.Files.Contains(path) || _site.Folders.Contains(path)
        || (PortableName.IsDecoded(path) && (kind == EntryKind.Folder ? _written.Paths.Folders : _written.Paths.Files)
            .Contains(path));
}
