using Dossier.SiteModel;
using Dossier.ViewShapes;

namespace Dossier.App.Templates;

/// <summary>Evaluates an expression.</summary>
/// <param name="names">The values of the names of the template or part, each at its place.</param>
internal delegate object? Evaluation(object?[] names);

/// <summary>Writes a part of a page.</summary>
internal delegate void Writing(object?[] names, HtmlOutput output);

/// <summary>An expression of which everything is resolved that can be before there is a page.</summary>
/// <param name="Literal">The text that it is in the template; null if it is no such text.</param>
internal readonly record struct BoundValue(ValueShape Shape, Evaluation Value, string? Literal = null)
{
    /// <summary>For an expression with a mistake, so that no further ones are reported for what uses it.</summary>
    public static BoundValue Unknown { get; } = new(ValueShape.Unknown, static _ => null);

    public static BoundValue Nothing { get; } = new(ValueShape.Nothing, static _ => null);

    /// <summary>What conditions ask: nothing, an empty text, an empty list and empty markup are false.</summary>
    public static bool IsTrue(object? value) => value switch
    {
        null => false,
        bool truth => truth,
        string text => text.Length > 0,
        object?[] list => list.Length > 0,
        CapturedMarkup captured => captured.Utf8.Length > 0,
        Html html => !string.IsNullOrEmpty(html.Value),
        DataBlock data => data.Json.Length > 0,
        _ => true,
    };
}
