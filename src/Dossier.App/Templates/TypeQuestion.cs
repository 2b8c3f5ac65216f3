using Dossier.ViewShapes;
using Scriban.Syntax;

namespace Dossier.App.Templates;

/// <summary>
/// Finds the condition <c>x.type == 'standing'</c>. Where it is true, <c>x</c> has the members of that type.
/// </summary>
internal static class TypeQuestion
{
    /// <summary>Each name and the shape that the condition asks for, alone or as a side of <c>&amp;&amp;</c>.</summary>
    public static IReadOnlyList<(string Name, ViewShape Shape)> In(ScriptExpression? condition, Scope names) =>
        condition switch
        {
            ScriptNestedExpression nested => In(nested.Expression, names),
            ScriptBinaryExpression { Operator: ScriptBinaryOperator.And } both =>
                [.. In(both.Left, names), .. In(both.Right, names)],
            ScriptBinaryExpression { Operator: ScriptBinaryOperator.CompareEqual } equal =>
                [.. Kind(equal.Left, equal.Right, names), .. Kind(equal.Right, equal.Left, names)],
            _ => [],
        };

    /// <summary>The same for one branch of <c>case x.type</c>.</summary>
    public static IReadOnlyList<(string Name, ViewShape Shape)> In(
        ScriptExpression? subject, ScriptWhenStatement when, Scope names) =>
        when.Values is [var word] ? [.. Kind(subject, word, names)] : [];

    private static IEnumerable<(string Name, ViewShape Shape)> Kind(
        ScriptExpression? subject, ScriptExpression? value, Scope names) =>
        value is ScriptLiteral { Value: string word }
        && subject is ScriptMemberExpression { Member.Name: "type", Target: ScriptVariableGlobal name }
        && names.Find(name.Name)?.Shape is ViewShape view
            ? view.Kinds.Where(kind => kind.Word == word).Select(kind => (name.Name, kind)).Take(1)
            : [];
}
