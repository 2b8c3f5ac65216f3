using System.Collections.Immutable;

namespace Dossier.Diagnostics;

/// <summary>What a stage returns: the value it was able to make, and the mistakes in the rest.</summary>
internal readonly record struct Outcome<T>(T Value, ImmutableArray<Diagnostic> Diagnostics);
