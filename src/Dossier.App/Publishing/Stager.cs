using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Dossier.App.Writing;
using Dossier.Diagnostics;
using Dossier.SiteModel;

namespace Dossier.App.Publishing;

/// <summary>A file that has been created and, if it differs from the existing one, is in the staging folder.</summary>
/// <param name="IsOverwritingEdits">True if the existing file was changed since a build wrote it.</param>
internal sealed record StagedFile(OutputFile File, string Sha256, long Length, bool IsChanged, bool IsOverwritingEdits);

/// <summary>Creates every file of the site, compares it with the existing one, and stages it if it differs.</summary>
internal sealed class Stager(string folder, ExistingSite standing, Manifest written, StagingFolder staging)
{
    /// <summary>Creates all files on as many threads as there are processors. The site is not changed.</summary>
    /// <param name="whenMade">Called on any thread with the path of each file.</param>
    public ImmutableArray<StagedFile> Stage(
        ImmutableArray<OutputFile> files, Action<string> whenMade, CancellationToken cancellation)
    {
        var staged = new StagedFile[files.Length];
        var options = new ParallelOptions
        {
            MaxDegreeOfParallelism = Environment.ProcessorCount,
            CancellationToken = cancellation,
        };
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
            // One failure is enough to explain why nothing was published, and callers distinguish failures by type.
            ExceptionDispatchInfo.Throw(faults.Flatten().InnerExceptions[0]);
        }
        return [.. staged];
    }

    /// <summary>True if the existing file was changed since a build wrote it.</summary>
    public bool IsEdited(string path)
    {
        ExistingEntry there = standing.Find(path);
        return there.Kind == EntryKind.File
            && !written.DigestsOf(path)
                .Contains(ExistingFile.DigestOf(Path.Join(folder, path), there.Length), StringComparer.Ordinal);
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

    // A long file is compared without being kept. If it differs, it is created a second time.
    private StagedFile StageNew(OutputFile file, CancellationToken cancellation)
    {
        NewFile? staged = null;
        try
        {
            using var made = new MadeContent(
                block => (staged ??= staging.Create(file.Path)).Append(block), cancellation);
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
