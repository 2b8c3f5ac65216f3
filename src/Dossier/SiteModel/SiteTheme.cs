using System.Collections.Immutable;

namespace Dossier.SiteModel;

/// <summary>What a theme must provide.</summary>
/// <param name="Templates">
/// What writes the pages; their paths are relative to the theme's folder: <c>pages/demand.sbnhtml</c>.
/// </param>
/// <param name="Assets">Files for the site's <c>assets/</c> folder.</param>
public sealed record SiteTheme(ImmutableArray<ThemeAsset> Templates, ImmutableArray<ThemeAsset> Assets)
{
    /// <summary>
    /// The words of the interface in languages other than English; their paths are relative to the theme's folder:
    /// <c>words/de.yaml</c>.
    /// </summary>
    public ImmutableArray<ThemeAsset> Words { get; init; } = [];

    /// <summary>
    /// <c>words/en.yaml</c>: the English words, which are compiled into the program; the file is only there to begin other
    /// words from. Null if there is none.
    /// </summary>
    public ThemeAsset? EnglishWords { get; init; }

    /// <summary>The colours of the pictures that represent pages on other sites.</summary>
    public Palette Palette { get; init; } = Palette.Plain;

    /// <summary>
    /// Reads the palette from the text of <c>assets/css/tokens.css</c>, which a dossier may replace; null if that file
    /// does not decide it.
    /// </summary>
    public Func<string, Palette>? PaletteOfTokens { get; init; }
}

/// <summary>A file that comes with the theme.</summary>
/// <param name="Path">Relative to the folder of files of its kind, with <c>/</c> as separator.</param>
public sealed record ThemeAsset(string Path, Func<Stream> Open)
{
    /// <summary>
    /// The files that it is joined from, in this order; their paths are relative to the theme's folder:
    /// <c>assets/css/tokens.css</c>. A dossier may replace each of them.
    /// </summary>
    public ImmutableArray<ThemeAsset> Parts { get; init; } = [];
}
