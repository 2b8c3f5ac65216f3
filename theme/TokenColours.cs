using System.Globalization;
using Dossier.SiteModel;

namespace Dossier.Theme;

/// <summary>
/// Reads the colours of pictures from <c>tokens.css</c>, so that they are those of the pages in the light scheme.
/// </summary>
internal static class TokenColours
{
    // In the order of Paint.
    private static readonly string[] Names =
    [
        "paper", "panel", "line", "line-strong", "ink", "ink-soft",
        "actor", "event", "demand", "source",
        "for", "against", "open",
        "mark-1", "mark-2", "mark-3",
    ];

    /// <param name="css">
    /// Where a colour is declared twice, the first counts: that of the light scheme, and that of a dossier.
    /// </param>
    public static Palette Palette(string css) => new([.. Names.Select(name => Colour(css, name))]);

    private static int Colour(string css, string name)
    {
        string declaration = $"--{name}: #";
        for (int at; (at = css.IndexOf(declaration, StringComparison.Ordinal)) >= 0; css = css[(at + 1)..])
        {
            var digits = css.AsSpan(at + declaration.Length);
            if (digits.IndexOf(';') == 6
                && int.TryParse(digits[..6], NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int colour))
                return colour;
        }

        throw new InvalidOperationException($"tokens.css has no --{name} of the form #rrggbb.");
    }
}
