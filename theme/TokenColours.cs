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

    public static Palette Palette(Stream tokens)
    {
        using var reader = new StreamReader(tokens);
        string css = reader.ReadToEnd();
        return new Palette([.. Names.Select(name => Colour(css, name))]);
    }

    // The first in the file is that of the light scheme.
    private static int Colour(string css, string name)
    {
        string declaration = $"--{name}: #";
        int at = css.IndexOf(declaration, StringComparison.Ordinal);
        if (at >= 0
            && int.TryParse(
                css.AsSpan(at + declaration.Length, 6), NumberStyles.HexNumber, CultureInfo.InvariantCulture,
                out int colour))
        {
            return colour;
        }

        throw new InvalidOperationException($"tokens.css has no --{name} of the form #rrggbb.");
    }
}
