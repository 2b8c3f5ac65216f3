using Dossier.Linking.Positions;
using Dossier.Model;

namespace Dossier.Linking;

/// <summary>
/// Says which of two events, sources or positions was certainly earlier. A list has to give each of them a place, but a
/// page may call one “earlier” only if the dates do not overlap or <c>follows</c> says so.
/// </summary>
internal static class CertainOrder
{
    /// <summary>
    /// True if the later event follows the earlier one, directly or over several steps, or if it (or an event that it
    /// follows) certainly began after the earlier one had ended.
    /// </summary>
    public static bool IsBefore(Corpus corpus, Event earlier, Event later) =>
        Reaches(corpus, earlier, later) && !Reaches(corpus, later, earlier);

    /// <summary>True if the first source appeared before the second under every reading of their dates.</summary>
    public static bool IsBefore(Source earlier, Source later) => later.Draft.Issued.IsSurelyAfter(earlier.Draft.Issued);

    /// <summary>
    /// True if the first position was certainly taken before the second, by their dates or by the events at which they
    /// were taken.
    /// </summary>
    public static bool IsBefore(Corpus corpus, Position earlier, Position later) =>
        later.Days.First > earlier.Days.Last
        || earlier.Passage.Draft.SaidAt.Any(
            one => later.Passage.Draft.SaidAt.Any(other => IsBefore(corpus, corpus.Event(one), corpus.Event(other))));

    // Both directions are asked, because if a dossier's dates contradict its “follows”, each event would be before the
    // other.
    private static bool Reaches(Corpus corpus, Event earlier, Event later)
    {
        // On the timeline an event comes after those that it follows, so nothing before the earlier event can lead to
        // it.
        int end = corpus.RankInTime(earlier.EventId);
        var seen = new HashSet<EventId> { later.EventId };
        var open = new Queue<Event>([later]);
        while (open.TryDequeue(out var item))
        {
            if (item.EventId == earlier.EventId || IsDatedAfter(item, earlier))
                return true;
            foreach (var before in item.Follows.Where(
                before => corpus.RankInTime(before.Value) >= end && seen.Add(before.Value)))
                open.Enqueue(corpus.Event(before.Value));
        }

        return false;
    }

    // If sources disagree about a date, every date that they give must be later.
    private static bool IsDatedAfter(Event later, Event earlier) =>
        later.Dates.All(one => earlier.Dates.All(other => one.Value.Value.IsSurelyAfter(other.Value.Value)));
}
