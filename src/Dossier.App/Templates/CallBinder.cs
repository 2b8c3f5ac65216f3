using System.Text;
using Dossier.Diagnostics;
using Dossier.ViewShapes;
using Scriban.Syntax;

namespace Dossier.App.Templates;

/// <summary>Resolves calls of parts, and of the one function that there is: <c>attribute</c>.</summary>
internal sealed class CallBinder(PartSet parts, ExpressionBinder expressions, FileMistakes mistakes)
{
    /// <summary>False for an expression that is no call; null where a mistake was reported.</summary>
    public bool TryBind(ScriptExpression? expression, out Writing? writing)
    {
        writing = null;
        var call = expression as ScriptFunctionCall;
        var target = call is null ? expression : call.Target;
        string name = (target as ScriptVariableGlobal)?.Name ?? "";
        if (expression is null || WordBinder.IsWord(target) || (call is null && name is not [>= 'A' and <= 'Z', ..]))
            return false;
        ScriptExpression[] arguments = [.. call?.Arguments ?? []];
        if (name == "attribute")
            writing = Attribute(expression, arguments);
        else if (parts.Find(name) is { } part)
            writing = Call(expression, part, arguments);
        else
            writing = Unknown(target, name);
        return true;
    }

    private Writing? Unknown(ScriptExpression? target, string name)
    {
        mistakes.Report(target, Rules.TemplateUnknownPart, name.Length == 0
            ? "this cannot be called; only parts can, which are files in theme/parts/"
            : $"there is no part “{name}”{MemberBinder.Choice(name, [.. parts.Names, "attribute"], "there are")}");
        return null;
    }

    private Writing? Call(ScriptExpression call, Part part, ScriptExpression[] arguments)
    {
        if (Arranged(call, part, arguments) is not { } arranged)
            return null;
        BoundValue[] values = [.. arranged.Select(expressions.Bind)];
        var bound = parts.Bind(part, [.. values.Select(value => value.Shape)]);
        if (bound.Body is null)
        {
            mistakes.Report(call, Rules.TemplatePartFile, $"the part “{part.Name}” leads back to itself here, and would never end");
            return null;
        }

        Evaluation[] given = [.. values.Select(value => value.Value)];
        return (names, output) =>
        {
            object?[] own = new object?[bound.Places];
            for (int i = 0; i < given.Length; i++)
                own[i] = given[i](names);
            bound.Body(own, output);
        };
    }

    /// <summary>The values of a part's parameters, in their order; null with a mistake.</summary>
    private ScriptExpression[]? Arranged(ScriptExpression call, Part part, ScriptExpression[] arguments)
    {
        var values = new ScriptExpression?[part.Parameters.Length];
        bool isSound = true;
        for (int i = 0; i < arguments.Length; i++)
        {
            int place = arguments[i] is ScriptNamedArgument named ? PlaceOf(part, named.Name?.Name) : i < values.Length ? i : -1;
            if (place < 0 || values[place] is not null)
            {
                Report(arguments[i], part, place < 0 ? Surplus(part, arguments[i]) : $"“{part.Parameters[place].Name}” is given twice");
                isSound = false;
                continue;
            }

            values[place] = arguments[i] is ScriptNamedArgument { Value: var value } ? value : arguments[i];
        }

        for (int i = 0; i < values.Length; i++)
        {
            values[i] ??= part.Parameters[i].Default;
            if (values[i] is null && isSound)
                Report(call, part, $"“{part.Parameters[i].Name}” is missing");
            isSound &= values[i] is not null;
        }

        return isSound ? [.. values.OfType<ScriptExpression>()] : null;
    }

    private static int PlaceOf(Part part, string? name) =>
        Array.FindIndex([.. part.Parameters], parameter => parameter.Name == name);

    private static string Surplus(Part part, ScriptExpression argument) => argument is ScriptNamedArgument { Name.Name: var name }
        ? $"“{part.Name}” has no parameter “{name}”{NearestName.Hint(name, part.Parameters.Select(parameter => parameter.Name))}"
        : "there are more values than parameters";

    private void Report(ScriptNode node, Part part, string message)
    {
        string parameters = string.Join(", ", part.Parameters.Select(parameter => parameter.Default is null ? parameter.Name : parameter.Name + " (may be left out)"));
        mistakes.Report(node, Rules.TemplateWrongParameters, $"{message}; “{part.Name}” takes {(parameters.Length == 0 ? "nothing" : parameters)}");
    }

    /// <summary><c>attribute "lang" value</c> writes <c> lang="…"</c>, and nothing where there is no value.</summary>
    private Writing? Attribute(ScriptExpression call, ScriptExpression[] arguments)
    {
        if (arguments is not [ScriptLiteral { Value: string name }, not ScriptNamedArgument])
        {
            mistakes.Report(call, Rules.TemplateWrongParameters, "“attribute” takes a name in quotation marks and a value, as in: attribute \"lang\" link.language");
            return null;
        }

        var (shape, value, _) = expressions.Bind(arguments[1]);
        if (!shape.IsText && shape != ValueShape.Number && shape != ValueShape.Nothing && shape != ValueShape.Unknown)
            mistakes.Misplaced(arguments[1], $"the value of an attribute is a text or a number, and this is {shape.Words}");
        byte[] start = Encoding.UTF8.GetBytes($" {name}=\"");
        return (names, output) => output.WriteAttribute(start, value(names));
    }
}
