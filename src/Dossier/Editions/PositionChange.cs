using Dossier.Model;

namespace Dossier.Editions;

/// <summary>A position of a statement that was added, withdrawn, or is read otherwise now.</summary>
internal sealed record PositionChange(EditionPosition? Before, EditionPosition? After)
{
    public EditionPosition Last => After ?? Before!;

    /// <summary>Those of one statement, in the order in which it has them; of a new or withdrawn statement all.</summary>
    public static IEnumerable<PositionChange> Find(Change<EditionPassage> change)
    {
        EditionPosition[] then = [.. change.Before?.Positions ?? []];
        EditionPosition[] now = [.. change.After?.Positions ?? []];
        return
        [
            .. now.Select(position => new PositionChange(then.FirstOrDefault(other => IsSame(other, position)), position)).Where(pair => pair.Before is null || !pair.Before.IsSameAs(pair.After!)),
            .. then.Where(position => !now.Any(other => IsSame(other, position))).Select(position => new PositionChange(position, null)),
        ];
    }

    private static bool IsSame(EditionPosition one, EditionPosition other) => one.Demand == other.Demand && one.Party == other.Party;
}
