using System.Text;

namespace Dossier.Text;

/// <summary>Makes characters that cannot be seen, or that look like others, readable in a message.</summary>
internal static class OddCharacters
{
    /// <summary>The text with invisible characters written as <c>‹U+200B›</c>.</summary>
    public static string Show(string text) => Show(text, IsInvisible);

    /// <summary>Accents that are characters of their own as well: “é” may be one or two.</summary>
    public static string Spell(string text) => Show(text, rune => IsInvisible(rune) || rune.Value is >= 0x0300 and <= 0x036F);

    private static string Show(string text, Func<Rune, bool> isOdd)
    {
        if (!text.EnumerateRunes().Any(isOdd))
            return text;
        var shown = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
            shown.Append(isOdd(rune) ? $"‹{Name(rune)}›" : rune.ToString());
        return shown.ToString();
    }

    /// <summary><c>U+2019</c>, and what it is called where people mistake it for another.</summary>
    public static string Name(Rune rune) => $"U+{rune.Value:X4}" + rune.Value switch
    {
        0x00A0 => " no-break space",
        0x00AD => " soft hyphen",
        0x200B => " zero-width space",
        0x200C => " zero-width non-joiner",
        0x200D => " zero-width joiner",
        0x2010 => " hyphen",
        0x2011 => " non-breaking hyphen",
        0x2012 => " figure dash",
        0x2013 => " en dash",
        0x2014 => " em dash",
        0x2018 => " left single quotation mark",
        0x2019 => " right single quotation mark",
        0x201C => " left double quotation mark",
        0x201D => " right double quotation mark",
        0x2026 => " horizontal ellipsis",
        0x202F => " narrow no-break space",
        >= 0x0300 and <= 0x036F => " combining accent",
        0x2212 => " minus sign",
        0xFEFF => " byte-order mark",
        _ => "",
    };

    public static bool IsDirectionOverride(char c) => c is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');

    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) is
        System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.Control
        || rune.Value is 0x00A0 or 0x202F;
}
