using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Editions;

/// <summary>Sorts earlier editions by day. All of them must be earlier than the dossier's own edition.</summary>
internal static class EditionOrder
{
    /// <param name="editions">Sorted by path; if two have the same day, the first counts.</param>
    public static Outcome<ImmutableArray<Edition>> Sort(ImmutableArray<Edition> editions, DossierSettings settings)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var sorted = new SortedDictionary<long, Edition>();
        foreach (var edition in editions)
        {
            var (day, span) = (edition.Day.Value, edition.Day.Span);
            if (day is not { IsInterval: false, Start: { IsDay: true, Doubt: Dates.Doubt.None } })
                diagnostics.Add(
                    span.Report(
                        Rules.NotDossierData,
                        $"this edition is dated “{day}”, but an edition must have a single "
                            + $"day; copy data/dossier.json again as it was published"));
            else if (day.Latest >= settings.Edition.Latest)
                diagnostics.Add(
                    span.Report(
                        Rules.EditionNotEarlier,
                        $"this edition is dated {day}, which is not earlier than the dossier's own edition, "
                            + $"{settings.Edition}; set a later “edition” in dossier.yaml, or remove the file"));
            else if (!sorted.TryAdd(day.Latest, edition))
                diagnostics.Add(
                    span.Report(
                        Rules.SameDayEditions,
                        $"two editions are dated {day}; keep the one that was published last",
                    new Label(sorted[day.Latest].Day.Span, $"this one is of {day} too")));
        }

        return new([.. sorted.Values], diagnostics.ToImmutable());
    }
}
