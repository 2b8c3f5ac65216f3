using System.Buffers;
using System.Globalization;
using System.Text;

namespace Dossier.Text;

/// <summary>
/// The script of a letter (UAX 24), approximated by Unicode blocks because .NET does not provide it. This is precise
/// enough to see that a word mixes scripts.
/// </summary>
internal static class Scripts
{
    public const string Latin = "Latin";
    public const string Cyrillic = "Cyrillic";
    public const string Greek = "Greek";
    public const string Armenian = "Armenian";
    public const string Phonetic = "phonetic";

    // The first and last code point of each range, in order. Code points outside the ranges have no script here.
    private static readonly (int First, int Last, string Script)[] Blocks =
    [
        (0x41, 0x24F, Latin), (0x250, 0x2AF, Phonetic), (0x370, 0x3FF, Greek), (0x400, 0x52F, Cyrillic),
        (0x530, 0x58F, Armenian),
        (0x590, 0x5FF, "Hebrew"), (0x600, 0x77F, "Arabic"), (0x8A0, 0x8FF, "Arabic"), (0x900, 0x97F, "Devanagari"),
        (0x980, 0x9FF, "Bengali"),
        (0xE00, 0xE7F, "Thai"), (0x10A0, 0x10FF, "Georgian"), (0x1100, 0x11FF, "Hangul"), (0x13A0, 0x13FF, "Cherokee"),
        (0x1C80, 0x1C8F, Cyrillic),
        (0x1D00, 0x1DBF, Phonetic), (0x1E00, 0x1EFF, Latin), (0x1F00, 0x1FFF, Greek), (0x2C60, 0x2C7F, Phonetic),
        (0x2DE0, 0x2DFF, Cyrillic), (0x3005, 0x3007, "Han"), (0x3040, 0x309F, "Hiragana"), (0x30A0, 0x30FF, "Katakana"),
        (0x3100, 0x312F, "Bopomofo"),
        (0x3130, 0x318F, "Hangul"), (0x31F0, 0x31FF, "Katakana"), (0x3400, 0x9FFF, "Han"), (0xA640, 0xA69F, Cyrillic),
        (0xA720, 0xA7FF, Phonetic),
        (0xAB30, 0xAB6F, Phonetic), (0xAB70, 0xABBF, "Cherokee"), (0xAC00, 0xD7AF, "Hangul"), (0xF900, 0xFAFF, "Han"),
        (0x10400, 0x1044F, "Deseret"), (0x20000, 0x3FFFF, "Han"),
    ];

    // Scripts that Japanese, Korean and Chinese mix, also with Latin letters (UTS 39, section 5.2, “highly
    // restrictive”).
    private static readonly string[][] Together =
    [
        [Latin, "Han", "Hiragana", "Katakana"],
        [Latin, "Han", "Hangul"],
        [Latin, "Han", "Bopomofo"],
    ];

    /// <summary>The scripts of the letters in a text, each once, in order of appearance.</summary>
    public static string[] Find(string text) =>
        [.. text.EnumerateRunes().Where(Rune.IsLetter).Select(Find).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether no language writes these scripts within one word.</summary>
    public static bool AreMixed(string[] scripts) =>
        scripts.Length > 1
            && !Together.Any(together => scripts.All(script => together.Contains(script, StringComparer.Ordinal)));

    // Letters of the phonetic alphabet that African languages and Azerbaijani use in their spelling.
    private static readonly SearchValues<char> LatinAsWell = SearchValues.Create("ɓɔɖɗəɛɣɨɩɲʉʋ");

    private static string Find(Rune letter)
    {
        if (letter.IsBmp && LatinAsWell.Contains((char)letter.Value))
            return Latin;
        foreach (var (first, last, script) in Blocks)
        {
            if (first <= letter.Value && letter.Value <= last)
                return script;
        }

        return "other";
    }

    /// <summary>Whether the text has an accent that cannot be composed with its letter: “ı̇”, “a̸”.</summary>
    public static bool HasLooseMark(string composed) =>
        composed.EnumerateRunes()
            .Select(Rune.GetUnicodeCategory)
            .Any(category => category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark);
}
