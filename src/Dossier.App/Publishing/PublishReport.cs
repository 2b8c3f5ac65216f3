using System.Collections.Immutable;

namespace Dossier.App.Publishing;

/// <summary>What a build has done to its output folder. Paths are relative to it and sorted.</summary>
/// <param name="Foreign">Kept: what no build has written. A folder that is foreign altogether is named once, with <c>/</c> at its end.</param>
/// <param name="EditedByHand">Overwritten although someone had changed them since they were published.</param>
/// <param name="Kept">The site has them no more, and they were not removed: they are not as a build wrote them.</param>
/// <param name="Bytes">Of the whole site, unchanged files included.</param>
internal sealed record PublishReport(
    int Written, int Unchanged, int Removed, ImmutableArray<string> Foreign, ImmutableArray<string> EditedByHand, ImmutableArray<string> Kept, long Bytes);

/// <summary>How far a build has come with a path. Each leaves the output folder in a state that the next build can go on from.</summary>
internal enum PublishStep { Made, Listed, Cleared, Placed, Removed }
