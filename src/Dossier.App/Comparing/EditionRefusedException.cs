using System.Collections.Immutable;
using Dossier.Diagnostics;

namespace Dossier.App.Comparing;

/// <summary>The named edition does not exist or cannot be compared.</summary>
internal sealed class EditionRefusedException(string message, params ImmutableArray<string> notes)
    : Exception(message)
{
    /// <summary>Further lines, shown below the message.</summary>
    public ImmutableArray<string> Notes => notes;

    /// <summary>The errors in that edition.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
