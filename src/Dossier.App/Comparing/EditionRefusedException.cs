using System.Collections.Immutable;
using Dossier.Diagnostics;

namespace Dossier.App.Comparing;

/// <summary>The named edition does not exist or cannot be compared.</summary>
internal sealed class EditionRefusedException(string message, ImmutableArray<Diagnostic> diagnostics)
    : Exception(message)
{
    /// <summary>The errors in that edition.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => diagnostics;
}
