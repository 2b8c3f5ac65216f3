using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Dossier.SiteModel;

/// <summary>What a theme must provide.</summary>
/// <param name="RootComponent">
/// A Razor component with one parameter, <c>View</c>, of type <see cref="PageView"/>.
/// </param>
/// <param name="Assets">Files for the site's <c>assets/</c> folder.</param>
public sealed record SiteTheme(
    [property: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)]
    [param: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)]
    Type RootComponent,
    ImmutableArray<ThemeAsset> Assets)
{
    /// <summary>
    /// Templates of pages; their paths are relative to the theme's folder: <c>pages/demand.sbnhtml</c>.
    /// </summary>
    public ImmutableArray<ThemeAsset> Templates { get; init; } = [];

    /// <summary>The colours of the pictures that represent pages on other sites.</summary>
    public Palette Palette { get; init; } = Palette.Plain;
}

/// <summary>A file that comes with the theme.</summary>
/// <param name="Path">Relative to the folder of files of its kind, with <c>/</c> as separator.</param>
public sealed record ThemeAsset(string Path, Func<Stream> Open);
