using Dossier.Dates;
using Dossier.Model;

namespace Dossier.Linking;

/// <summary>
/// Which of two events was earlier, where that is certain. In a list every event stands somewhere; only where the dates do
/// not overlap, or <c>follows</c> says so, may a page call one of them the earlier.
/// </summary>
internal static class CertainOrder
{
    /// <summary>The later one follows the other, over however many steps, or it, or one that it follows, surely began when the other was over.</summary>
    public static bool IsBefore(Corpus corpus, Event earlier, Event later) => Reaches(corpus, earlier, later) && !Reaches(corpus, later, earlier);

    /// <summary>However the dates are read, the one source appeared before the other.</summary>
    public static bool IsBefore(Source earlier, Source later) => later.Draft.Issued.IsSurelyAfter(earlier.Draft.Issued);

    // By the records of a dossier whose dates contradict its “follows” both would be before the other.
    private static bool Reaches(Corpus corpus, Event earlier, Event later)
    {
        var seen = new HashSet<EventId> { later.EventId };
        var open = new Queue<Event>([later]);
        while (open.TryDequeue(out var item))
        {
            if (item.EventId == earlier.EventId || IsDatedAfter(item, earlier))
                return true;
            foreach (var before in item.Follows.Where(before => seen.Add(before.Value)))
                open.Enqueue(corpus.Event(before.Value));
        }

        return false;
    }

    // Where sources disagree, by all that they say.
    private static bool IsDatedAfter(Event later, Event earlier) =>
        later.Dates.All(one => earlier.Dates.All(other => one.Value.Value.IsSurelyAfter(other.Value.Value)));
}
