using System.Collections.Immutable;
using Dossier.App.Writing;
using Dossier.SiteModel;

namespace Dossier.App.Publishing;

/// <summary>
/// Updates an output folder to a new site and leaves other files in it alone. No published file is touched until all
/// new files are complete. From then on each file is complete, either old or new, and the next build completes an
/// interrupted one. (Nothing is flushed to the disk, so after a power failure a new build is needed.)
/// </summary>
internal static class SitePublisher
{
    /// <summary>Publishes the whole site, or nothing if something fails before the first file is moved.</summary>
    /// <param name="files">Their content is created here, on several threads.</param>
    /// <param name="outputFolder">A folder that <see cref="OutputFolder.Check"/> accepts.</param>
    /// <param name="disk">Null for the real disk; tests pass one that fails.</param>
    /// <param name="progress">Called on any thread with each step and its path.</param>
    /// <exception cref="OutputRefusedException">
    /// Another build is using the folder, or files that no build has written are in the way.
    /// </exception>
    /// <exception cref="InvalidOperationException">Paths of the site are invalid or collide.</exception>
    public static PublishReport Publish(
        IEnumerable<OutputFile> files, string outputFolder, Action<PublishStep, string>? progress =
            null, Disk? disk = null, CancellationToken cancellation = default)
    {
        disk ??= new Disk();
        ImmutableArray<OutputFile> site = [.. files];
        var paths = PublishedPaths.Checked(site.Select(file => file.Path));
        string folder = OutputFolder.Full(outputFolder);
        bool isNew = !Directory.Exists(folder);
        disk.MakeFolder(folder);
        try
        {
            using var held = OutputLock.Take(folder, disk);
            var staging = StagingFolder.Make(folder, disk);
            try
            {
                return new Publication(folder, disk, staging, paths, progress ?? ((_, _) => { }))
                    .Run(site, cancellation);
            }
            finally
            {
                staging.Drop();
            }
        }
        catch
        {
            if (isNew)
                RemoveEmpty(folder, disk);
            throw;
        }
    }

    // The reason why the build failed is more important to report than a folder that is left.
    private static void RemoveEmpty(string folder, Disk disk)
    {
        try
        {
            if (!Directory.EnumerateFileSystemEntries(folder).Any())
                disk.DeleteEmpty(folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
        }
    }
}
