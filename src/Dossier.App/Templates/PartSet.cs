using Dossier.Diagnostics;
using Dossier.ViewShapes;
using Scriban.Syntax;

namespace Dossier.App.Templates;

/// <summary>
/// The parts of a theme. Each is bound once for all calls that give it values of the same shapes, so that every member in it is
/// resolved, whatever the part is called with.
/// </summary>
internal sealed class PartSet(IReadOnlyDictionary<string, Part> parts, IReadOnlyDictionary<string, string> words, Mistakes mistakes)
{
    private readonly Dictionary<string, BoundPart> _bound = new(StringComparer.Ordinal);

    /// <summary>The words of the interface by their keys.</summary>
    public IReadOnlyDictionary<string, string> Words => words;

    public IEnumerable<string> Names => parts.Keys.Order(StringComparer.Ordinal);

    public Part? Find(string name) => parts.GetValueOrDefault(name);

    public BoundPart Bind(Part part, ValueShape[] shapes)
    {
        string key = $"{part.Name}({string.Join(", ", shapes.Select(shape => shape.Words))})";
        if (_bound.TryGetValue(key, out var known))
            return known;
        var bound = _bound[key] = new();
        var names = new Scope(words);
        foreach (var (parameter, shape) in part.Parameters.Zip(shapes))
            names.Add(parameter.Name, shape);
        bound.Body = new StatementBinder(this, names, mistakes.In(part.File)).Bind(part.Body);
        bound.Places = names.Places;
        return bound;
    }
}
