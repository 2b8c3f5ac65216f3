using System.Globalization;
using Dossier.Diagnostics;
using Dossier.Text;
using Markdig.Syntax.Inlines;
using SourceSpan = Dossier.Text.SourceSpan;

namespace Dossier.Reading.Markdown;

/// <summary>Finds characters that are written as a number, <c>&amp;#128;</c>, and cannot be meant.</summary>
internal static class CharacterReferences
{
    // Browsers read 128 to 159 as Windows-1252, because old pages were written in it (HTML Living Standard, section
    // 13.2.5.80).
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    public static Diagnostic? Check(HtmlEntityInline reference, SourceSpan place) =>
        reference.Original.ToString() is ['&', '#', ..] written
            ? CheckNumber(written, NumberIn(written), place) : CheckDecoded(reference.Transcoded.ToString(), place);

    /// <summary>Checks a text in which references have been decoded already: the title of a link.</summary>
    public static Diagnostic? CheckDecoded(string text, SourceSpan place)
    {
        if (ControlCharacters.IndexIn(text) >= 0)
            return place.Report(
                Rules.ControlCharacter,
                $"a number in “{text.AsQuoted()}” stands for a control character, "
                + $"which is not allowed in a text; write the character that is meant");
        return Directions.IndexOfOverride(text) < 0 ? null
            : place.Report(
                Rules.BidiControl,
                $"“{text.AsQuoted()}” has a character that turns the writing direction, "
                + $"which can disguise words; remove it unless it is meant");
    }

    private static Diagnostic? CheckNumber(string written, int? number, SourceSpan place)
    {
        if (number is not (> 0 and (< 0xD800 or > 0xDFFF) and <= 0x10FFFF))
            return place.Report(
                Rules.ControlCharacter,
                $"“{written.AsQuoted()}” is not the number of a character; write the character that is meant");
        var rune = new System.Text.Rune(number.Value);
        if (!ControlCharacters.IsOne(number.Value))
            return CheckDecoded(rune.ToString(), place);
        Message meant = number is >= 0x80 and <= 0x9F && Windows1252[number.Value - 0x80] is var sign and > '\u009f'
            ? (Message)$"; if “{sign}” is meant, write that"
            : $"; write the character that is meant";
        return place.Report(
            Rules.ControlCharacter,
            $"“{written.AsQuoted()}” is the number of {VisibleEscapes.Name(rune).AsKnown()}, "
            + $"which is not allowed in a text{meant}");
    }

    private static int? NumberIn(string written)
    {
        var digits = written.AsSpan(2).TrimEnd(';');
        bool isHexadecimal = digits is ['x' or 'X', ..];
        return int.TryParse(
            isHexadecimal ? digits[1..] : digits,
            isHexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None,
            CultureInfo.InvariantCulture,
            out int number) ? number : null;
    }
}
