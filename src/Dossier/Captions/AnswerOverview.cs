using System.Collections.Immutable;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Captions;

/// <summary>Demands of the same parties.</summary>
/// <param name="By">Who makes them, together or, in a group that joins several, each of their own.</param>
/// <param name="To">Who is asked, those of most demands first; empty if nobody is asked by name.</param>
internal sealed record AnswerGroup(
    ImmutableArray<ActorId> By, ImmutableArray<ActorId> To, ImmutableArray<DemandAnswer> Answers);

/// <summary>
/// How all demands of the dossier are answered as of the edition. Sentences, figures and pictures that say it take
/// their numbers from here.
/// </summary>
/// <param name="Groups">The demands that were raised, by who makes them: those who make most come first.</param>
/// <param name="Others">The demands of all further parties, where these make few or are many; otherwise null.</param>
/// <param name="Unraised">The demands that no source shows being raised; null if there are none.</param>
internal sealed record AnswerOverview(
    ImmutableArray<AnswerGroup> Groups, AnswerGroup? Others, AnswerGroup? Unraised)
{
    // With more, a figure would not fit the first screen of a phone.
    private const int MostGroups = 4;

    /// <summary>The demands that were raised.</summary>
    public ImmutableArray<DemandAnswer> Raised { get; private init; } = [];

    /// <summary>All demands.</summary>
    public ImmutableArray<DemandAnswer> All => [.. Raised, .. Unraised?.Answers ?? []];

    /// <summary>How many demands are answered in each way that occurs, in the order of <see cref="AnswerKind"/>.</summary>
    public IEnumerable<(AnswerKind Kind, int Count)> Counts => Count(All);

    public static AnswerOverview From(Corpus corpus)
    {
        var byRaised = AnswerRules.FindAll(corpus).ToLookup(answer => answer.IsRaised);
        AnswerGroup[] groups =
        [
            .. byRaised[true]
                .GroupBy(answer => string.Join(' ', Parties(answer.Demand.By)), StringComparer.Ordinal)
                .Select(same => Group(Parties(same.First().Demand.By), same))
                .OrderByDescending(group => group.Answers.Length)
                .ThenByDescending(group => group.Answers.Count(answer => answer.Demand.IsMain)),
        ];
        int shown = Shown(groups);
        return new AnswerOverview(
            [.. groups.Take(shown)],
            shown < groups.Length ? Joined(groups.Skip(shown).SelectMany(group => group.Answers)) : null,
            byRaised.Contains(false) ? Joined(byRaised[false]) : null)
        {
            Raised = [.. byRaised[true]],
        };
    }

    public static IEnumerable<(AnswerKind Kind, int Count)> Count(IEnumerable<DemandAnswer> answers) =>
        answers.CountBy(answer => answer.Kind)
            .OrderBy(kind => kind.Key)
            .Select(kind => (kind.Key, kind.Value));

    // Single demands of several parties are one group beside larger ones.
    private static int Shown(AnswerGroup[] groups)
    {
        int large = groups.Count(group => group.Answers.Length > 1);
        if (large == 0)
            return groups.Length <= MostGroups ? groups.Length : 0;
        int shown = Math.Min(large, groups.Length > MostGroups ? MostGroups - 1 : MostGroups);
        return groups.Length - shown == 1 ? groups.Length : shown;
    }

    private static AnswerGroup Joined(IEnumerable<DemandAnswer> answers)
    {
        DemandAnswer[] all = [.. answers];
        return Group([.. all.SelectMany(answer => Parties(answer.Demand.By)).Distinct()], all);
    }

    private static AnswerGroup Group(ImmutableArray<ActorId> by, IEnumerable<DemandAnswer> answers)
    {
        DemandAnswer[] sorted = [.. answers.OrderBy(answer => answer.Kind)];
        return new AnswerGroup(
            by,
            [
                .. sorted.SelectMany(answer => Parties(answer.Demand.To))
                    .CountBy(party => party)
                    .OrderByDescending(party => party.Value)
                    .ThenBy(party => party.Key.Value, StringComparer.Ordinal)
                    .Select(party => party.Key),
            ],
            [.. sorted]);
    }

    private static ImmutableArray<ActorId> Parties(ImmutableArray<Located<ActorId>> ids) =>
        [.. ids.Select(id => id.Value).Distinct().OrderBy(id => id.Value, StringComparer.Ordinal)];
}
