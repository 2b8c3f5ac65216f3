using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Diagnostics;
using Dossier.Linking.Positions;
using Dossier.Model;

namespace Dossier.Checks;

/// <summary>
/// Finds parties that are both for and against a demand on overlapping dates. Connected contradictions are one
/// diagnostic, because a thousand positions on one day would be a quarter of a million pairs.
/// </summary>
internal static class Contradictions
{
    public static IEnumerable<Diagnostic> Find(IEnumerable<Position> positions) => positions
        .Where(position => position.IsOwn && position.Stance.Polarity != PolarityKind.Open)
        .GroupBy(position => (position.Demand, position.Party))
        .SelectMany(group => HangingTogether([.. group])).Select(Report);

    // Each group keeps the order of the positions. A position that overlaps no opposite one is in no group.
    private static IEnumerable<Position[]> HangingTogether(Position[] all)
    {
        var supporting = new Days(all, PolarityKind.For);
        var opposing = new Days(all, PolarityKind.Against);
        var byStart = all.Index()
            .Where(item => OppositeOf(item.Item).Overlap(item.Item.Said))
            .OrderBy(item => item.Item.Said.Earliest);
        var group = new List<(int Index, Position Position)>();
        long end = long.MinValue;
        foreach (var (index, position) in byStart)
        {
            if (position.Said.Earliest > end && group.Count > 0)
            {
                yield return InOrder(group);
                group.Clear();
            }

            group.Add((index, position));
            end = Math.Max(end, position.Said.Latest);
        }

        if (group.Count > 0)
            yield return InOrder(group);

        Days OppositeOf(Position position) => position.Stance.Polarity == PolarityKind.For ? opposing : supporting;

        static Position[] InOrder(List<(int Index, Position Position)> group) =>
            [.. group.OrderBy(item => item.Index).Select(item => item.Position)];
    }

    private static Diagnostic Report(Position[] group)
    {
        var last = group[^1];
        var first = group.First(
            other => other.Stance.Polarity != last.Stance.Polarity && other.Said.Overlaps(last.Said));
        string more = group.Length switch
        {
            2 => "",
            3 => ", and another passage is for or against it then",
            _ => $", and {group.Length - 2} other passages are for or against it then",
        };
        return last.Passage.Draft.Id.Span.Report(
            Rules.Contradiction,
            $"“{last.Party}” {last.Stance.Words.AsKnown()} the demand “{last.Demand}” "
            + $"and {first.Stance.Words.AsKnown()} it at the same time{more.AsKnown()}; "
            + $"check the dates and whose position each is",
            [Place(first), .. group[..^1].Where(other => other != first).Select(Place)]);
    }

    private static Label Place(Position position) =>
        new(
            position.Passage.Draft.Id.Span,
            $"“{position.Party}” {position.Stance.Words.AsKnown()} it here, on {position.Said}");

    /// <summary>
    /// The dates of the positions of one polarity, indexed to find out whether a date overlaps any of them.
    /// </summary>
    private sealed class Days
    {
        private readonly ImmutableArray<long> _starts;
        private readonly ImmutableArray<long> _latestSoFar;

        public Days(Position[] all, PolarityKind polarity)
        {
            EdtfDate[] dates = [.. all.Where(position => position.Stance.Polarity == polarity)
                .Select(position => position.Said)
                .OrderBy(said => said.Earliest)];
            _starts = [.. dates.Select(date => date.Earliest)];
            long latest = long.MinValue;
            _latestSoFar = [.. dates.Select(date => latest = Math.Max(latest, date.Latest))];
        }

        public bool Overlap(EdtfDate date)
        {
            // Among the positions that begin by the end of the date, looks for one that ends at its beginning or later.
            var (low, high) = (0, _starts.Length);
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (_starts[middle] <= date.Latest)
                    low = middle + 1;
                else
                    high = middle;
            }

            return low > 0 && _latestSoFar[low - 1] >= date.Earliest;
        }
    }
}
