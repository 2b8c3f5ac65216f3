using System.Text;

namespace Dossier.Charts;

/// <summary>
/// How much room there is at least, in CSS pixels. The style sheet gives a track no less; whatever is laid out for
/// these widths has only more air on wider ones.
/// </summary>
internal static class FigureWidths
{
    public const int Narrow = 270;
    public const int Wide = 400;

    /// <summary>Of a line of text at 12 pixels in a broad typeface; an estimate on the safe side.</summary>
    public static double OfText(string text) => text.EnumerateRunes().Sum(Width);

    /// <summary>Cut to fit, with an ellipsis.</summary>
    public static string Clipped(string text, double width)
    {
        if (OfText(text) <= width)
            return text;
        var clipped = new StringBuilder();
        double left = width - 12;
        foreach (var rune in text.EnumerateRunes())
        {
            left -= Width(rune);
            if (left < 0)
                break;
            clipped.Append(rune.ToString());
        }

        return clipped.ToString().TrimEnd() + "…";
    }

    private static double Width(Rune rune) => rune.Value switch
    {
        >= 0x2E80 => 12.5,
        ' ' or '.' or ',' or 'i' or 'l' or 'j' or 't' or 'f' or 'r' or 'I' => 4.6,
        'm' or 'w' or 'M' or 'W' or '—' or '…' => 12,
        _ when Rune.IsUpper(rune) => 9,
        _ => 7.7,
    };
}
