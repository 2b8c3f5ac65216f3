using System.Collections.Immutable;
using Dossier.Interface;
using Dossier.Linking.Positions;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Text;
using Dossier.Wording;

namespace Dossier.Pages.Positions;

/// <summary>A table of demands by the parties that have most positions on them, for any day.</summary>
internal sealed class PositionGrid
{
    private const int MostParties = 12;
    private const int FewestFolded = 2;

    private readonly PageBuilder _builder;
    private readonly IReadOnlyList<Demand> _demands;
    private readonly ILookup<DemandId, Position> _positions;
    private readonly ImmutableArray<ActorId> _parties;
    private readonly GridCells _cells;

    public PositionGrid(PageBuilder builder, IReadOnlyList<Demand> demands)
    {
        (_builder, _demands, _cells) = (builder, demands, new GridCells(builder));
        long edition = builder.Corpus.Settings.Edition.Latest;
        Positions =
        [
            .. demands.SelectMany(demand => builder.Corpus.PositionsOn(demand.DemandId))
                .Where(position => position.Day <= edition),
        ];
        _positions = Positions.ToLookup(position => position.Demand);
        var counts = Positions.CountBy(position => position.Party).ToDictionary();
        var all = counts.Keys
            .Concat(demands.SelectMany(demand => demand.By.Concat(demand.To)).Select(party => party.Value))
            .Distinct()
            .ToArray();
        _parties =
        [
            .. all.OrderByDescending(party => counts.GetValueOrDefault(party))
                .ThenByName(party => builder.Corpus.Actor(party).Name.Value)
                .ThenBy(party => party.Value, StringComparer.Ordinal)
                .Take(MostParties),
        ];
        Parties = [.. _parties.Select(builder.Link)];
        PartiesLeftOut = all.Length - _parties.Length;
        int full = _parties.Count(party => counts.GetValueOrDefault(party) > 1);
        FewFrom = full > 0 && _parties.Length - full >= FewestFolded ? full : _parties.Length;
    }

    /// <summary>All positions of all parties on these demands until the edition.</summary>
    public ImmutableArray<Position> Positions { get; }

    /// <summary>
    /// The columns: those who have a position, ask or are asked. Those with most positions come first.
    /// </summary>
    public ImmutableArray<LinkView> Parties { get; }

    public int PartiesLeftOut { get; }

    /// <summary>
    /// The index of the first party with one position at most: its column and the following ones are folded. It is the
    /// number of parties if no column is folded.
    /// </summary>
    public int FewFrom { get; }

    public ImmutableArray<GridGroupView> On(TurningPoint turn)
    {
        var changes = turn.Changes.Select(change => change.DemandParty).ToHashSet();
        return
        [
            .. _demands.GroupBy(demand => demand.Kind).Select(group => new GridGroupView(
                DemandWords.Group(_builder.Words, group.Key),
                [.. group.Select(demand => Row(demand, turn.Day, changes))])),
        ];
    }

    private GridRowView Row(Demand demand, long day, HashSet<DemandParty> changes)
    {
        Position[] positions = [.. _positions[demand.DemandId]];
        var known = StandingRules.On(day, positions)
            .Concat(StandingRules.ReportedOn(day, positions))
            .ToLookup(position => position.Party);
        var perhaps = StandingRules.PerhapsOn(day, positions).ToLookup(position => position.Party);
        var link = _builder.Link(demand.DemandId);
        if (known.Count == 0 && perhaps.Count == 0)
            return new GridRowView(link, []);
        return new GridRowView(link, [.. _parties.Select(Cell)]);

        GridCellView Cell(ActorId party) => _cells.Compose(
            demand, party, day, [.. known[party]], [.. perhaps[party]],
            GridSilence.Find(_builder.Words, demand, party, positions, day),
            changes.Contains(new DemandParty(demand.DemandId, party)));
    }
}
