using Dossier.Linking.Relations;
using Dossier.Model;

namespace Dossier.Linking.Positions;

/// <summary>
/// Orders passages by how directly they show what somebody said: the speaker's own words come before reports of them.
/// </summary>
internal static class Telling
{
    /// <summary>
    /// Sorts by four criteria. What the words say outright comes before the curators' interpretation. Of these, direct
    /// speech comes first, then partly quoted speech, then reported speech, then headlines and subheadings. Words that
    /// may not be shown come last. Otherwise the order is kept.
    /// </summary>
    public static IEnumerable<Position> InOrder(IEnumerable<Position> positions) =>
        positions.Select(position => (Position: position, Rank: Rank(position.Source, position.Passage)))
            .OrderBy(item => item.Position.IsReading)
            .ThenBy(item => item.Rank)
            .Select(item => item.Position);

    /// <summary>
    /// Sorts those of one day and source, next to each other, by how directly they show what was said, then by their
    /// place in the source. The order of days and sources is kept.
    /// </summary>
    public static IEnumerable<Statement> InOrderWithinDays(IEnumerable<Statement> statements) =>
        statements.GroupBy(statement => (statement.Source.Id, statement.Passage.Said))
            .SelectMany(day => day.OrderBy(statement => Rank(statement.Source, statement.Passage))
                .ThenBy(statement => statement.Passage.Whole.Start));

    private static int Rank(Source source, Passage passage)
    {
        if (source.Rights == Rights.None)
            return 4;
        if (IsAboveBody(source, passage))
            return 3;
        return passage.Kind switch { SpeechKind.Direct => 0, SpeechKind.Mixed => 1, _ => 2 };
    }

    private static bool IsAboveBody(Source source, Passage passage) =>
        passage.Whole.Start < source.Title.End || passage.Whole.End <= source.EndOfHead;
}
