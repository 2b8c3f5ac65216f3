using Dossier.Linking;
using Dossier.Linking.Positions;
using Dossier.Model;
using Dossier.Pages.Shared;

namespace Dossier.Pages.General;

/// <summary>Chooses the demands that the home page shows: first those that somebody is against, then those that moved last.</summary>
internal static class HomeDemands
{
    private const int Most = 5;

    /// <summary>All demands in their order, if they are few.</summary>
    public static IEnumerable<Demand> Choose(Corpus corpus) => corpus.Demands.Length <= Most
        ? corpus.Demands
        : corpus.Demands
            .Select(demand => (Demand: demand, IsContested: IsContested(corpus, demand), Day: LastMoved(corpus, demand)))
            .OrderByDescending(item => item.IsContested)
            .ThenByDescending(item => item.Day)
            .Take(Most)
            .Select(item => item.Demand);

    public static bool AreAll(Corpus corpus) => corpus.Demands.Length <= Most;

    private static bool IsContested(Corpus corpus, Demand demand) =>
        StandingViews.LastOwn(corpus, corpus.PositionsOn(demand.DemandId)).Any(
            position => position.Stance is { Polarity: PolarityKind.Against, Role: not StanceRole.Claimant });

    // A party that restates what it said before does not move.
    private static long LastMoved(Corpus corpus, Demand demand)
    {
        var known = corpus.PositionsOn(demand.DemandId)
            .Where(position => position.Day <= corpus.Settings.Edition.Latest);
        return StandingRules.TurningPoints(known).Select(point => point.Day).DefaultIfEmpty(long.MinValue).Last();
    }
}
