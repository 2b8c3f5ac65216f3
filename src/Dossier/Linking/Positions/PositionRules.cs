using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Diagnostics;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Linking.Positions;

/// <summary>Derives whose position a passage records, and checks that this party may take that stance.</summary>
internal sealed class PositionRules(
    Func<DemandId, Demand?> demands, ActorHierarchy lineage, ImmutableArray<Stance> stances,
    List<Diagnostic> diagnostics)
{
    private const int MostNamed = 30;

    private readonly FrozenDictionary<string, Stance> _stances = stances.DistinctBy(
        stance => stance.Name, StringComparer.Ordinal)
        .ToFrozenDictionary(stance => stance.Name, StringComparer.Ordinal);
    private readonly NameIndex _names = new(stances.Select(stance => stance.Name));

    public IEnumerable<Position> Derive(Source source, Passage passage)
    {
        var said = new Statement(source, passage).Days;
        foreach (var draft in passage.Draft.Positions)
        {
            if (demands(draft.Demand.Value) is not { } demand || StanceOf(draft) is not { } stance)
                continue;
            var parties = Parties(passage.Draft, draft, demand, said);
            if (parties.IsEmpty)
                Report(
                    draft.Demand.Span,
                    Rules.PositionWithoutParty,
                    $"the passage names nobody who could hold this position on “{demand.DemandId}”; "
                    + $"write “by”, or name the party: "
                    + $"{demand.DemandId}: {{stance: {stance.Name.AsKnown()}, of: an-actor}}");
            foreach (var party in parties.Where(party => IsCertain(party, demand)))
            {
                if (RoleMistake(party, demand, stance, said, draft.Stance.Span) is { } mistake)
                    diagnostics.Add(mistake);
                else
                    yield return new Position(
                        demand.DemandId, party, stance, IsOwn(party, passage.Draft, said), source, passage)
                    {
                        IsReading = draft.IsReading || stance.IsReading,
                    };
            }
        }
    }

    private Stance? StanceOf(PositionDraft draft)
    {
        string name = draft.Stance.Value;
        if (_stances.TryGetValue(name, out var found))
            return found;
        string known = string.Join(", ", stances.Take(MostNamed).Select(stance => stance.Name));
        string more = stances.Length > MostNamed ? $" and {stances.Length - MostNamed} more" : "";
        Report(
            draft.Stance.Span,
            Rules.UnknownWord,
            $"“{name.AsQuoted()}” is not a stance{_names.Hint(name)} (known: {known.AsKnown()}{more.AsKnown()})");
        return null;
    }

    private ImmutableArray<ActorId> Parties(PassageDraft passage, PositionDraft draft, Demand demand, DaySpan said)
    {
        if (!draft.Of.IsEmpty)
            return [.. draft.Of.Select(party => party.Value).Distinct()];
        var voices = passage.For.IsEmpty ? passage.By : passage.For;
        return [.. voices.Select(voice => PartyAbove(voice.Value, demand, said)).Distinct()];
    }

    private ActorId PartyAbove(ActorId speaker, Demand demand, DaySpan said)
    {
        foreach (var above in lineage.From(speaker, said))
        {
            if (IsAmong(demand.By, above) || IsAmong(demand.To, above))
                return above;
        }

        return speaker;
    }

    private bool IsOwn(ActorId party, PassageDraft passage, DaySpan said) =>
        passage.By.Concat(passage.For).Any(speaker => lineage.From(speaker.Value, said).Contains(party));

    private Diagnostic? RoleMistake(ActorId party, Demand demand, Stance stance, DaySpan said, SourceSpan place)
    {
        var above = lineage.From(party, said);
        bool claims = above.Any(one => IsAmong(demand.By, one));
        bool isAsked = above.Any(one => IsAmong(demand.To, one));
        bool allowed = stance.Role switch
        {
            StanceRole.Claimant => claims,
            StanceRole.Addressee => isAsked,
            StanceRole.ThirdParty => !IsAmong(demand.By, party) && !IsAmong(demand.To, party),
            _ => true,
        };
        if (allowed)
            return null;
        var role = (claims, isAsked) switch
        {
            (true, _) => StanceRole.Claimant,
            (_, true) => StanceRole.Addressee,
            _ => StanceRole.ThirdParty,
        };
        var fitting = stances.Where(other => other.Role == StanceRole.Anyone || other.Role == role)
            .Select(other => other.Name);
        bool isOfFormer = lineage.EverFrom(party)
            .Except(above)
            .Any(one => IsAmong(demand.By, one) || IsAmong(demand.To, one));
        Message formerly = isOfFormer
            ? $", because no role that {party} held when this was said leads to a party"
            : Message.Empty;
        // A party that raises a demand must be one of its claimants; a party that answers somebody else's demand must
        // be one of its addressees.
        var (key, listed) = stance.Role == StanceRole.Claimant ? ("by", demand.By) : ("to", demand.To);
        bool mayJoin = !isOfFormer
            && (stance.Role == StanceRole.Claimant || (stance.Role == StanceRole.Addressee && !claims));
        string joining = mayJoin
            ? $"add it to the demand ({key}: "
                + $"[{string.Join(", ", listed.Select(actor => actor.Value.Value).Append(party.Value))}]), "
            : "";
        return place.Report(
            Rules.WrongRole,
            $"{Relation(role, party, demand)}{formerly}, "
            + $"so it cannot take the stance “{stance.Name.AsKnown()}”, which is for {Whose(stance.Role).AsKnown()}; "
            + $"{joining.AsKnown()}write one of {string.Join(", ", fitting).AsKnown()}, "
            + $"or name another party with “of”",
            mayJoin && !listed.IsEmpty ? [new Label(listed[0].Span, $"“{key.AsKnown()}” of the demand")] : []);
    }

    private static string Whose(StanceRole role) => role switch
    {
        StanceRole.Claimant => "claimants (“by”)",
        StanceRole.Addressee => "addressees (“to”)",
        _ => "third parties",
    };

    private static Message Relation(StanceRole role, ActorId party, Demand demand) => role switch
    {
        StanceRole.Claimant => $"“{party}” makes the demand “{demand.DemandId}”",
        StanceRole.Addressee => $"“{party}” is an addressee of the demand “{demand.DemandId}”",
        _ => $"“{party}” is neither a claimant (“by”) nor an addressee (“to”) of the demand “{demand.DemandId}”",
    };

    // An unknown actor is reported elsewhere; until it is known, nothing can be said about its role.
    private bool IsCertain(ActorId party, Demand demand) =>
        lineage.EverFrom(party).Concat(demand.By.Concat(demand.To).Select(actor => actor.Value)).All(lineage.Knows);

    private static bool IsAmong(ImmutableArray<Located<ActorId>> actors, ActorId actor) =>
        actors.Any(one => one.Value == actor);

    private void Report(SourceSpan span, Rule rule, Message message) => diagnostics.Add(span.Report(rule, message));
}
