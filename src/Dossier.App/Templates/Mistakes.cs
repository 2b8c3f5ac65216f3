using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Text;
using Scriban.Syntax;

namespace Dossier.App.Templates;

/// <summary>
/// The mistakes of a theme. A part is bound once for each shape of its parameters, and reports a mistake once.
/// </summary>
internal sealed class Mistakes
{
    private readonly HashSet<(string Path, int Start, string Message)> _known = [];
    private readonly List<Diagnostic> _found = [];

    public ImmutableArray<Diagnostic> Found =>
        [.. _found.OrderBy(mistake => mistake.Span.Path, StringComparer.Ordinal).ThenBy(mistake => mistake.Span.Start)];

    public bool IsEmpty => _found.Count == 0;

    public void Report(SourceSpan span, Rule rule, Message message)
    {
        if (_known.Add((span.Path, span.Start, message.Text)))
            _found.Add(span.Report(rule, message));
    }

    /// <summary>The mistakes of one file.</summary>
    public FileMistakes In(SourceFile file) => new(this, file);
}

internal sealed class FileMistakes(Mistakes all, SourceFile file)
{
    public void Report(ScriptNode? node, Rule rule, Message message)
    {
        var span = (node is ScriptNamedArgument named ? named.Name : node)?.Span ?? default;
        int start = span.Start.Offset;
        while (start < Math.Min(span.End.Offset, file.Text.Length) && char.IsWhiteSpace(file.Text[start]))
            start++;
        all.Report(file.At(start, span.End.Offset - start + 1), rule, message);
    }

    /// <summary>What stands in the file from the end of one to the begin of the other.</summary>
    public string TextBetween(ScriptNode before, ScriptNode after) =>
        file.Text[(before.Span.End.Offset + 1)..Math.Max(before.Span.End.Offset + 1, after.Span.Start.Offset)];

    public void Refuse(ScriptNode? node, Message message) => Report(node, Rules.TemplateConstructRefused, message);

    /// <summary>The value has a shape that cannot be where it is.</summary>
    public void Misplaced(ScriptNode? node, Message message) => Report(node, Rules.TemplateWrongValue, message);
}
