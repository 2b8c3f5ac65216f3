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
    /// <param name="known">The last positions that the party is known to have taken by that day.</param>
    /// <param name="perhaps">The positions that it may already have taken by that day.</param>
    /// <param name="silence">What the cell says if there are no positions.</param>
    /// <param name="isNew">
    /// True if the party's standing changed on the day. Then the positions of that day are new.
    /// </param>
    public GridCellView Compose(
        Demand demand, ActorId party, long day, Position[] known, Position[] perhaps, GridSilence silence, bool isNew)
    {
        var words = StandingWords.Summarise(known)
            .Select(word => Known(word, position => isNew && position.Day == day))
            .ToImmutableArray();
        ImmutableArray<GridPerhapsView> doubtful = [.. Doubtful(known, perhaps).Select(Perhaps)];
        if (!words.IsEmpty || !doubtful.IsEmpty || silence.Words is null)
            return new GridCellView(words, Silence: null) { Perhaps = doubtful };
        var parts = PartViews.Compose(builder, day, demand, party, Said, AccordingTo)
            .ToImmutableArray();
        bool isWhollySilent = parts.IsEmpty || !silence.IsClaimed;
        return new GridCellView([], isWhollySilent ? silence.Words : builder.Words.NoOwnWord) { Parts = parts };
    }

    // The best telling of each stance that differs from the known ones. If the party has such stances in its own words,
    // those that others report are left out.
    private static IEnumerable<Position> Doubtful(Position[] known, Position[] perhaps)
    {
        bool hasKnownOwn = known.Any(position => position.IsOwn);
        var differing = perhaps
            .Where(position => position.IsOwn || !hasKnownOwn)
            .Where(position => !known.Any(one => StandingWords.SaysTheSame(one, position)))
            .ToLookup(position => position.IsOwn);
        return Telling.InOrder(differing.Contains(true) ? differing[true] : differing[false])
            .DistinctBy(position => position.Stance.Name, StringComparer.Ordinal)
            .OrderBy(position => position.When)
            .ThenBy(position => position.Stance.Name, StringComparer.Ordinal);
    }

    private GridPositionView Known(StandingWord word, Func<Position, bool> isNew) => new(
        StanceWords.Verb(builder.Words, word.Position.Stance), word.Position.Stance.Mark, word.Position.IsReading,
        StandingViews.LastSaid(builder.Words, word, Said), AddressOf(word.Position),
        Voices(StandingViews.WithShownDate(word, Said)), word.Passages.Any(isNew))
    {
        OtherDates = StandingViews.OtherDates(builder.Words, word, Said, AccordingTo),
        Also = StandingViews.Also(word, Said, other => Other(other, isNew)),
        Later = [.. word.Later.Select(other => Other(other, isNew))],
        Warning = SourceStatusWords.Warning(builder.Words, word.Position.Source),
    };

    private OtherStanceView Other(Position other, Func<Position, bool> isNew) =>
        StandingViews.Other(builder, other, Said) with { IsNew = isNew(other) };

    private GridPerhapsView Perhaps(Position position) => new(
        StanceWords.Verb(builder.Words, position.Stance), position.Stance.Mark, position.IsReading,
        AddressOf(position), Voices([position]),
        builder.Words.GridDatedOnlyTo(builder.Words.Dates.DayOnly(position.When).Text))
    {
        Warning = SourceStatusWords.Warning(builder.Words, position.Source),
    };

    private DateView Said(Position position) => PositionViews.DatedInShort(builder.Words, position);

    private string? AddressOf(Position position) => PositionViews.AddressOf(builder, position);

    private ImmutableArray<LinkView> Voices(IEnumerable<Position> positions) =>
        [.. positions.SelectMany(AccordingTo).DistinctBy(voice => voice.Url, StringComparer.Ordinal)];

    // A cell has no room for the whole date: “an article of 9 Jan 2022”.
    private IEnumerable<LinkView> AccordingTo(Position position)
    {
        return PositionViews.AccordingTo(builder, position).Select(InShort);

        LinkView InShort(LinkView voice) =>
            voice.Kind == RecordKind.Source
                ? Outlets.Unnamed(builder, position.Source, builder.Words.Dates.Short)
                : voice;
    }
}
