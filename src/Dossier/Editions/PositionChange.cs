using Dossier.Model;

namespace Dossier.Editions;

/// <summary>A position of a statement that was added or withdrawn, or whose stance is now read differently.</summary>
internal sealed record PositionChange(EditionPosition? Before, EditionPosition? After)
{
    public EditionPosition Last => After ?? Before!;

    /// <summary>
    /// The changed positions of one statement, in its own order; all positions if the statement is new or withdrawn.
    /// </summary>
    public static IEnumerable<PositionChange> Find(Change<EditionPassage> change)
    {
        EditionPosition[] then = [.. change.Before?.Positions ?? []];
        EditionPosition[] now = [.. change.After?.Positions ?? []];
        return
        [
            .. now.Select(
                position => new PositionChange(then.FirstOrDefault(other => IsSame(other, position)), position))
                .Where(pair => pair.Before is null || !pair.Before.IsSameAs(pair.After!)),
            .. then.Where(position => !now.Any(other => IsSame(other, position)))
                .Select(position => new PositionChange(position, null)),
        ];
    }

    private static bool IsSame(EditionPosition one, EditionPosition other) =>
        one.Demand == other.Demand && one.Party == other.Party;
}
