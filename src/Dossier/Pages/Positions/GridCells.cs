using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Linking.Positions;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.Pages.Positions;

/// <summary>What one party holds on one demand on a day, in as few words as a table has room for.</summary>
internal sealed class GridCells(PageBuilder builder)
{
    /// <param name="known">The last positions of the party by that day.</param>
    /// <param name="perhaps">Those that it may have taken by that day already.</param>
    /// <param name="silence">What the cell says where there are neither.</param>
    /// <param name="isNew">The party's standing changed on the day; new is what it is dated to by that.</param>
    public GridCellView Compose(Demand demand, ActorId party, long day, Position[] known, Position[] perhaps, GridSilence silence, bool isNew)
    {
        ImmutableArray<GridPositionView> words = [.. StandingWords.Summarise(known).Select(word => Known(word, position => isNew && position.Day == day))];
        ImmutableArray<GridPerhapsView> doubtful = [.. Doubtful(known, perhaps).Select(Perhaps)];
        if (!words.IsEmpty || !doubtful.IsEmpty || silence.Words is null)
            return new GridCellView(words, Silence: null) { Perhaps = doubtful };
        ImmutableArray<PartStandingView> parts = [.. PartViews.Compose(builder, day, demand, party, PositionViews.DatedInShort, AccordingTo)];
        return new GridCellView([], parts.IsEmpty || !silence.IsClaimed ? silence.Words : SilenceWords.NoOwnWord) { Parts = parts };
    }

    // Of each stance that would be another than the known one, the best telling; a party's own before what others report of it.
    private static IEnumerable<Position> Doubtful(Position[] known, Position[] perhaps)
    {
        var ofWhom = perhaps.Where(position => position.IsOwn || !known.Any(one => one.IsOwn))
            .Where(position => !known.Any(one => StandingWords.SaysTheSame(one, position))).ToLookup(position => position.IsOwn);
        return Telling.InOrder(ofWhom.Contains(true) ? ofWhom[true] : ofWhom[false]).DistinctBy(position => position.Stance.Name, StringComparer.Ordinal)
            .OrderBy(position => position.When).ThenBy(position => position.Stance.Name, StringComparer.Ordinal);
    }

    private GridPositionView Known(StandingWord word, Func<Position, bool> isNew) => new(
        word.Position.Stance.Words, word.Position.Stance.Polarity, word.Position.IsReading, PositionViews.LastSaid(word, PositionViews.DatedInShort),
        AddressOf(word.Position), Voices(PositionViews.OfItsDate(word, PositionViews.DatedInShort)), word.Passages.Any(isNew))
    {
        OtherDates = PositionViews.OtherDates(word, PositionViews.DatedInShort, AccordingTo),
        Also = PositionViews.Also(word, PositionViews.DatedInShort, other => Other(other, isNew)),
        Later = [.. word.Later.Select(other => Other(other, isNew))],
        Warning = SourceStatusWords.Warning(word.Position.Source),
    };

    private OtherStanceView Other(Position other, Func<Position, bool> isNew) =>
        PositionViews.Other(builder, other, PositionViews.DatedInShort) with { IsNew = isNew(other) };

    private GridPerhapsView Perhaps(Position position) => new(
        position.Stance.Words, position.Stance.Polarity, position.IsReading, AddressOf(position), Voices([position]),
        $"dated only to {DateWords.DayOnly(position.When).Text}")
    {
        Warning = SourceStatusWords.Warning(position.Source),
    };

    private string? AddressOf(Position position) => builder.AddressOf(new Statement(position.Source, position.Passage));

    private ImmutableArray<LinkView> Voices(IEnumerable<Position> positions) =>
        [.. positions.SelectMany(AccordingTo).DistinctBy(voice => voice.Url, StringComparer.Ordinal)];

    // “an article of 9 Jan 2022”: a cell has room for no more of the date.
    private IEnumerable<LinkView> AccordingTo(Position position) =>
        PositionViews.AccordingTo(builder, position).Select(voice => voice.Kind == RecordKind.Source ? Outlets.Unnamed(builder, position.Source, DateWords.Short) : voice);
}
