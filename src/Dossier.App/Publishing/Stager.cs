using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Dossier.App.Writing;
using Dossier.Diagnostics;
using Dossier.SiteModel;

namespace Dossier.App.Publishing;

/// <summary>A file that has been made and, if it differs from what stands in its place, waits in the staging folder.</summary>
/// <param name="IsOverwritingEdits">What stands there is not what a build wrote there.</param>
internal sealed record StagedFile(OutputFile File, string Sha256, long Length, bool IsChanged, bool IsOverwritingEdits);

/// <summary>Makes every file of the site, compares it with what stands in its place, and stages it if it differs.</summary>
internal sealed class Stager(string folder, ExistingSite standing, Manifest written, StagingFolder staging)
{
    /// <summary>Makes all files on as many threads as there are processors; nothing of the site is changed.</summary>
    /// <param name="whenMade">Called on any thread with the path of each file.</param>
    public ImmutableArray<StagedFile> Stage(ImmutableArray<OutputFile> files, Action<string> whenMade, CancellationToken cancellation)
    {
        var staged = new StagedFile[files.Length];
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation };
        try
        {
            Parallel.For(0, files.Length, options, i =>
            {
                staged[i] = FileFault.Naming(files[i].Path, () => Stage(files[i], cancellation));
                whenMade(files[i].Path);
            });
        }
        catch (AggregateException faults)
        {
            // One fault is enough to say why nothing was published, and callers tell them apart by type.
            ExceptionDispatchInfo.Throw(faults.Flatten().InnerExceptions[0]);
        }
        return [.. staged];
    }

    /// <summary>Whether the file that stands there is not as a build wrote it.</summary>
    public bool IsEdited(string path)
    {
        ExistingEntry there = standing.Find(path);
        return there.Kind == EntryKind.File
            && !written.DigestsOf(path).Contains(ExistingFile.DigestOf(Path.Join(folder, path), there.Length), StringComparer.Ordinal);
    }

    private StagedFile Stage(OutputFile file, CancellationToken cancellation)
    {
        ExistingEntry there = standing.Find(file.Path);
        if (there.Kind != EntryKind.File)
            return StageNew(file, cancellation);
        using var old = new ExistingFile(Path.Join(folder, file.Path), there.Length);
        using var made = new MadeContent(old.Compare, cancellation);
        string digest = made.Make(file);
        if (made.IsWhole && made.Length == there.Length)
            old.Compare(made.Whole);
        if (made.Length == there.Length && old.IsSame)
            return new StagedFile(file, digest, made.Length, IsChanged: false, IsOverwritingEdits: false);
        if (!made.IsWhole)
            return StageNew(file, cancellation);
        staging.Write(file.Path, made.Whole);
        return new StagedFile(file, digest, made.Length, IsChanged: true, IsEdited(file.Path));
    }

    // What is long is not held back until it has been compared: where it differs, it is made a second time.
    private StagedFile StageNew(OutputFile file, CancellationToken cancellation)
    {
        NewFile? staged = null;
        try
        {
            using var made = new MadeContent(block => (staged ??= staging.Create(file.Path)).Append(block), cancellation);
            string digest = made.Make(file);
            if (made.IsWhole)
                staging.Write(file.Path, made.Whole);
            return new StagedFile(file, digest, made.Length, IsChanged: true, IsEdited(file.Path));
        }
        finally
        {
            staged?.Dispose();
        }
    }
}
