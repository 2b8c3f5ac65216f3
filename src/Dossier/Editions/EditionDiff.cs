using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Model;

namespace Dossier.Editions;

/// <summary>
/// Compares two editions of a record field by field. A field that either edition omits (or may not show) counts as
/// equal.
/// </summary>
internal static class EditionDiff
{
    public static IEnumerable<Aspect> Compare(EditionActor then, EditionActor now) =>
        [
            .. Compare((EditionRecord)then, now),
            .. If(then.KindText != now.KindText, Aspect.Kind),
            .. If(!SameSet(then.Roles, now.Roles), Aspect.Roles),
        ];

    public static IEnumerable<Aspect> Compare(EditionPage then, EditionPage now) => Compare((EditionRecord)then, now);

    public static IEnumerable<Aspect> Compare(EditionEvent then, EditionEvent now) =>
    [
        .. Compare((EditionRecord)then, now),
        .. If(then.KindText != now.KindText, Aspect.Kind),
        .. If(then.Status != now.Status, Aspect.Status),
        .. If(!Same(then.Dates.Select(Text), now.Dates.Select(Text)), Aspect.Date),
        .. If(!Same(then.Places, now.Places), Aspect.Place),
    ];

    public static IEnumerable<Aspect> Compare(EditionDemand then, EditionDemand now) =>
    [
        .. Compare((EditionRecord)then, now),
        .. If(then.KindText != now.KindText, Aspect.Kind),
        .. If(!SameSet(then.By, now.By), Aspect.By),
        .. If(!SameSet(then.To, now.To), Aspect.To),
    ];

    public static IEnumerable<Aspect> Compare(EditionSource then, EditionSource now) =>
    [
        .. Compare((EditionRecord)then, now),
        .. If(then.Issued.Text != now.Issued.Text, Aspect.Date),
        .. If(then.Rights != now.Rights, Aspect.Rights),
        .. If(then.Status != now.Status, Aspect.Status),
        .. If(then.Sha256 != now.Sha256, Aspect.Text),
    ];

    public static IEnumerable<Aspect> Compare(EditionPassage then, EditionPassage now)
    {
        bool hasWords = then.Words is not null && now.Words is not null;
        return
        [
            .. If(hasWords && then.Words!.Text != now.Words!.Text, Aspect.Words),
            .. If(hasWords && then.Words!.Translation != now.Words!.Translation, Aspect.Translation),
            .. If(IsAttributedAnew(then, now), Aspect.Attribution),
            .. If(then.Said.Text != now.Said.Text, Aspect.Date),
            .. If(!Same(then.Positions, now.Positions), Aspect.Positions),
            .. If(!IsAtTheSameEvents(then.Occasions, now.Occasions), Aspect.Events),
        ];
    }

    private static IEnumerable<Aspect> Compare(EditionRecord then, EditionRecord now) =>
        [.. If(then.Id != now.Id, Aspect.Id), .. If(then.Title != now.Title, Aspect.Title)];

    private static bool IsAtTheSameEvents(EditionOccasions then, EditionOccasions now) =>
        SameSet(then.SaidAt, now.SaidAt) && SameSet(then.TellsOf, now.TellsOf);

    private static bool IsAttributedAnew(EditionPassage then, EditionPassage now) =>
        !SameSet(then.By, now.By)
            || !SameSet(then.For, now.For)
            || !SameSet(then.To, now.To)
            || !Same(then.Via, now.Via)
        || (then.Words is not null && now.Words is not null && then.Words.As != now.Words.As);

    private static bool Same(ImmutableArray<EditionPosition> then, ImmutableArray<EditionPosition> now) =>
        then.Length == now.Length && then.All(position => now.Any(position.IsSameAs));

    private static IEnumerable<Aspect> If(bool differs, Aspect aspect) => differs ? [aspect] : [];

    private static bool Same(IEnumerable<string> then, IEnumerable<string> now) =>
        then.SequenceEqual(now, StringComparer.Ordinal);

    private static bool SameSet<T>(ImmutableArray<T> then, ImmutableArray<T> now) => then.ToHashSet().SetEquals(now);

    private static string Text(EdtfDate date) => date.Text;
}
