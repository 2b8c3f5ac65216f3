using System.Collections.Immutable;
using Dossier.SiteModel;

namespace Dossier.App.Publishing;

/// <summary>A move from the staging folder to the same path in the site.</summary>
/// <param name="IsFolder">True if a whole folder is moved with its content.</param>
internal readonly record struct Move(string Path, OutputPhase Phase, bool IsFolder);

/// <summary>
/// Plans how staged files are moved to their places. A folder that does not exist in the site yet is moved as a whole,
/// which makes a first build fast. If its files belong to several phases, it is created first and filled phase by
/// phase.
/// </summary>
/// <param name="Folders">Folders to create first, outer ones before inner ones.</param>
/// <param name="Moves">Moves in an order that is safe while the site is being read.</param>
internal sealed record MovePlan(ImmutableArray<string> Folders, ImmutableArray<Move> Moves)
{
    public static MovePlan Plan(IEnumerable<OutputFile> staged, Func<string, bool> isFolder)
    {
        OutputFile[] files = [.. staged];
        var phases = PhasesOfFolders(files);
        var folders = new HashSet<string>(StringComparer.Ordinal);
        var moves = new HashSet<Move>();
        foreach (var file in files)
        {
            var missing = PublishedPaths.FoldersOf(file.Path).Where(folder => !isFolder(folder)).ToList();
            int whole = missing.FindIndex(folder => phases[folder] is not null);
            folders.UnionWith(whole < 0 ? missing : missing.Take(whole));
            moves.Add(
                whole < 0
                    ? new Move(file.Path, file.Phase, IsFolder: false)
                    : new Move(missing[whole], file.Phase, IsFolder: true));
        }
        return new MovePlan(
            [.. folders.Order(StringComparer.Ordinal)],
            [.. moves.OrderBy(m => m.Phase).ThenBy(m => m.Path, StringComparer.Ordinal)]);
    }

    // The phase of each folder; null if its files belong to several phases.
    private static Dictionary<string, OutputPhase?> PhasesOfFolders(IEnumerable<OutputFile> files)
    {
        var phases = new Dictionary<string, OutputPhase?>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (string folder in PublishedPaths.FoldersOf(file.Path))
                phases[folder] = !phases.TryGetValue(folder, out var phase) || phase == file.Phase ? file.Phase : null;
        }
        return phases;
    }
}
