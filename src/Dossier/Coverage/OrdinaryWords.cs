using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Matching;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Coverage;

/// <summary>
/// Words that are not names: those that some article has in lower case, those of the actors' roles, and those derived
/// from an actor's one-word name, such as “Norwegian” from “Norway”. The coverage page lists these kinds.
/// </summary>
internal sealed class OrdinaryWords
{
    private const int Shared = 4;

    private static readonly FrozenSet<string> Calendar = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec",
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Mon", "Tue", "Tues", "Wed",
        "Thu", "Thurs", "Fri", "Sat", "Sun");

    private readonly HashSet<string> _small;
    // One-word names, by as many first letters as a derived word must share.
    private readonly ILookup<string, string> _names;

    private readonly HashSet<string> _roles;

    public OrdinaryWords(IReadOnlyCollection<Actor> actors, ImmutableArray<string> articles)
    {
        _roles = actors.SelectMany(actor => actor.Roles)
            .SelectMany(role => role.Title.Split(' ', '-'))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        _names = actors.SelectMany(MentionFinder.NamesOf).Select(name => name.Value)
            .Where(name => name.Length >= Shared && char.IsUpper(name[0]) && name.All(char.IsLetter))
            .Distinct(StringComparer.Ordinal)
            .ToLookup(word => word[..Shared], StringComparer.Ordinal);
        var small = new HashSet<string>[articles.Length];
        Parallel.For(0, articles.Length, i => small[i] = SmallWords(articles[i]));
        _small = small.SelectMany(words => words).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>True for months and days of the week, which are not part of a name.</summary>
    public static bool IsOfCalendar(string word) => Calendar.Contains(word);

    public bool Contains(string word) =>
        _roles.Contains(word) || _small.Contains(word.ToLowerInvariant()) || IsMadeFromName(word);

    // From a name of several words nothing is derived: “Europe” does not mean the Organization for Security in Europe.
    private bool IsMadeFromName(string word) =>
        word.Length >= Shared && word.All(char.IsLetter) && _names[word[..Shared]].Any(name => IsMadeFrom(name, word));

    // The last two letters of the name may differ: “Norwegian” from “Norway”.
    private static bool IsMadeFrom(string name, string word) =>
        word.Length > name.Length && word.AsSpan().CommonPrefixLength(name) >= name.Length - 2;

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
