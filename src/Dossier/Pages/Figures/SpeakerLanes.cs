using Dossier.Charts;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.Pages.Shared;

namespace Dossier.Pages.Figures;

/// <summary>Whose statements stand in one lane.</summary>
/// <param name="Who">Null where they are several.</param>
internal sealed record SpeakerLane(ActorId? Who, string Name, Timed<Statement>[] Said);

internal static class SpeakerLanes
{
    private const int Most = 6;

    /// <summary>The speakers with most statements first, then all others together, then who has no name, then the sources' own words.</summary>
    public static List<SpeakerLane> Group(PageBuilder builder, Timed<Statement>[] said)
    {
        var bySpeaker = said.SelectMany(item => item.Item.Passage.Draft.By.Select(speaker => speaker.Value).Distinct().Select(speaker => (Speaker: speaker, Item: item)))
            .GroupBy(pair => pair.Speaker, pair => pair.Item)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Value, StringComparer.Ordinal)
            .Select(group => (Who: group.Key, Said: group.ToArray())).ToArray();
        // A lane for the last one is no longer than a lane for “1 other”.
        int shown = bySpeaker.Length <= Most + 1 ? bySpeaker.Length : Most;
        var voices = bySpeaker.Take(shown).Select(speaker => new SpeakerLane(speaker.Who, builder.Link(speaker.Who).Text, speaker.Said)).ToList();
        Add($"{bySpeaker.Length - shown} others", [.. bySpeaker.Skip(shown).SelectMany(speaker => speaker.Said).DistinctBy(item => item.Item.Id)]);
        Add("Speakers who are not named", [.. said.Where(item => item.Item.Passage.Draft is { By.IsEmpty: true, As: not null })]);
        Add("The articles in their own words", [.. said.Where(item => item.Item.Passage.Draft is { By.IsEmpty: true, As: null })]);
        return voices;

        void Add(string name, Timed<Statement>[] items)
        {
            if (items.Length > 0)
                voices.Add(new SpeakerLane(null, name, items));
        }
    }
}
