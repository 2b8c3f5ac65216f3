using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Dossier.Text;

/// <summary>Makes invisible and easily confused characters readable in messages.</summary>
internal static class VisibleEscapes
{
    /// <summary>The text with invisible characters written as <c>‹U+200B›</c>.</summary>
    public static string Show(string text) => Show(text, IsInvisible);

    /// <summary>The name of the character at an offset; half a surrogate pair gives that of U+FFFD.</summary>
    public static string NameAt(string text, int at) =>
        Name(Rune.TryGetRuneAt(text, at, out var rune) ? rune : Rune.ReplacementChar);

    /// <summary>Also shows combining accents as <c>‹U+0301›</c>, because “é” may be one character or two.</summary>
    public static string Spell(string text) =>
        Show(text, rune => IsInvisible(rune) || rune.Value is >= 0x0300 and <= 0x036F);

    private static string Show(string text, Func<Rune, bool> isOdd)
    {
        if (!text.EnumerateRunes().Any(isOdd))
            return text;
        var shown = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
            shown.Append(isOdd(rune) ? $"‹{Name(rune)}›" : rune.ToString());
        return shown.ToString();
    }

    /// <summary>
    /// <c>U+2019</c>, followed by a name if the character is invisible or easily confused with another.
    /// </summary>
    public static string Name(Rune rune) =>
        $"U+{rune.Value:X4}"
            + (Names.GetValueOrDefault(rune.Value) ?? KindOf(rune) switch { "" => "", { } kind => " " + kind });

    // The names are those of Unicode, in lower case to fit a sentence.
    private static readonly FrozenDictionary<int, string> Names = new (int Value, string Name)[]
    {
        (0x00, "null"), (0x07, "bell"), (0x08, "backspace"), (0x09, "tab"), (0x0A, "line feed"), (0x0B, "vertical tab"),
        (0x0C, "form feed"), (0x0D, "carriage return"),
        (0x1B, "escape"), (0x7F, "delete"), (0x85, "next line"), (0xA0, "no-break space"), (0xAD, "soft hyphen"),
        (0x34F, "combining grapheme joiner"), (0x61C, "Arabic letter mark"),
        (0x115F, "Hangul choseong filler"), (0x1160, "Hangul jungseong filler"), (0x1680, "Ogham space mark"),
        (0x17B4, "Khmer vowel inherent aq"), (0x17B5, "Khmer vowel inherent aa"),
        (0x180E, "Mongolian vowel separator"),
        (0x2000, "en quad"), (0x2001, "em quad"), (0x2002, "en space"), (0x2003, "em space"),
        (0x2004, "three-per-em space"), (0x2005, "four-per-em space"), (0x2006, "six-per-em space"),
        (0x2007, "figure space"), (0x2008, "punctuation space"), (0x2009, "thin space"), (0x200A, "hair space"),
        (0x200B, "zero-width space"), (0x200C, "zero-width non-joiner"), (0x200D, "zero-width joiner"),
        (0x200E, "left-to-right mark"), (0x200F, "right-to-left mark"), (0x2010, "hyphen"),
        (0x2011, "non-breaking hyphen"), (0x2012, "figure dash"), (0x2013, "en dash"), (0x2014, "em dash"),
        (0x2018, "left single quotation mark"), (0x2019, "right single quotation mark"),
        (0x201C, "left double quotation mark"), (0x201D, "right double quotation mark"),
        (0x2026, "horizontal ellipsis"),
        (0x2028, "line separator"), (0x2029, "paragraph separator"), (0x202A, "left-to-right embedding"),
        (0x202B, "right-to-left embedding"), (0x202C, "pop directional formatting"),
        (0x202D, "left-to-right override"), (0x202E, "right-to-left override"), (0x202F, "narrow no-break space"),
        (0x205F, "medium mathematical space"), (0x2060, "word joiner"), (0x2061, "function application"),
        (0x2062, "invisible times"), (0x2063, "invisible separator"), (0x2064, "invisible plus"),
        (0x2066, "left-to-right isolate"), (0x2067, "right-to-left isolate"), (0x2068, "first strong isolate"),
        (0x2069, "pop directional isolate"), (0x2212, "minus sign"), (0x2800, "braille pattern blank"),
        (0x3000, "ideographic space"), (0x3164, "Hangul filler"), (0xFEFF, "byte-order mark"),
        (0xFFA0, "halfwidth Hangul filler"),
    }.ToFrozenDictionary(entry => entry.Value, entry => " " + entry.Name);

    private static string KindOf(Rune rune) => rune.Value switch
    {
        >= 0x0300 and <= 0x036F => "combining accent",
        (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) or (>= 0x180B and <= 0x180D) => "variation selector",
        >= 0xE0000 and <= 0xE007F => "tag",
        (>= 0xFDD0 and <= 0xFDEF) => "noncharacter",
        { } value when (value & 0xFFFE) == 0xFFFE => "noncharacter",
        _ => Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Control => "control character",
            UnicodeCategory.Format => "format character",
            UnicodeCategory.PrivateUse => "private character",
            _ => "",
        },
    };

    // Letters and marks without a visible shape, and white space other than the ordinary space.
    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Format or UnicodeCategory.Control => true,
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        UnicodeCategory.SpaceSeparator => rune.Value != ' ',
        _ =>
            rune.Value is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x2800 or 0x3164 or 0xFFA0
                || KindOf(rune) is "variation selector" or "tag" or "noncharacter",
    };
}
