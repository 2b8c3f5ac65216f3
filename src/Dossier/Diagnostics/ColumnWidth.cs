using System.Globalization;
using System.Text;

namespace Dossier.Diagnostics;

/// <summary>
/// The number of terminal columns that a text takes: two for ideographs and emoji, none for combining marks (UAX 11,
/// UAX 44).
/// </summary>
internal static class ColumnWidth
{
    public static int Measure(ReadOnlySpan<char> text)
    {
        int width = 0;
        foreach (var rune in text.EnumerateRunes())
            width += Measure(rune);
        return width;
    }

    private static int Measure(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => rune.Value is
            (>= 0x1100 and <= 0x115f) or (>= 0x2e80 and <= 0x303e)
            or (>= 0x3041 and <= 0xa4cf) or (>= 0xac00 and <= 0xd7a3)
            or (>= 0xf900 and <= 0xfaff) or (>= 0xfe30 and <= 0xfe6f)
            or (>= 0xff01 and <= 0xff60) or (>= 0xffe0 and <= 0xffe6)
            or (>= 0x1f300 and <= 0x1f64f) or (>= 0x1f680 and <= 0x1f6ff)
            or (>= 0x1f900 and <= 0x1f9ff) or (>= 0x20000 and <= 0x3fffd)
            ? 2 : 1,
    };
}
