using Dossier.Linking.Positions;
using Dossier.Model;

namespace Dossier.Linking;

/// <summary>
/// Which of two events, sources or positions was earlier, where that is certain. In a list every one stands somewhere; only
/// where the dates do not overlap, or <c>follows</c> says so, may a page call one of them the earlier.
/// </summary>
internal static class CertainOrder
{
    /// <summary>
    /// The later one follows the other, over however many steps; or it, or one that it follows, surely began when the other
    /// was over.
    /// </summary>
    public static bool IsBefore(Corpus corpus, Event earlier, Event later) => Reaches(corpus, earlier, later) && !Reaches(corpus, later, earlier);

    /// <summary>However the dates are read, the one source appeared before the other.</summary>
    public static bool IsBefore(Source earlier, Source later) => later.Draft.Issued.IsSurelyAfter(earlier.Draft.Issued);

    /// <summary>The one position was taken before the other: by their dates, or by the events at which they were.</summary>
    public static bool IsBefore(Corpus corpus, Position earlier, Position later) =>
        later.Days.First > earlier.Days.Last
        || earlier.Passage.Draft.SaidAt.Any(one => later.Passage.Draft.SaidAt.Any(other => IsBefore(corpus, corpus.Event(one), corpus.Event(other))));

    // Asked both ways, because where a dossier's dates contradict its “follows”, each would be before the other.
    private static bool Reaches(Corpus corpus, Event earlier, Event later)
    {
        // Along the line of time an event stands behind what it follows, so nothing before the earlier one leads to it.
        int end = corpus.RankInTime(earlier.EventId);
        var seen = new HashSet<EventId> { later.EventId };
        var open = new Queue<Event>([later]);
        while (open.TryDequeue(out var item))
        {
            if (item.EventId == earlier.EventId || IsDatedAfter(item, earlier))
                return true;
            foreach (var before in item.Follows.Where(before => corpus.RankInTime(before.Value) >= end && seen.Add(before.Value)))
                open.Enqueue(corpus.Event(before.Value));
        }

        return false;
    }

    // Where sources disagree, by all that they say.
    private static bool IsDatedAfter(Event later, Event earlier) =>
        later.Dates.All(one => earlier.Dates.All(other => one.Value.Value.IsSurelyAfter(other.Value.Value)));
}
