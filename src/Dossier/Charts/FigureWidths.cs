using System.Text;

namespace Dossier.Charts;

/// <summary>
/// The smallest widths of tracks and labels, in CSS pixels. The style sheet never makes a track narrower, so whatever
/// fits these widths also fits wider ones.
/// </summary>
internal static class FigureWidths
{
    public const int Narrow = 270;
    public const int Wide = 400;

    /// <summary>The estimated width of a line of text at 12 pixels in a broad typeface; never too small.</summary>
    public static double OfText(string text) => text.EnumerateRunes().Sum(Width);

    /// <summary>The text, cut to fit and with an ellipsis.</summary>
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
