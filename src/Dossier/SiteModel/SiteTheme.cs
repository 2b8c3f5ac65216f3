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
    /// <summary>The colours of the pictures that represent pages on other sites.</summary>
    public Palette Palette { get; init; } = Palette.Plain;
}

/// <param name="Path">Relative to <c>assets/</c>, with <c>/</c> as separator.</param>
public sealed record ThemeAsset(string Path, Func<Stream> Open);
