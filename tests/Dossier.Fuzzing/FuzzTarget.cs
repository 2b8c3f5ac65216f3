using System.Collections.Immutable;

namespace Dossier.Fuzzing;

/// <summary>A part of the program that reads what others wrote, and what it must do with anything.</summary>
/// <param name="Name">As it is typed.</param>
/// <param name="Try">Ends quietly, whatever the bytes are; what it throws is a mistake in the program.</param>
/// <param name="Examples">Inputs to begin with; most of them are sound.</param>
internal sealed record FuzzTarget(string Name, Action<byte[]> Try, Lazy<ImmutableArray<byte[]>> Examples);

/// <summary>A promise was broken, though nothing was thrown.</summary>
internal sealed class BrokenPromiseException(string message) : Exception(message);
