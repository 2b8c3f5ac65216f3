using System.Collections.Immutable;

namespace Dossier.Diagnostics;

/// <summary>What a stage returns: the value it could make, and what was wrong with the rest.</summary>
internal readonly record struct Outcome<T>(T Value, ImmutableArray<Diagnostic> Diagnostics);
