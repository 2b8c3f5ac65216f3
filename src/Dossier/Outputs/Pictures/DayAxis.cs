using System.Collections.Immutable;
using Dossier.Linking;
using Dossier.Linking.Relations;

namespace Dossier.Outputs.Pictures;

/// <summary>
/// The days with a statement or an article, at equal distances, because a true scale would squeeze everything between
/// long silences.
/// </summary>
internal sealed class DayAxis
{
    private readonly ImmutableArray<long> _days;

    public DayAxis(Corpus corpus) => _days =
    [
        .. corpus.Statements.Select(Day).Concat(corpus.Sources.Select(source => source.Draft.Issued.Latest))
            .Where(day => day < long.MaxValue).Distinct().Order(),
    ];

    public int Count => Math.Max(1, _days.Length);

    /// <summary>As with positions, a statement is no later than its source.</summary>
    public static long Day(Statement statement) =>
        Math.Min(statement.Passage.Said.Latest, statement.Source.Draft.Issued.Latest);

    public int Index(long day) => Math.Clamp(_days.BinarySearch(day) is var at && at < 0 ? ~at : at, 0, Count - 1);

    public int X(Rectangle area, long day) => X(area, Index(day), Count);

    /// <summary>The middle of the step with this index.</summary>
    public static int X(Rectangle area, int index, int count) =>
        area.X + (int)(((2L * index) + 1) * area.Width / (2L * count));
}
