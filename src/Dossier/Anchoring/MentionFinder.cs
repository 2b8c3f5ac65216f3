using System.Buffers;
using System.Collections.Immutable;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Anchoring;

internal sealed record Mention(ActorId Actor, TextSpan Span);

/// <summary>Finds actors in articles by name and alias; where several fit at a place, the longest.</summary>
internal sealed class MentionFinder
{
    private readonly SearchValues<string> _names;
    private readonly Dictionary<string, ActorId>.AlternateLookup<ReadOnlySpan<char>> _actors;
    private readonly int[] _lengths;

    public MentionFinder(IEnumerable<Actor> actors)
    {
        var byName = new Dictionary<string, ActorId>(StringComparer.Ordinal);
        foreach (var actor in actors)
        {
            foreach (var name in NamesOf(actor))
                byName.TryAdd(name.Value, actor.ActorId);
        }

        _names = SearchValues.Create([.. byName.Keys], StringComparison.Ordinal);
        _actors = byName.GetAlternateLookup<ReadOnlySpan<char>>();
        _lengths = [.. byName.Keys.Select(name => name.Length).Distinct().OrderDescending()];
    }

    /// <summary>How the articles may write it: name, aliases, and the names in other languages.</summary>
    public static IEnumerable<Located<string>> NamesOf(Actor actor) =>
        [actor.Name, .. actor.Aliases, .. actor.Names.Select(name => name.Text)];

    public ImmutableArray<Mention> In(string text, ImmutableArray<TextSpan> omitted)
    {
        var found = ImmutableArray.CreateBuilder<Mention>();
        for (int at = 0; at < text.Length;)
        {
            int next = text.AsSpan(at).IndexOfAny(_names);
            if (next < 0)
                break;
            at += next;
            if (Longest(text, at) is { } mention && !omitted.Any(omit => omit.Overlaps(mention.Span)))
            {
                found.Add(mention);
                at = mention.Span.End;
            }
            else
            {
                at++;
            }
        }

        return found.ToImmutable();
    }

    private Mention? Longest(string text, int at)
    {
        if (!WordBoundary.IsAt(text, at))
            return null;
        foreach (int length in _lengths)
        {
            if (at + length <= text.Length
                && _actors.TryGetValue(text.AsSpan(at, length), out var actor)
                && WordBoundary.IsAt(text, at + length))
                return new Mention(actor, new TextSpan(at, at + length));
        }

        return null;
    }
}
