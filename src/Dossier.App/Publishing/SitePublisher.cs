using System.Collections.Immutable;
using Dossier.App.Writing;
using Dossier.SiteModel;

namespace Dossier.App.Publishing;

/// <summary>
/// Makes an output folder hold a site and leaves alone what else is there. Until every file has been made nothing
/// published is touched; from then on each file is old or new at any moment, and a build that was cut short is
/// completed by the next. (Against a power cut only the next build helps: nothing is flushed to the disk.)
/// </summary>
internal static class SitePublisher
{
    /// <summary>Publishes all of the site, or nothing if something fails before the first file is moved.</summary>
    /// <param name="files">Their content is asked for here, on several threads.</param>
    /// <param name="outputFolder">One that <see cref="OutputFolder.Check"/> has nothing against.</param>
    /// <param name="disk">Null: one on which nothing fails that need not.</param>
    /// <param name="progress">Called on any thread with what was done and the path it was done to.</param>
    /// <exception cref="OutputRefusedException">Another build is at work there, or files that are not ours are in the way.</exception>
    /// <exception cref="InvalidOperationException">Paths of the site are invalid or meet.</exception>
    public static PublishReport Publish(
        IEnumerable<OutputFile> files, string outputFolder, Action<PublishStep, string>? progress = null, Disk? disk = null, CancellationToken cancellation = default)
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
                return new Publication(folder, disk, staging, paths, progress ?? ((_, _) => { })).Run(site, cancellation);
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

    // Why the build ends matters more than a folder that is left.
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
