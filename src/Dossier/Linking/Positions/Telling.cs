using Dossier.Model;

namespace Dossier.Linking.Positions;

/// <summary>Which of several passages shows best what somebody said: their own words rather than those that tell of them.</summary>
internal static class Telling
{
    /// <summary>
    /// What says it before what the curators read so; of these direct speech first, then what is partly so, then reported speech, then what stands above the article's body, and at
    /// last what may not be shown; of one kind in the order they came in.
    /// </summary>
    public static IEnumerable<Position> InOrder(IEnumerable<Position> positions) =>
        positions.Select(position => (Position: position, Rank: Rank(position.Source, position.Passage))).OrderBy(item => item.Position.IsReading).ThenBy(item => item.Rank).Select(item => item.Position);

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
