using System.Collections.Immutable;
using Dossier.Diagnostics;

namespace Dossier.App.Comparing;

/// <summary>What was named is no earlier edition.</summary>
internal sealed class EditionRefusedException(string message, ImmutableArray<Diagnostic> diagnostics) : Exception(message)
{
    /// <summary>What is wrong in it.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => diagnostics;
}
