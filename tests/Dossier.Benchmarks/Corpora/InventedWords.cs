using System.Collections.Immutable;

namespace Dossier.Benchmarks.Corpora;

/// <summary>
/// A language that nobody speaks: short words are frequent, some have letters beyond ASCII, names never repeat.
/// </summary>
internal static class InventedWords
{
    private const int VocabularySize = 3000;

    private static readonly string[] Onsets =
    [
        "b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z",
    ];
    private static readonly string[] Vowels = ["a", "e", "i", "o"];
    private static readonly string[] AllVowels = [.. Vowels, "u", "ai", "ö", "é"];
    private static readonly string[] Codas = ["", "", "n", "r", "s", "l"];

    private static readonly ImmutableArray<string> Vocabulary =
    [
        .. Invent().OrderBy(word => word.Length).ThenBy(word => word, StringComparer.Ordinal)
    ];

    /// <summary>So many words, the first with a capital.</summary>
    public static string Phrase(SplitMix chance, int count)
    {
        var words = Enumerable.Range(0, count).Select(_ => Word(chance)).ToArray();
        words[0] = Capitalised(words[0]);
        return string.Join(' ', words);
    }

    /// <summary>A sentence of this length or a few words more, with its full stop.</summary>
    public static string Sentence(SplitMix chance, int shortest) => Phrase(chance, shortest + chance.Below(6)) + ".";

    /// <summary>Another index, another name: the syllables are the digits of a number, shuffled.</summary>
    public static string Name(int index)
    {
        int syllables = Onsets.Length * Vowels.Length;
        // The multiplier shares no factor with 60³, so that no two indexes below that meet.
        int shuffled = (int)((index * 7919L + 104_729) % (syllables * syllables * syllables));
        return Capitalised(string.Concat(
            Syllable(shuffled % syllables),
            Syllable(shuffled / syllables % syllables),
            Syllable(shuffled / syllables / syllables)) + "n");

        static string Syllable(int digit) => Onsets[digit % Onsets.Length] + Vowels[digit / Onsets.Length];
    }

    private static string Word(SplitMix chance)
    {
        // The smaller of two draws: words at the front come more often, as they do in languages.
        int rank = Math.Min(chance.Below(VocabularySize), chance.Below(VocabularySize));
        return Vocabulary[rank];
    }

    private static HashSet<string> Invent()
    {
        var chance = new SplitMix(1);
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (words.Count < VocabularySize)
            words.Add(string.Concat(Enumerable.Range(0, 1 + chance.Below(4)).Select(
                _ => chance.Pick(Onsets) + chance.Pick(AllVowels) + chance.Pick(Codas))));
        return words;
    }

    private static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
