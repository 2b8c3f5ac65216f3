using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Diagnostics;

/// <summary>A replacement for one value of a record, or for a part of a text, that fixes a mistake.</summary>
/// <param name="Value">The characters to be replaced.</param>
internal sealed record Fix(SourceSpan Value, string Words)
{
    /// <summary>
    /// What changes in words, in lines to be shown with the fix. Empty if only typography changes.
    /// </summary>
    public ImmutableArray<string> Changes { get; init; } = [];

    /// <summary>Whether only a part of a text is replaced and the rest stays.</summary>
    public bool IsPart { get; init; }

    /// <summary>Texts that replace the single value as a list; empty if it stays a single value.</summary>
    public ImmutableArray<string> Parts { get; init; } = [];

    /// <summary>
    /// If not null, the words are the value of this new key, which is written on a line below the value.
    /// </summary>
    public string? NewKey { get; init; }
}
