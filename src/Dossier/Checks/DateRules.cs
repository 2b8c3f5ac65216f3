using Dossier.Dates;
using Dossier.Diagnostics;
using Dossier.Linking;
using Dossier.Linking.Relations;
using Dossier.Model;

namespace Dossier.Checks;

/// <summary>
/// Finds dates that contradict each other. All are warnings, because the other date may be the wrong one.
/// </summary>
internal static class DateRules
{
    public static IEnumerable<Diagnostic> Check(Corpus corpus)
    {
        var settings = corpus.Settings;
        var late = corpus.Positions.Where(position => position.IsAfterEdition)
            .ToLookup(position => position.Passage.Id);
        return
        [
            .. corpus.Sources.SelectMany(source => Check(source, settings, passage => late[passage.Id].Count())),
            .. corpus.Events.Where(item => item.Status == EventStatus.Occurred).SelectMany(item => item.Dates)
                .Where(date => date.Value.Value.IsAfter(settings.Edition.Latest))
                .Select(date => Occurred(date, settings)),
        ];
    }

    /// <summary>Reports events that are listed after an event that follows them.</summary>
    public static IEnumerable<Diagnostic> CheckOrder(Corpus corpus) =>
        Chronology.Contradictions(corpus.Timeline).Select(pair => OutOfOrder(pair.Event, pair.Before));

    private static IEnumerable<Diagnostic> Check(Source source, DossierSettings settings, Func<Passage, int> positions)
    {
        var draft = source.Draft;
        bool isLate = draft.Issued.IsAfter(settings.Edition.Latest);
        if (isLate)
            yield return draft.IssuedSpan.Report(
                Rules.DateAfterEdition, AfterEdition(draft.Issued, settings, source.Passages.Sum(positions),
                "this source"));
        foreach (var passage in source.Passages)
        {
            if (passage.Draft.Said is not { } said)
                continue;
            if (said.Date.IsAfter(draft.Issued))
                yield return said.Span.Report(
                    Rules.SaidAfterIssue,
                    $"“{said.Date}” is after “{draft.Issued}”, when the source appeared, "
                    + $"and a source cannot quote what has not been said yet; correct this date, or “issued”");
            // If the source itself is dated after the edition, that has been reported already.
            else if (!isLate && said.Date.IsAfter(settings.Edition.Latest))
                yield return said.Span.Report(
                    Rules.DateAfterEdition, AfterEdition(said.Date, settings, positions(passage), "this passage"));
        }
    }

    private static Message AfterEdition(EdtfDate date, DossierSettings settings, int positions, string whose)
    {
        string lost = positions switch
        {
            0 => "",
            1 => $", so the position in {whose} is not counted",
            _ => $", so the {positions} positions in {whose} are not counted",
        };
        return $"“{date}” is after the edition, “{settings.Edition}”{lost.AsKnown()}; set “edition” in "
            + $"{settings.File} to the last day that the dossier covers, or correct this date";
    }

    private static Diagnostic Occurred(Fact<EdtfDate> date, DossierSettings settings) => date.Value.Span.Report(
        Rules.DateAfterEdition,
        $"“{date.Value.Value}” is after the edition, “{settings.Edition}”, but the event is not marked as announced; "
            + $"correct this date, or “edition” in {settings.File}, or write status: announced");

    private static Diagnostic OutOfOrder(Event item, Event before)
    {
        bool isCertain = before.Dates.All(one => item.Dates.All(other => one.Value.Value.IsAfter(other.Value.Value)));
        Message wrong = isCertain
            ? (Message)$"this event is of {Texts(item).AsKnown()}, and “{before.EventId}”, which it follows, is of a "
                + $"later date: {Texts(before).AsKnown()}"
            : $"this event, of {Texts(item).AsKnown()}, is listed before “{before.EventId}”, of "
                + $"{Texts(before).AsKnown()}, which it follows: the dates of both, and of the events that they "
                + $"follow, leave no other order";
        return item.Follows.First(other => other.Value == before.EventId).Span.Report(
            Rules.FollowsAgainstDates, $"{wrong}; correct a date, or take “{before.EventId}” out of “follows”");
    }

    private static string Texts(Event item) =>
        string.Join(" or ", item.Dates.Select(date => $"“{date.Value.Value.Text}”").Distinct(StringComparer.Ordinal));
}
