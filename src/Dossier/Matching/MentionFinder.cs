using System.Buffers;
using System.Collections.Immutable;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Matching;

/// <summary>
/// Finds actors in articles by name and alias. If several names match at one place, the longest wins.
/// </summary>
internal sealed class MentionFinder
{
    private readonly SearchValues<string> _names;
    private readonly Dictionary<string, Actor>.AlternateLookup<ReadOnlySpan<char>> _actors;
    private readonly int[] _lengths;
    private readonly HashSet<ActorId> _people = [];

    public MentionFinder(IEnumerable<Actor> actors)
    {
        var byName = new Dictionary<string, Actor>(StringComparer.Ordinal);
        foreach (var actor in actors)
        {
            if (actor.Kind == ActorKind.Person)
                _people.Add(actor.ActorId);
            foreach (var name in NamesOf(actor))
                byName.TryAdd(FoldedText.Fold(name.Value), actor);
        }

        _names = SearchValues.Create([.. byName.Keys], StringComparison.Ordinal);
        _actors = byName.GetAlternateLookup<ReadOnlySpan<char>>();
        _lengths = [.. byName.Keys.Select(name => name.Length).Distinct().OrderDescending()];
    }

    /// <summary>The mentions of persons among these mentions.</summary>
    public ImmutableArray<Mention> PeopleIn(ImmutableArray<Mention> mentions) =>
        [.. mentions.Where(mention => _people.Contains(mention.Actor))];

    /// <summary>The names an article may use: name, aliases, and names in other languages.</summary>
    public static IEnumerable<Located<string>> NamesOf(Actor actor) =>
        [actor.Name, .. actor.Aliases, .. actor.Names.Select(name => name.Text)];

    /// <summary>
    /// Finds mentions in an article. A name may continue on the next line, but not in the next paragraph. A part of
    /// another name does not count.
    /// </summary>
    /// <param name="language">The language of the article.</param>
    public ImmutableArray<Mention> In(FoldedText article, ImmutableArray<TextSpan> omitted, string language)
    {
        var found = ImmutableArray.CreateBuilder<Mention>();
        string text = article.Text;
        for (int at = 0; at < text.Length;)
        {
            int next = text.AsSpan(at).IndexOfAny(_names);
            if (next < 0)
                break;
            at += next;
            int length = Longest(article, at, out var actor);
            var span = length == 0 ? default : new TextSpan(article.OriginOf(at), article.EndOf(at + length));
            if (actor is not null && !omitted.Any(omit => omit.Overlaps(span)))
            {
                if (!IsPartOfAnother(article.Text, at, at + length, actor, language))
                    found.Add(new Mention(actor.ActorId, span));
                at += length;
            }
            else
            {
                at++;
            }
        }

        return found.ToImmutable();
    }

    private int Longest(FoldedText article, int at, out Actor? actor)
    {
        actor = null;
        if (!WordBoundary.IsAt(article.Text, at))
            return 0;
        foreach (int length in _lengths)
        {
            if (at + length <= article.Text.Length
                && _actors.TryGetValue(article.Text.AsSpan(at, length), out actor)
                && WordBoundary.IsAt(article.Text, at + length)
                && !article.HasParagraphBreak(at, at + length))
                return length;
        }

        actor = null;
        return 0;
    }

    // “Orvania-Marl talks” mentions both. German also joins nouns with a hyphen: “Orvania-Politik” is about Orvania.
    private bool IsPartOfAnother(string text, int start, int end, Actor actor, string language)
    {
        int joint = JoinedNames.JointBefore(text, start, end);
        if (joint >= 0 && !EndsAt(text, joint))
            return true;
        int word = actor.Kind != ActorKind.Person && LanguageTags.PrimaryOf(language) == "de"
            ? -1
            : JoinedNames.WordAfter(text, start, end);
        return word >= 0 && !BeginsAt(text, word);
    }

    private bool BeginsAt(string text, int at) => Array.Exists(
        _lengths,
        length => at + length <= text.Length
            && _actors.ContainsKey(text.AsSpan(at, length))
            && WordBoundary.IsAt(text, at + length));

    private bool EndsAt(string text, int end) => Array.Exists(
        _lengths,
        length => length <= end
            && _actors.ContainsKey(text.AsSpan(end - length, length))
            && WordBoundary.IsAt(text, end - length));
}
