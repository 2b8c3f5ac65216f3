using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.Linking.Positions;

/// <summary>The one word that stands for what a party last said on a demand.</summary>
/// <param name="Passages">Those that say it; the first leads to the words.</param>
/// <param name="Also">One of each other stance that the party took on that day, or perhaps did.</param>
/// <param name="Later">One of each stance, neither for nor against, that the party took since; its claim stands all the same.</param>
internal sealed record StandingWord(ImmutableArray<Position> Passages, ImmutableArray<Position> Also, ImmutableArray<Position> Later)
{
    public Position Position => Passages[0];

    /// <summary>Words that say the same are dated to some days, and may be of a later one.</summary>
    public bool IsPerhapsLater => Passages.Any(position => position.Day > Position.Day);
}

/// <summary>
/// Gives a party one word a demand and day. Of several stances of one day the weightiest is the word, and the others stay
/// within reach; only where they are for and against at once there are two words, for then the party contradicts itself.
/// </summary>
internal static class StandingWords
{
    private static readonly string[] ByWeight =
    [
        "withdraws", "raises", "hardens", "softens", "restates", "rejects", "accepts-in-part", "accepts", "opposes", "supports",
        "conditions", "defers", "discusses",
    ];

    /// <summary>What leads to the words is of a known day where some are.</summary>
    /// <param name="positions">Of one party on one demand, the last it has: of one day, perhaps with a claim of an earlier day that still stands.</param>
    public static ImmutableArray<StandingWord> Summarise(IEnumerable<Position> positions)
    {
        var stances = positions.GroupBy(position => position.Stance.Name, StringComparer.Ordinal)
            .Select(same => Telling.InOrder(same).OrderByDescending(position => position.IsOfOneDay).ToImmutableArray())
            .OrderBy(same => Weight(same[0].Stance)).ThenBy(same => same[0].Stance.Name, StringComparer.Ordinal).ToArray();
        if (stances.Length == 0)
            return [];
        var words = new[] { PolarityKind.For, PolarityKind.Against }
            .Select(polarity => Array.Find(stances, same => same[0].Stance.Polarity == polarity)).Where(same => !same.IsDefault).ToArray();
        var shown = words.Length == 2 ? words.OrderBy(same => Array.IndexOf(stances, same)).ToArray() : [stances[0]];
        var others = stances.Except(shown).Select(same => same[0]).ToLookup(position => position.Days.First > shown[0][0].Day);
        return [.. shown.Select((same, index) => new StandingWord(same, [.. others[false].Where(_ => index == 0)], [.. others[true].Where(_ => index == 0)]))];
    }

    /// <summary>When the party first said the same on the demand, as far as is on record: a claimant that restates it first raised it.</summary>
    /// <param name="own">The party's own positions on the demand, in order of time.</param>
    public static Position First(Position word, IEnumerable<Position> own) =>
        own.FirstOrDefault(position => SaysTheSame(position, word)) ?? word;

    public static bool SaysTheSame(Position one, Position other) => Says(one.Stance) == Says(other.Stance);

    private static string Says(Stance stance) => stance.IsClaim ? "" : stance.Name;

    // Who is for or against outweighs who is neither.
    private static int Weight(Stance stance)
    {
        int known = Array.IndexOf(ByWeight, stance.Name);
        return (stance.Polarity == PolarityKind.Open ? 100 : 0) + (known < 0 ? 50 : known);
    }
}
