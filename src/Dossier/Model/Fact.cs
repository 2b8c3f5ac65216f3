using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Model;

/// <summary>One value of a property, and the passages it rests on; more than one value is a disagreement.</summary>
internal sealed record Fact<T>(Located<T> Value, ImmutableArray<Located<PassageId>> Evidence);
