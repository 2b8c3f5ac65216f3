using System.Text;
using Dossier.Diagnostics;
using Dossier.ViewShapes;
using Scriban.Syntax;

namespace Dossier.App.Templates;

/// <summary>Resolves calls of parts, and of the one function that there is: <c>attribute</c>.</summary>
internal sealed class CallBinder(
    PartSet parts, ExpressionBinder expressions, HtmlPlace html, FileMistakes mistakes)
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
            ? (Message)$"this cannot be called; only parts can, which are files in theme/parts/"
            : $"there is no part “{name.AsQuoted()}”"
                + $"{MemberBinder.Choice(name, [.. parts.Names, "attribute"], "there are")}");
        return null;
    }

    private Writing? Call(ScriptExpression call, Part part, ScriptExpression[] arguments)
    {
        if (Arranged(call, part, arguments) is not { } arranged)
            return null;
        var bound = parts.Bind(part, [.. arranged.Select(value => value.Shape)], html);
        if (bound.Body is null)
        {
            mistakes.Report(
                call, Rules.TemplatePartFile,
                $"the part “{part.Name.AsQuoted()}” leads back to itself here, and would never end");
            return null;
        }

        Evaluation[] given = [.. arranged.Select(value => value.Value)];
        return (names, output) =>
        {
            object?[] own = new object?[bound.Places];
            for (int i = 0; i < given.Length; i++)
                own[i] = given[i](names);
            bound.Body(own, output);
        };
    }

    /// <summary>The values of a part's parameters, in their order; null with a mistake.</summary>
    private BoundValue[]? Arranged(ScriptExpression call, Part part, ScriptExpression[] arguments)
    {
        var values = new BoundValue?[part.Parameters.Length];
        bool isSound = true;
        for (int i = 0; i < arguments.Length; i++)
        {
            int place = PlaceOf(part, arguments[i], i);
            if (place < 0 || values[place] is not null)
            {
                Report(arguments[i], part, place < 0
                    ? Surplus(part, arguments[i])
                    : $"“{part.Parameters[place].Name.AsQuoted()}” is given twice");
                isSound = false;
                continue;
            }

            values[place] = expressions.Bind(
                arguments[i] is ScriptNamedArgument { Value: var value } ? value : arguments[i]);
        }

        for (int i = 0; i < values.Length; i++)
        {
            values[i] ??= part.Parameters[i].Default;
            if (values[i] is null && isSound)
                Report(call, part, $"“{part.Parameters[i].Name.AsQuoted()}” is missing");
            isSound &= values[i] is not null;
        }

        return isSound ? [.. values.OfType<BoundValue>()] : null;
    }

    /// <summary>Which parameter an argument is for, counted from 0; -1 if there is none.</summary>
    private static int PlaceOf(Part part, ScriptExpression argument, int index) => argument is ScriptNamedArgument named
        ? Array.FindIndex([.. part.Parameters], parameter => parameter.Name == named.Name?.Name)
        : index < part.Parameters.Length ? index : -1;

    private static Message Surplus(Part part, ScriptExpression argument)
    {
        if (argument is not ScriptNamedArgument { Name.Name: var name })
            return $"there are more values than parameters";
        var hint = NearestName.Hint(name, part.Parameters.Select(parameter => parameter.Name));
        return $"“{part.Name.AsQuoted()}” has no parameter “{name.AsQuoted()}”{hint}";
    }

    private void Report(ScriptNode node, Part part, Message message)
    {
        var parameters = part.Parameters.IsEmpty
            ? (Message)$"nothing"
            : Message.Join(", ", part.Parameters.Select(Described));
        mistakes.Report(
            node, Rules.TemplateWrongParameters, $"{message}; “{part.Name.AsQuoted()}” takes {parameters}");
    }

    private static Message Described(PartParameter parameter) => parameter.Default is null
        ? (Message)$"{parameter.Name.AsQuoted()}"
        : $"{parameter.Name.AsQuoted()} (may be left out)";

    /// <summary><c>attribute "lang" value</c> writes <c> lang="…"</c>, and nothing where there is no value.</summary>
    private Writing? Attribute(ScriptExpression call, ScriptExpression[] arguments)
    {
        if (arguments is not [ScriptLiteral { Value: string name }, not ScriptNamedArgument])
        {
            mistakes.Report(
                call, Rules.TemplateWrongParameters,
                $"“attribute” takes a name in quotation marks and a value, as in: attribute \"lang\" link.language");
            return null;
        }

        if (html.State.Part != HtmlPart.Tag)
            mistakes.Misplaced(call, $"“attribute” belongs into a tag, behind the name of the element");
        var (shape, value, _) = expressions.Bind(arguments[1]);
        if (!shape.IsText && shape != ValueShape.Number && shape != ValueShape.Nothing && shape != ValueShape.Unknown)
            mistakes.Misplaced(
                arguments[1], $"the value of an attribute is a text or a number, and this is {shape.Words.AsKnown()}");
        byte[] start = Encoding.UTF8.GetBytes($" {name}=\"");
        return (names, output) => output.WriteAttribute(start, value(names));
    }
}
