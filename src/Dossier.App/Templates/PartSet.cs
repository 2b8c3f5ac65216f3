using System.Collections.Immutable;
using Dossier.Interface;
using Dossier.ViewShapes;

namespace Dossier.App.Templates;

/// <summary>
/// The parts of a theme. Each is bound once for all calls that give it values of the same shapes, so that every
/// member in it is resolved, whatever the part is called with.
/// </summary>
internal sealed class PartSet(
    IReadOnlyDictionary<string, Part> parts, InterfaceWords words, Mistakes mistakes)
{
    private readonly Dictionary<CallKind, BoundPart> _bound = [];

    /// <summary>The words of the interface.</summary>
    public InterfaceWords Words => words;

    public IEnumerable<string> Names => parts.Keys.Order(StringComparer.Ordinal);

    /// <summary>All parts in the order of their names, with the shapes of the values that they are called with.</summary>
    public IEnumerable<PartCalls> Calls => parts.Values.OrderBy(part => part.Name, StringComparer.Ordinal)
        .Select(part => new PartCalls(
            part, [.. _bound.Keys.Where(kind => kind.Part == part.Name).Select(kind => kind.Shapes)]));

    public Part? Find(string name) => parts.GetValueOrDefault(name);

    /// <param name="html">Where the call stands, and afterwards where the part ends.</param>
    public BoundPart Bind(Part part, ImmutableArray<ValueShape> shapes, HtmlPlace html)
    {
        var kind = new CallKind(part.Name, shapes, html.State);
        if (!_bound.TryGetValue(kind, out var bound))
        {
            bound = _bound[kind] = new() { End = html.State };
            var names = new Scope(words);
            foreach (var (parameter, shape) in part.Parameters.Zip(shapes))
                names.Add(parameter.Name, shape);
            bound.Body = new StatementBinder(this, names, html, mistakes.In(part.File)).Bind(part.Body);
            bound.Places = names.Places;
            bound.End = html.State;
        }

        html.State = bound.End;
        return bound;
    }

    /// <summary>Calls for which a part means the same.</summary>
    private sealed record CallKind(string Part, ImmutableArray<ValueShape> Shapes, HtmlState Html)
    {
        public bool Equals(CallKind? other) =>
            other is not null && Part == other.Part && Html == other.Html && Shapes.SequenceEqual(other.Shapes);

        public override int GetHashCode() => HashCode.Combine(Part.Length, Shapes.Length, Html);
    }
}

/// <param name="Shapes">The shape of each parameter, for each kind of call; empty if no page leads to a call.</param>
internal sealed record PartCalls(Part Part, ImmutableArray<ImmutableArray<ValueShape>> Shapes);
