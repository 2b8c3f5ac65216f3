using System.Collections.Frozen;

namespace Dossier.Matching.Speech;

/// <summary>
/// Verbs that say who speaks: “she said”, “sagte Moll”, “dit-il”, “сказал он”. The list is short, so a missing verb
/// proves nothing.
/// </summary>
internal static class SpeechVerbs
{
    private const int MostInAside = 12;

    private static readonly FrozenSet<string> Verbs = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "said", "says", "told", "tells", "added", "adds", "asked", "asks", "answered", "replied", "wrote", "writes",
        "explained", "insisted", "warned",
        "noted", "stressed", "continued", "concluded", "declared", "announced", "argued", "claimed", "recalled",
        "shouted", "whispered",
        "sagte", "sagt", "fragte", "erklärte", "meinte", "betonte", "schrieb", "antwortete", "fügte",
        "dit", "déclare", "déclaré", "affirme", "affirmé", "ajoute", "ajouté", "explique", "expliqué", "répond",
        "répondu", "demande", "demandé", "écrit", "assure", "assuré",
        "dijo", "dice", "afirmó", "añadió", "respondió", "preguntó", "explicó", "declaró", "señaló", "aseguró",
        "disse", "diz", "detto", "sade", "säger", "sier", "sagde", "siger",
        "сказал", "сказала", "сказали", "заявил", "заявила", "говорит", "говорил", "отметил", "отметила", "добавил",
        "добавила", "ответил", "ответила",
        "спросил", "спросила", "подчеркнул", "подчеркнула", "пояснил", "сказав", "заявив", "каже", "додав", "відповів");

    // As in “a déclaré Moll”, “s'est demandé Moll”, “ha detto Moll”.
    private static readonly FrozenSet<string> Auxiliaries = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "a", "ont", "avait", "ha", "hanno", "hat", "haben");

    /// <summary>Whether a word is such a verb, or one with its pronoun such as “dit-il”.</summary>
    public static bool Has(ReadOnlySpan<char> word)
    {
        int hyphen = word.IndexOf('-');
        return Verbs.Contains((hyphen > 0 ? word[..hyphen] : word).ToString());
    }

    /// <summary>The first word of a stretch; empty if it has none.</summary>
    public static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        int start = 0;
        while (start < text.Length && !char.IsLetter(text[start]))
            start++;
        int end = start;
        while (end < text.Length
            && (char.IsLetter(text[end])
                || (text[end] == '-' && end + 1 < text.Length && char.IsLetter(text[end + 1]))))
            end++;
        return text[start..end];
    }

    /// <summary>Whether the words begin with such a verb, as an aside of the writer within a quotation does.</summary>
    public static bool BeginAside(ReadOnlySpan<char> text)
    {
        var first = FirstWord(text);
        if (Has(first))
            return text.Count(' ') <= MostInAside;
        return Auxiliaries.Contains(first.ToString())
            && Has(FirstWord(text[(text.IndexOf(first, StringComparison.Ordinal) + first.Length)..]));
    }
}
