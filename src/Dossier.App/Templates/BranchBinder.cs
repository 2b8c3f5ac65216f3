using Dossier.ViewShapes;
using Scriban.Syntax;

namespace Dossier.App.Templates;

/// <summary>Resolves <c>if</c> and <c>case</c>. Where a branch asks of which type a view is, the view has that shape in it.</summary>
internal sealed class BranchBinder(Scope names, ExpressionBinder expressions, StatementBinder statements, FileMistakes mistakes)
{
    public Writing Bind(ScriptIfStatement branch)
    {
        var condition = expressions.BindCondition(branch.Condition);
        var then = InShape(Asked(branch.Condition), branch.Then);
        var otherwise = Otherwise(branch.Else);
        return (values, output) =>
        {
            if (condition(values))
                then(values, output);
            else
                otherwise?.Invoke(values, output);
        };
    }

    public Writing Bind(ScriptCaseStatement cases)
    {
        var subject = expressions.Bind(cases.Value);
        var branches = new List<(Evaluation[] Values, Writing Body)>();
        Writing? otherwise = null;
        var next = cases.Body?.Statements.OfType<ScriptConditionStatement>().FirstOrDefault();
        while (next is ScriptWhenStatement when)
        {
            branches.Add(([.. when.Values.Select(value => Compared(subject, value))], InShape(Asked(cases.Value, when), when.Body)));
            next = when.Next;
        }

        otherwise = Otherwise(next);
        return (values, output) =>
        {
            object? value = subject.Value(values);
            foreach (var (candidates, body) in branches)
            {
                if (Array.Exists(candidates, candidate => Equals(candidate(values), value)))
                {
                    body(values, output);
                    return;
                }
            }

            otherwise?.Invoke(values, output);
        };
    }

    private Writing? Otherwise(ScriptConditionStatement? statement) => statement switch
    {
        ScriptElseStatement other => statements.Bind(other.Body),
        ScriptIfStatement branch => Bind(branch),
        _ => null,
    };

    private Evaluation Compared(BoundValue subject, ScriptExpression value)
    {
        var bound = expressions.Bind(value);
        new OperatorBinder(expressions, mistakes).CheckComparable(value, subject, bound);
        return bound.Value;
    }

    private Writing InShape((string Name, ViewShape Shape)? asked, ScriptBlockStatement? body)
    {
        if (asked is not { } narrowed)
            return statements.Bind(body);
        using var narrower = names.Reshape(narrowed.Name, narrowed.Shape);
        return statements.Bind(body);
    }

    /// <summary>The name and the shape that <c>x.type == 'standing'</c> asks for, alone or as one side of <c>&amp;&amp;</c>.</summary>
    private (string Name, ViewShape Shape)? Asked(ScriptExpression? condition) => condition switch
    {
        ScriptNestedExpression nested => Asked(nested.Expression),
        ScriptBinaryExpression { Operator: ScriptBinaryOperator.And } both => Asked(both.Left) ?? Asked(both.Right),
        ScriptBinaryExpression { Operator: ScriptBinaryOperator.CompareEqual, Right: ScriptLiteral { Value: string word } } equal => Kind(equal.Left, word),
        _ => null,
    };

    private (string Name, ViewShape Shape)? Asked(ScriptExpression? subject, ScriptWhenStatement when) =>
        when.Values is [ScriptLiteral { Value: string word }] ? Kind(subject, word) : null;

    private (string Name, ViewShape Shape)? Kind(ScriptExpression? subject, string word) =>
        subject is ScriptMemberExpression { Member.Name: "type", Target: ScriptVariableGlobal name }
        && names.Find(name.Name)?.Shape is ViewShape view
        && view.Kinds.FirstOrDefault(kind => kind.Word == word) is { } shape
            ? (name.Name, shape)
            : null;
}
