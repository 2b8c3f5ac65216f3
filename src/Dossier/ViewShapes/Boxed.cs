using System.Collections.Immutable;

namespace Dossier.ViewShapes;

/// <summary>Values as objects.</summary>
internal static class Boxed
{
    public static readonly object True = true;

    public static readonly object False = false;

    public static object Truth(bool value) => value ? True : False;

    /// <summary>A list whose items are not objects yet.</summary>
    public static object?[] List<T>(ImmutableArray<T> items, Func<T, object?> box) =>
        items.IsDefault ? [] : [.. items.Select(box)];
}
