using Dossier.ViewShapes;
using Scriban.Syntax;

namespace Dossier.App.Templates;

/// <summary>
/// Finds the condition <c>x.type == 'standing'</c>. Where it is true, <c>x</c> has the members of that type.
/// </summary>
internal static class TypeQuestion
{
    /// <summary>The name and the shape that the condition asks for, alone or as one side of <c>&amp;&amp;</c>.</summary>
    public static (string Name, ViewShape Shape)? In(ScriptExpression? condition, Scope names) => condition switch
    {
        ScriptNestedExpression nested => In(nested.Expression, names),
        ScriptBinaryExpression { Operator: ScriptBinaryOperator.And } both => In(both.Left, names) ?? In(both.Right, names),
        ScriptBinaryExpression { Operator: ScriptBinaryOperator.CompareEqual, Right: ScriptLiteral { Value: string word } } equal => Kind(equal.Left, word, names),
        _ => null,
    };

    /// <summary>The same for one branch of <c>case x.type</c>.</summary>
    public static (string Name, ViewShape Shape)? In(ScriptExpression? subject, ScriptWhenStatement when, Scope names) =>
        when.Values is [ScriptLiteral { Value: string word }] ? Kind(subject, word, names) : null;

    private static (string Name, ViewShape Shape)? Kind(ScriptExpression? subject, string word, Scope names) =>
        subject is ScriptMemberExpression { Member.Name: "type", Target: ScriptVariableGlobal name }
        && names.Find(name.Name)?.Shape is ViewShape view
        && view.Kinds.FirstOrDefault(kind => kind.Word == word) is { } shape
            ? (name.Name, shape)
            : null;
}
