using Dossier.Interface;
using Dossier.ViewShapes;

namespace Dossier.App.Templates;

/// <summary>The names of one template or part while it is bound. Each has a place in the array of values.</summary>
/// <param name="words">The words of the interface, the same for all templates.</param>
internal sealed class Scope(InterfaceWords words)
{
    private readonly Dictionary<string, LocalName> _names = new(StringComparer.Ordinal);
    private readonly Stack<int> _loops = new();

    public InterfaceWords Words => words;

    /// <summary>How many places the names need.</summary>
    public int Places { get; private set; }

    public IEnumerable<string> Names => _names.Keys;

    /// <summary>The place of the state of the innermost loop; null outside of loops.</summary>
    public int? Loop => _loops.Count > 0 ? _loops.Peek() : null;

    public LocalName? Find(string name) => _names.GetValueOrDefault(name);

    public LocalName Add(string name, ValueShape shape) => _names[name] = new(Places++, shape);

    /// <summary>The names have other shapes until the returned object is disposed.</summary>
    public IDisposable Reshape(IReadOnlyList<(string Name, ViewShape Shape)> asked)
    {
        LocalName[] before = [.. asked.Select(question => _names[question.Name])];
        foreach (var (name, shape) in asked)
            _names[name] = _names[name] with { Shape = shape };
        return new Ending(() =>
        {
            foreach (var (question, local) in asked.Zip(before))
                _names[question.Name] = local;
        });
    }

    /// <summary>One of a few words and any text are, together, a text.</summary>
    public void WidenToText(string name) => _names[name] = _names[name] with { Shape = ValueShape.Text };

    /// <summary>The name of a loop's item ends with the loop.</summary>
    public IDisposable BeginLoop(string name, ValueShape item, out LocalName local, out int state)
    {
        local = Add(name, item);
        state = Places++;
        _loops.Push(state);
        return new Ending(() =>
        {
            _names.Remove(name);
            _loops.Pop();
        });
    }

    private sealed class Ending(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}

/// <param name="Place">Its place in the array of values.</param>
internal sealed record LocalName(int Place, ValueShape Shape);

/// <summary>How far a loop is.</summary>
internal sealed class LoopState(int length)
{
    public int Index { get; set; }

    public int Length => length;
}
