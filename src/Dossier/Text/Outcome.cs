using System.Collections.Immutable;
using Dossier.Diagnostics;

namespace Dossier.Text;

/// <summary>What a stage returns: the value it could make, and what was wrong with the rest.</summary>
internal readonly record struct Outcome<T>(T Value, ImmutableArray<Diagnostic> Diagnostics);
