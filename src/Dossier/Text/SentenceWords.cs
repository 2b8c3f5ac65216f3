using System.Collections.Frozen;
using System.Reflection;

namespace Dossier.Text;

/// <summary>
/// The word lists of one language that decide whether a stop ends a sentence; <c>Sentences.txt</c> explains each. Lists
/// for all languages are included in every language, and are the only ones of a language without its own.
/// </summary>
/// <param name="HasOrdinals">Whether a number with a stop may be an ordinal, as in “Am 3. Mai”.</param>
internal sealed record SentenceWords(
    bool HasOrdinals, FrozenSet<string> Never, FrozenSet<string> BeforeNumbers, FrozenSet<string> MayEnd,
    FrozenSet<string> Openers, FrozenSet<string> Words, FrozenSet<string> Saying)
{
    private const string AllLanguages = "*";

    private static readonly FrozenDictionary<string, SentenceWords> ByLanguage = Read();

    public static SentenceWords For(string language) =>
        ByLanguage.GetValueOrDefault(LanguageTags.PrimaryOf(language)) ?? ByLanguage[AllLanguages];

    private static FrozenDictionary<string, SentenceWords> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Sentences.txt")
            ?? throw new InvalidOperationException("The program was built without Sentences.txt.");
        using var reader = new StreamReader(stream);
        var lists = new List<(string Language, string List, string[] Words)>();
        string[] languages = [];
        while (reader.ReadLine() is string line)
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line.StartsWith('['))
                languages = line.Trim('[', ']').Split(' ');
            else if (colon > 0 && !line.StartsWith('#'))
                lists.AddRange(languages.Select(
                    language => (
                        language,
                        line[..colon],
                        WhiteSpace.Words(line[(colon + 1)..]))));
        }

        var byLanguage = lists.ToLookup(list => list.Language, StringComparer.Ordinal);
        string[] ordinals = [.. byLanguage[AllLanguages].Where(list => list.List == "ordinals")
            .SelectMany(list => list.Words)];
        return byLanguage.Select(group => group.Key).Union(ordinals, StringComparer.Ordinal)
            .ToFrozenDictionary(
                language => language,
                language => Gathered(language, ordinals, byLanguage[AllLanguages].Concat(byLanguage[language])),
                StringComparer.Ordinal);
    }

    private static SentenceWords Gathered(
        string language, string[] ordinals, IEnumerable<(string Language, string List, string[] Words)> lists)
    {
        var words = lists.ToLookup(list => list.List, list => list.Words, StringComparer.Ordinal);
        return new SentenceWords(
            ordinals.Contains(language, StringComparer.Ordinal), Set("never"), Set("number"), Set("may-end"),
            Set("openers"), Set("words"), Set("saying"));

        FrozenSet<string> Set(string list) => words[list].SelectMany(some => some).ToFrozenSet(StringComparer.Ordinal);
    }
}
