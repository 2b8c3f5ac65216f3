using Dossier.Charts;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.Pages.Shared;

namespace Dossier.Pages.Figures;

/// <summary>A lane of the timeline: whose statements are in it, and when they were made.</summary>
/// <param name="Who">The speaker; null if the lane has several.</param>
internal sealed record SpeakerLane(ActorId? Who, string Name, Timed<Statement>[] Said);

/// <summary>Distributes statements over lanes by their speakers.</summary>
internal static class SpeakerLanes
{
    private const int Most = 6;

    /// <summary>
    /// First the speakers with most statements, then all others together, then speakers without a name, then the
    /// articles' own words.
    /// </summary>
    public static List<SpeakerLane> Group(PageBuilder builder, Timed<Statement>[] said)
    {
        var bySpeaker = said
            .SelectMany(item => Speakers(item.Item).Select(speaker => (Speaker: speaker, Item: item)))
            .GroupBy(pair => pair.Speaker, pair => pair.Item)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key.Value, StringComparer.Ordinal)
            .Select(group => new SpeakerLane(group.Key, builder.Link(group.Key).Text, [.. group]))
            .ToArray();
        // If only one speaker is left, its own lane takes no more room than a lane for “1 other”.
        int shown = bySpeaker.Length <= Most + 1 ? bySpeaker.Length : Most;
        var lanes = bySpeaker.Take(shown).ToList();
        var others = bySpeaker.Skip(shown).SelectMany(lane => lane.Said).DistinctBy(item => item.Item.Id);
        Add(builder.Words.OtherSpeakers(bySpeaker.Length - shown), others);
        Add(builder.Words.SpeakersNotNamed, said.Where(item => IsByUnnamedSpeaker(item.Item)));
        Add(builder.Words.ArticlesInOwnWords, said.Where(item => IsInArticlesVoice(item.Item)));
        return lanes;

        void Add(string name, IEnumerable<Timed<Statement>> items)
        {
            if (items.ToArray() is { Length: > 0 } some)
                lanes.Add(new SpeakerLane(null, name, some));
        }
    }

    private static IEnumerable<ActorId> Speakers(Statement statement) =>
        statement.Passage.Draft.By.Select(speaker => speaker.Value).Distinct();

    private static bool IsByUnnamedSpeaker(Statement statement) =>
        statement.Passage.Draft is { By.IsEmpty: true, As: not null };

    private static bool IsInArticlesVoice(Statement statement) =>
        statement.Passage.Draft is { By.IsEmpty: true, As: null };
}
