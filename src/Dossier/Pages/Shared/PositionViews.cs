using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Linking.Positions;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.Pages.Shared;

/// <summary>Positions as pages show them: the stance, who reports it, and the words that it rests on.</summary>
internal static class PositionViews
{
    /// <param name="sourcesOwn">
    /// On a page that is about the source: the words for a position that the source itself reports, in place of its
    /// name.
    /// </param>
    public static PositionView Compose(PageBuilder builder, Position position, string? sourcesOwn = null)
    {
        var accordingTo = AccordingTo(builder, position);
        return new PositionView(
            builder.Link(position.Demand), builder.Link(position.Party),
            StanceWords.Verb(builder.Words, position.Stance), position.Stance.Mark, accordingTo, position.IsReading)
        {
            ReporterText = accordingTo is [{ Kind: RecordKind.Source }] ? sourcesOwn : null,
        };
    }

    /// <summary>Who reports the position; empty if the party states it itself.</summary>
    public static ImmutableArray<LinkView> AccordingTo(PageBuilder builder, Position position) =>
        position.IsOwn ? [] : Attribution.Voices(builder, StatementOf(position));

    /// <summary>The positions that one passage records.</summary>
    /// <param name="sourcesOwn">As for a single position.</param>
    public static ImmutableArray<PositionView> Compose(
        PageBuilder builder, Statement statement, string? sourcesOwn = null) =>
        [.. builder.Corpus.PositionsIn(statement.Id).Select(position => Compose(builder, position, sourcesOwn))];

    /// <param name="other">
    /// What tells the positions of one passage apart: the demand on a party's page, the party on a demand's page.
    /// </param>
    public static ImmutableArray<PositionStepView> Steps(
        PageBuilder builder, IEnumerable<Position> positions, string idPrefix, Func<Position, string> other)
    {
        return WithNotesOnce(positions.Select(position => Step(builder, position, IdOf(position))));

        string IdOf(Position position)
        {
            var passage = position.Passage.Id;
            return $"{idPrefix}-{passage.Source.Value}-{passage.Value}-{other(position)}";
        }
    }

    // One passage may record the positions of many parties. The curators' note on it is shown with the first of them,
    // and the others link to it there.
    private static ImmutableArray<PositionStepView> WithNotesOnce(IEnumerable<PositionStepView> steps)
    {
        var noted = new Dictionary<Html, string>();
        return [.. steps.Select(WithNoteOnce)];

        PositionStepView WithNoteOnce(PositionStepView step)
        {
            if (step.Statement.Note is not { } note || noted.TryAdd(note.Body, step.Statement.Id))
                return step;
            return step with { Statement = step.Statement with { Note = null }, NotedAt = "#" + noted[note.Body] };
        }
    }

    /// <summary>These links with commas between them.</summary>
    public static ImmutableArray<TextRun> Listed(InterfaceWords words, IEnumerable<LinkView> links) =>
        words.JoinCommasRuns(links.Select(link => (SentencePart)Attribution.Runs(link)));

    /// <summary>
    /// “22 December 2021”; for what others report without a date of its own, “told on 22 December 2021”.
    /// </summary>
    public static DateView Dated(InterfaceWords words, Position position) => position.IsDatedByReport
        ? new DateView(words.Told(words.Dates.When(position.Said)), MachineDate.FormatDay(position.Said))
        : words.Dates.DayOnly(position.When);

    /// <summary>Makes such dates.</summary>
    public static Func<Position, DateView> DatedIn(InterfaceWords words) => position => Dated(words, position);

    /// <summary>The date in the short form of tables: “22 Dec 2021”, “by 22 Dec 2021”.</summary>
    public static DateView DatedInShort(InterfaceWords words, Position position) => words.Dates.Short(position.When);

    /// <summary>Where the words are that record the position; null where the source's rights allow no words.</summary>
    public static string? AddressOf(PageBuilder builder, Position position) =>
        builder.AddressOf(StatementOf(position));

    private static Statement StatementOf(Position position) => new(position.Source, position.Passage);

    private static PositionStepView Step(PageBuilder builder, Position position, string id)
    {
        var statement = StatementOf(position);
        var words = StatementViews.Compose(builder, statement, id);
        // No source says on which day the party took the position, so the day of the words is shown as such.
        return new PositionStepView(
            Compose(builder, position),
            position.IsDatedByReport ? words with { Said = StatementViews.Told(builder.Words, statement) } : words);
    }
}
