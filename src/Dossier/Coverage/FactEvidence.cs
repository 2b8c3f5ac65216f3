using Dossier.Dates;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Coverage;

/// <summary>
/// Finds dates, places, participants and roles, and whether they have evidence, either their own or that of the record.
/// Citations in a summary support its sentences and not these facts.
/// </summary>
internal static class FactEvidence
{
    internal sealed record FactOf(SourceSpan Place, FactKind Kind, string Words, bool HasEvidence);

    public static CoverageShare Measure(Corpus corpus)
    {
        (CuratedRecord Owner, FactOf Fact)[] facts =
        [
            .. corpus.Actors.SelectMany(actor => FactsIn(actor).Select(fact => (actor, fact))),
            .. corpus.Events.OrderBy(item => item.Id, StringComparer.Ordinal)
                .SelectMany(item => FactsIn(item).Select(fact => (item, fact))),
        ];
        return new(
            CoverageMeasure.Evidence, facts.Length,
            [
                .. facts.Where(item => item.Owner.Common.Evidence.IsEmpty && !item.Fact.HasEvidence)
                    .Select(item => new CoverageGap(item.Fact.Place, item.Owner.Id, item.Fact.Words, Fact: item.Fact.Kind)),
            ]);
    }

    /// <summary>The dates, places and participants of an event.</summary>
    public static IEnumerable<FactOf> FactsIn(Event item) =>
    [
        .. item.Dates.Select(FactIn),
        .. item.Places.Select(FactIn),
        .. item.Participants.Select(FactIn),
    ];

    private static FactOf FactIn(Fact<EdtfDate> date) =>
        new(date.Value.Span, FactKind.Date, date.Value.Value.Text, !date.Evidence.IsEmpty);

    private static FactOf FactIn(Fact<string> place) =>
        new(place.Value.Span, FactKind.Place, place.Value.Value, !place.Evidence.IsEmpty);

    private static FactOf FactIn(Participant participant) =>
        new(participant.Actor.Span, FactKind.Participant, participant.Actor.Value.Value, !participant.Evidence.IsEmpty);

    private static IEnumerable<FactOf> FactsIn(Actor actor) =>
        actor.Roles.Select(
            role => new FactOf(
                role.In?.Span ?? actor.Name.Span, FactKind.Role, role.Title, !role.Evidence.IsEmpty));
}
