using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Text;
using Dossier.Views;

namespace Dossier.Composing;

/// <summary>Some demands by the parties that have most to say on them, on any day.</summary>
internal sealed class PositionGrid
{
    private const int MostParties = 12;

    private readonly Sheet _sheet;
    private readonly IReadOnlyList<Demand> _demands;
    private readonly ILookup<DemandId, Position> _positions;
    private readonly ImmutableArray<ActorId> _parties;

    public PositionGrid(Sheet sheet, IReadOnlyList<Demand> demands)
    {
        (_sheet, _demands) = (sheet, demands);
        long edition = sheet.Corpus.Masthead.Edition.Latest;
        Positions = [.. demands.SelectMany(demand => sheet.Corpus.PositionsOn(demand.DemandId)).Where(position => position.Day <= edition)];
        _positions = Positions.ToLookup(position => position.Demand);
        var counts = Positions.CountBy(position => position.Party).ToDictionary();
        var all = counts.Keys.Concat(demands.SelectMany(demand => demand.By.Concat(demand.To)).Select(party => party.Value)).Distinct().ToArray();
        _parties = [.. all.OrderByDescending(party => counts.GetValueOrDefault(party))
            .ThenByName(party => sheet.Corpus.Actor(party).Name.Value).ThenBy(party => party.Value, StringComparer.Ordinal)
            .Take(MostParties)];
        Parties = [.. _parties.Select(sheet.Link)];
        PartiesLeftOut = all.Length - _parties.Length;
    }

    /// <summary>On these demands, by anybody, until the edition.</summary>
    public ImmutableArray<Position> Positions { get; }

    /// <summary>The columns: whoever has a position, or is asked for or asks something; those with most positions first.</summary>
    public ImmutableArray<LinkView> Parties { get; }

    public int PartiesLeftOut { get; }

    public ImmutableArray<GridGroupView> On(TurningPoint turn)
    {
        var changes = turn.Changes.Select(change => change.Holder).ToHashSet();
        return [.. _demands.GroupBy(demand => demand.Kind).Select(group => new GridGroupView(
            DemandPages.GroupWords(group.Key), [.. group.Select(demand => Row(demand, turn.Day, changes))]))];
    }

    private GridRowView Row(Demand demand, long day, HashSet<Holder> changes)
    {
        var positions = _positions[demand.DemandId];
        var own = StandingRules.On(day, positions).ToLookup(position => position.Party);
        var reported = StandingRules.ReportedOn(day, positions).ToLookup(position => position.Party);
        var link = _sheet.Link(demand.DemandId);
        return own.Count + reported.Count == 0
            ? new GridRowView(link, [])
            : new GridRowView(link, [.. _parties.Select(party => Cell(demand, party, own[party].Concat(reported[party]), day, changes.Contains(new Holder(demand.DemandId, party))))]);
    }

    private GridCellView Cell(Demand demand, ActorId party, IEnumerable<Position> positions, long day, bool isNew)
    {
        ImmutableArray<GridPositionView> views = [.. StandingWords.Of(positions).Select(word => Position(word, isNew))];
        string? silence = views.IsEmpty ? Silence(demand, party) : null;
        ImmutableArray<PartStandingView> parts = silence is null ? [] : [.. PartViews.Of(_sheet, day, demand, party, DateWords.Short)];
        return new GridCellView(views, parts.IsEmpty ? silence : "no own word") { Parts = parts };
    }

    private GridPositionView Position(StandingWord word, bool isNew) => new(
        word.Position.Stance.Words, word.Position.Stance.Polarity, word.Position.Stance.IsReading, DateWords.Short(word.Position.Said),
        _sheet.AddressOf(new Statement(word.Position.Source, word.Position.Passage)),
        [.. word.Passages.SelectMany(AccordingTo).DistinctBy(voice => voice.Url, StringComparer.Ordinal)], isNew && word.Later.IsEmpty)
    {
        Also = [.. word.Also.Select(other => PositionViews.Other(_sheet, other, DateWords.Short))],
        Later = [.. word.Later.Select(other => PositionViews.Other(_sheet, other, DateWords.Short) with { IsNew = isNew })],
        Warning = SourceStatusWords.Warning(word.Position.Source),
    };

    // A title is too long for a cell: a source without an outlet goes by its day.
    private IEnumerable<LinkView> AccordingTo(Position position) =>
        PositionViews.AccordingTo(_sheet, position).Select(voice => voice.Kind == RecordKind.Source
            ? voice with { Text = Undescribed(position.Source.Draft.Issued), Language = null }
            : voice);

    // “a source of 9 Jan 2022”, “a source issued by 9 Jan 2022”.
    private static string Undescribed(EdtfDate issued) =>
        $"a source {(issued is { Start: not null, End: not null } ? "of" : "issued")} {DateWords.Short(issued).Text}";

    private static string? Silence(Demand demand, ActorId party) =>
        IsAmong(demand.To, party) ? "no answer" : IsAmong(demand.By, party) ? "no own word" : null;

    private static bool IsAmong(ImmutableArray<Located<ActorId>> parties, ActorId party) => parties.Any(one => one.Value == party);
}
