using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Text;
using Scriban.Syntax;

namespace Dossier.App.Templates;

/// <summary>The mistakes of a theme. A part is bound once for each shape of its parameters, and reports a mistake once.</summary>
internal sealed class Mistakes
{
    private readonly HashSet<(string Path, int Start, string Message)> _known = [];
    private readonly List<Diagnostic> _found = [];

    public ImmutableArray<Diagnostic> Found =>
        [.. _found.OrderBy(mistake => mistake.Span.Path, StringComparer.Ordinal).ThenBy(mistake => mistake.Span.Start)];

    public bool IsEmpty => _found.Count == 0;

    public void Report(SourceSpan span, Rule rule, string message)
    {
        if (_known.Add((span.Path, span.Start, message)))
            _found.Add(span.Report(rule, $"{message.AsKnown()}"));
    }

    /// <summary>The mistakes of one file.</summary>
    public FileMistakes In(SourceFile file) => new(this, file);
}

internal sealed class FileMistakes(Mistakes all, SourceFile file)
{
    public void Report(ScriptNode? node, Rule rule, string message)
    {
        var span = (node is ScriptNamedArgument named ? named.Name : node)?.Span ?? default;
        int start = span.Start.Offset;
        while (start < span.End.Offset && char.IsWhiteSpace(file.Text[start]))
            start++;
        all.Report(file.At(start, span.End.Offset - start + 1), rule, message);
    }

    public void Refuse(ScriptNode? node, string message) => Report(node, Rules.TemplateConstructRefused, message);

    /// <summary>The value has a shape that cannot be where it is.</summary>
    public void Misplaced(ScriptNode? node, string message) => Report(node, Rules.TemplateWrongValue, message);
}
