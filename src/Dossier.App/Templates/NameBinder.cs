using System.Buffers;
using Dossier.Diagnostics;
using Dossier.ViewShapes;
using Scriban.Syntax;

namespace Dossier.App.Templates;

/// <summary>Resolves what gives a name to a value: assignments, loops and captures.</summary>
internal sealed class NameBinder(
    Scope names, ExpressionBinder expressions, StatementBinder statements, HtmlPlace html, FileMistakes mistakes)
{
    public Writing? Bind(ScriptAssignExpression assignment)
    {
        var (shape, value, _) = expressions.Bind(assignment.Value);
        if (Target(assignment.Target, shape) is not { } place)
            return null;
        return (values, _) => values[place] = value(values);
    }

    public Writing? Bind(ScriptCaptureStatement capture)
    {
        var before = html.State;
        html.Begin();
        var body = statements.Bind(capture.Body);
        html.State = before;
        if (Target(capture.Target, ValueShape.Captured) is not { } place)
            return null;
        return (values, _) =>
        {
            var written = new ArrayBufferWriter<byte>(256);
            body(values, new HtmlOutput(written));
            values[place] = new CapturedMarkup(written.WrittenMemory);
        };
    }

    public Writing? Bind(ScriptForStatement loop)
    {
        if (loop.NamedArguments is { Count: > 0 } options)
            mistakes.Refuse(
                options[0], $"a loop goes over the whole list; what it shows is decided before there is a page");
        var (shape, list, _) = expressions.Bind(loop.Iterator);
        if (shape is not ListShape && shape != ValueShape.Unknown && shape != ValueShape.Nothing)
            mistakes.Misplaced(loop.Iterator, $"a loop goes over a list, and this is {shape.Words.AsKnown()}");
        if (loop.Variable is not ScriptVariableGlobal { Name: var name } || !IsFree(loop.Variable, name))
            return null;
        var before = html.State;
        var otherwise = loop.Else is { } other ? statements.Bind(other.Body) : null;
        var afterOther = html.State;
        html.State = before;
        var element = (shape as ListShape)?.Element ?? ValueShape.Unknown;
        using var inner = names.BeginLoop(name, element, out var item, out int state);
        var body = statements.Bind(loop.Body);
        html.Join(afterOther);
        return (values, output) =>
        {
            if (list(values) is object?[] { Length: > 0 } items)
                Repeat(items, values, item.Place, state, body, output);
            else
                otherwise?.Invoke(values, output);
        };
    }

    private static void Repeat(object?[] items, object?[] values, int item, int state, Writing body, HtmlOutput output)
    {
        var loop = new LoopState(items.Length);
        values[state] = loop;
        for (int i = 0; i < items.Length; i++)
        {
            loop.Index = i;
            values[item] = items[i];
            body(values, output);
        }
    }

    /// <summary>Two things of one name would hide each other.</summary>
    private bool IsFree(ScriptNode node, string name)
    {
        if (!IsOwn(node, name, mistakes))
            return false;
        if (names.Find(name) is null)
            return true;
        mistakes.Refuse(node, $"“{name.AsQuoted()}” is the name of something else here already; choose another");
        return false;
    }

    /// <summary>The place of the name that is given a value; null with a mistake.</summary>
    private int? Target(ScriptExpression? target, ValueShape shape)
    {
        if (target is not ScriptVariableGlobal { Name: var name })
        {
            mistakes.Refuse(target, $"only a name of this template can be given a value; views never change");
            return null;
        }

        if (!IsOwn(target, name, mistakes))
            return null;
        if (names.Find(name) is not { } known)
            return names.Add(name, shape).Place;
        if (known.Shape.IsText && shape.IsText)
            names.WidenToText(name);
        else if (known.Shape.JoinedWith(shape) != known.Shape)
            mistakes.Misplaced(
                target,
                $"“{name.AsQuoted()}” was {known.Shape.Words.AsKnown()} before, and would be {shape.Words.AsKnown()} "
                + $"now; choose another name");
        return known.Place;
    }

    /// <summary>False, with a mistake, for a name that means something to templates.</summary>
    public static bool IsOwn(ScriptNode node, string name, FileMistakes mistakes)
    {
        if (!char.IsUpper(name[0]) && name is not ("for" or "attribute" or "words"))
            return true;
        mistakes.Refuse(node, char.IsUpper(name[0])
            ? (Message)$"“{name.AsQuoted()}” cannot be the name of a value, because names with a capital are those "
                + $"of parts; write it small"
            : $"“{name.AsQuoted()}” has a meaning of its own in templates; choose another name");
        return false;
    }
}
