using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Diagnostics;

/// <summary>Other words for one value of a record, or for a part of a text, which would fix a mistake.</summary>
/// <param name="Value">Where the characters stand that are to be replaced.</param>
/// <param name="Diff">What whoever has it written must see, in lines: what differs, where the words are others and not only written otherwise.</param>
internal sealed record Fix(SourceSpan Value, string Words, string? Diff = null)
{
    /// <summary>They are a part of a text, and the rest of it stays.</summary>
    public bool IsPart { get; init; }

    /// <summary>Texts to stand as a list where the one value stands; empty where it stays one.</summary>
    public ImmutableArray<string> Parts { get; init; } = [];

    /// <summary>Where it is not null, the words are the value of this key, which the record does not have yet; it is written below the value.</summary>
    public string? NewKey { get; init; }
}
