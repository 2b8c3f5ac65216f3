using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.Linking.Positions;

/// <summary>The one stance that sums up what a party last said on a demand.</summary>
/// <param name="Passages">The positions that take this stance; pages link to the words of the first.</param>
/// <param name="Also">One position for each other stance that the party took on that day, or perhaps took then.</param>
/// <param name="Later">
/// One position for each stance, neither for nor against, that the party took since. Its claim still holds.
/// </param>
internal sealed record StandingWord(
    ImmutableArray<Position> Passages, ImmutableArray<Position> Also, ImmutableArray<Position> Later)
{
    public Position Position => Passages[0];

    /// <summary>True if some words with the same stance are dated to several days, so that they may be later.</summary>
    public bool IsPerhapsLater => Passages.Any(position => position.Day > Position.Day);
}

/// <summary>
/// Sums up a party's position on a demand and day in one stance. Of several stances of one day the weightiest is
/// chosen, and the others are linked beside it. Only a party that is both for and against has two, because it
/// contradicts itself.
/// </summary>
internal static class StandingWords
{
    private static readonly string[] ByWeight =
    [
        "withdraws", "raises", "hardens", "softens", "restates", "rejects", "accepts-in-part", "accepts", "opposes",
        "supports",
        "conditions", "defers", "discusses",
    ];

    /// <summary>The position that pages link to is of a known day if any of them is.</summary>
    /// <param name="positions">
    /// The last positions of one party on one demand: those of one day, and perhaps a claim of an earlier day that
    /// still holds.
    /// </param>
    public static ImmutableArray<StandingWord> Summarise(IEnumerable<Position> positions)
    {
        var stances = positions.GroupBy(position => position.Stance.Name, StringComparer.Ordinal)
            .Select(same => Telling.InOrder(same).OrderByDescending(position => position.IsOfOneDay).ToImmutableArray())
            .OrderBy(same => Weight(same[0].Stance))
            .ThenBy(same => same[0].Stance.Name, StringComparer.Ordinal)
            .ToArray();
        if (stances.Length == 0)
            return [];
        var words = new[] { PolarityKind.For, PolarityKind.Against }
            .Select(polarity => Array.Find(stances, same => same[0].Stance.Polarity == polarity))
            .Where(same => !same.IsDefault)
            .ToArray();
        var shown = words.Length == 2 ? words.OrderBy(same => Array.IndexOf(stances, same)).ToArray() : [stances[0]];
        var others = stances.Except(shown)
            .Select(same => same[0])
            .ToLookup(position => position.Days.First > shown[0][0].Day);
        return
        [
            .. shown.Select(
                (same, index) =>
                    new StandingWord(
                        same, [.. others[false].Where(_ => index == 0)], [.. others[true].Where(_ => index == 0)])),
        ];
    }

    /// <summary>
    /// When the party first took this stance on the demand, as far as the sources show. For a claimant that restates a
    /// demand, this is when it raised it.
    /// </summary>
    /// <param name="own">The party's own positions on the demand, oldest first.</param>
    public static Position First(Position word, IEnumerable<Position> own) =>
        own.FirstOrDefault(position => SaysTheSame(position, word)) ?? word;

    public static bool SaysTheSame(Position one, Position other) => Says(one.Stance) == Says(other.Stance);

    private static string Says(Stance stance) => stance.IsClaim ? "" : stance.Name;

    // For or against outweighs neither.
    private static int Weight(Stance stance)
    {
        int known = Array.IndexOf(ByWeight, stance.Name);
        return (stance.Polarity == PolarityKind.Open ? 100 : 0) + (known < 0 ? 50 : known);
    }
}
