using System.Collections.Immutable;

namespace Dossier.App.Publishing;

/// <summary>What a build has done to its output folder. Paths are relative to the folder and sorted.</summary>
/// <param name="Foreign">
/// Files that no build has written, which were kept. A folder of such files is listed once, with <c>/</c> at its end.
/// </param>
/// <param name="EditedByHand">Files that were changed by hand since the last build and were overwritten.</param>
/// <param name="Kept">
/// Files that are no longer part of the site but were kept, because they were changed since a build wrote them.
/// </param>
/// <param name="Bytes">The size of the whole site, with unchanged files.</param>
internal sealed record PublishReport(
    int Written, int Unchanged, int Removed, ImmutableArray<string> Foreign, ImmutableArray<string> EditedByHand,
    ImmutableArray<string> Kept, long Bytes);

/// <summary>The steps of a build for one path. After each of them the next build can continue.</summary>
internal enum PublishStep { Made, Listed, Cleared, Placed, Removed }
