using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Matching;

/// <summary>
/// Describes the passages of an article that was collected again: kept, moved or lost. The old text no longer exists,
/// so the order in the record is used: passages outside the longest run that is still in that order have moved.
/// </summary>
internal static class SeedChange
{
    private const int MostNamed = 8;

    /// <summary>The counts, and one line for each passage that was not kept.</summary>
    public static (Message Counts, ImmutableArray<Message> Passages) Describe(SourceDraft draft, SeedSearch search)
    {
        if (draft.Passages.IsEmpty)
            return ($"nothing of it was quoted", []);
        var lines = search.Seed.Lines;
        var outcomes = draft.Passages.Select(passage => (Passage: passage, Outcome: search.Look(passage.Quotation)))
            .ToImmutableArray();
        var found = outcomes.Where(item => item.Outcome.Result == SearchResult.Found)
            .Select(item => new Placed(item.Passage, item.Outcome.Places[0][0].Start)).ToImmutableArray();
        bool[] stayed = LongestRun([.. found.Select(item => item.Start)]);
        ImmutableArray<Message> moved =
        [
            .. Enumerable.Range(0, found.Length)
                .Where(i => !stayed[i])
                .Select(i => (Message)$"moved: {Name(found[i].Passage)}, "
                    + $"now {lines.PositionOf(found[i].Start).AsKnown()}, {Neighbour(i, found, stayed)}"),
        ];
        ImmutableArray<Message> lost =
        [
            .. outcomes.Where(item => item.Outcome.Result is SearchResult.Absent or SearchResult.OutOfOrder)
                .Select(
                    item => (Message)$"lost: {Name(item.Passage)}, see {PositionOf(item.Passage, draft).AsKnown()}"),
        ];
        ImmutableArray<Message> ambiguous =
        [
            .. outcomes.Where(item => item.Outcome.Result == SearchResult.Ambiguous)
                .Select(item =>
                    (Message)$"ambiguous now: {Name(item.Passage)}, at {PositionsOf(item.Outcome, lines).AsKnown()}"),
        ];
        string quotations = outcomes.Length == 1 ? "quotation" : "quotations";
        Message counts =
            $"of {outcomes.Length} {quotations.AsKnown()}: {found.Length - moved.Length} "
            + $"kept{Count(moved, "moved")}{Count(lost, "lost")}{Count(ambiguous, "ambiguous now")}";
        return (counts, [
            .. Shortened(moved, "moved"),
            .. Shortened(lost, "lost"),
            .. Shortened(ambiguous, "ambiguous now"),
        ]);
    }

    private static Message Name(PassageDraft passage) => $"“{passage.Id.Value.Value.AsKnown()}”";

    private static string PositionOf(PassageDraft passage, SourceDraft draft) =>
        draft.File.Lines.PositionOf(passage.Quotation.Span.Start);

    private static string PositionsOf(SearchOutcome outcome, LineIndex lines) =>
        string.Join(", ", outcome.Places.Select(place => lines.PositionOf(place[0].Start)));

    private static Message Count(ImmutableArray<Message> named, string what) =>
        named.IsEmpty ? Message.Empty : $", {named.Length} {what.AsKnown()}";

    private static IEnumerable<Message> Shortened(ImmutableArray<Message> named, string what) =>
        named.Length <= MostNamed
            ? named
            : named.Take(MostNamed).Append((Message)$"{what.AsKnown()}: {named.Length - MostNamed} more");

    // A moved passage is out of order with at least one passage of the longest run; if it were not, the run would
    // include it.
    private static Message Neighbour(int index, ImmutableArray<Placed> found, bool[] stayed)
    {
        int start = found[index].Start;
        if (found.Where((other, i) => stayed[i] && i < index && other.Start > start)
            .MinBy(other => other.Start) is { } earlier)
            return $"before {Name(earlier.Passage)}, which the record has first";
        var later = found.Where((other, i) => stayed[i] && i > index && other.Start < start)
            .MaxBy(other => other.Start)!;
        return $"after {Name(later.Passage)}, which the record has later";
    }

    // Marks the numbers of the longest non-decreasing run; among equally long ones, the run that ends first.
    private static bool[] LongestRun(int[] numbers)
    {
        var lengths = new int[numbers.Length];
        var previous = new int[numbers.Length];
        int end = -1;
        for (int i = 0; i < numbers.Length; i++)
        {
            (lengths[i], previous[i]) = (1, -1);
            for (int j = 0; j < i; j++)
            {
                if (numbers[j] <= numbers[i] && lengths[j] >= lengths[i])
                    (lengths[i], previous[i]) = (lengths[j] + 1, j);
            }

            if (end < 0 || lengths[i] > lengths[end])
                end = i;
        }

        var isIn = new bool[numbers.Length];
        for (int i = end; i >= 0; i = previous[i])
            isIn[i] = true;
        return isIn;
    }

    private sealed record Placed(PassageDraft Passage, int Start);
}
