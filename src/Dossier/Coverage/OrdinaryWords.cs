using System.Collections.Frozen;
using Dossier.Matching;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Coverage;

/// <summary>
/// Words that make no name: those that some article has in small letters, those of the actors’ roles, and those made
/// from an actor’s name of one word, as “Norwegian” from “Norway”. The page of coverage lists these kinds.
/// </summary>
internal sealed class OrdinaryWords
{
    private const int Shared = 4;

    private static readonly FrozenSet<string> Calendar = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec",
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Mon", "Tue", "Tues", "Wed", "Thu", "Thurs", "Fri", "Sat", "Sun");

    private readonly HashSet<string> _small;
    // Names of one word, by their first letters, as many as two words must share.
    private readonly ILookup<string, string> _names;

    private readonly HashSet<string> _roles;

    public OrdinaryWords(IReadOnlyCollection<Actor> actors, IEnumerable<string> articles)
    {
        _roles = actors.SelectMany(actor => actor.Roles).SelectMany(role => role.Title.Split(' ', '-')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _names = actors.SelectMany(MentionFinder.NamesOf).Select(name => name.Value)
            .Where(name => name.Length >= Shared && char.IsUpper(name[0]) && name.All(char.IsLetter)).Distinct(StringComparer.Ordinal)
            .ToLookup(word => word[..Shared], StringComparer.Ordinal);
        _small = articles.AsParallel().Select(SmallWords).Aggregate(
            new HashSet<string>(StringComparer.Ordinal), (all, some) => { all.UnionWith(some); return all; });
    }

    /// <summary>Months and days of the week, which are no part of a name.</summary>
    public static bool IsOfCalendar(string word) => Calendar.Contains(word);

    public bool Contains(string word) =>
        _roles.Contains(word) || _small.Contains(word.ToLowerInvariant()) || IsMadeFromName(word);

    // Of a name of several words no single one is the actor's: “Europe” is not the Organization for Security in Europe.
    private bool IsMadeFromName(string word) => word.Length >= Shared && word.All(char.IsLetter)
        && _names[word[..Shared]].Any(name => word.Length > name.Length && word.AsSpan().CommonPrefixLength(name) >= name.Length - 2);

    private static HashSet<string> SmallWords(string text)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var known = found.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in ArticleWords.In(text, new TextSpan(0, text.Length)))
        {
            if (char.IsLower(text[word.Start]))
                known.Add(text.AsSpan(word.Start, word.Length));
        }

        return found;
    }
}
