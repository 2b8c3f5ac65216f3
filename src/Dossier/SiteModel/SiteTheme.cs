using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Dossier.SiteModel;

/// <summary>What a theme must offer.</summary>
/// <param name="RootComponent">A Razor component with one parameter, <c>View</c>, of type <see cref="Views.PageView"/>.</param>
/// <param name="Assets">Files for the site's <c>assets/</c> folder.</param>
public sealed record SiteTheme(
    [property: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)]
    [param: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)]
    Type RootComponent,
    ImmutableArray<ThemeAsset> Assets)
{
    /// <summary>Of the pictures that stand for pages elsewhere.</summary>
    public Palette Palette { get; init; } = Palette.Plain;
}

/// <param name="Path">Relative to <c>assets/</c>, with <c>/</c>.</param>
public sealed record ThemeAsset(string Path, Func<Stream> Open);
