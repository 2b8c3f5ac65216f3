using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Model;

/// <summary>
/// One value of a property, with the passages that support it. Several values of one property are a disagreement
/// between sources.
/// </summary>
internal sealed record Fact<T>(Located<T> Value, ImmutableArray<Located<PassageId>> Evidence);
