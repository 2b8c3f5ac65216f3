using Dossier.ViewShapes;
using Scriban.Syntax;

namespace Dossier.App.Templates;

/// <summary>Resolves <c>if</c> and <c>case</c>. Where a branch asks of which type a view is, the view has that shape in it.</summary>
internal sealed class BranchBinder(Scope names, ExpressionBinder expressions, StatementBinder statements)
{
    public Writing Bind(ScriptIfStatement branch)
    {
        var condition = expressions.BindCondition(branch.Condition);
        var then = InShape(TypeQuestion.In(branch.Condition, names), branch.Then);
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
            branches.Add(([.. when.Values.Select(value => Compared(subject, value))], InShape(TypeQuestion.In(cases.Value, when, names), when.Body)));
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
        expressions.CheckComparable(value, subject, bound);
        return bound.Value;
    }

    private Writing InShape((string Name, ViewShape Shape)? asked, ScriptBlockStatement? body)
    {
        using var narrower = names.Reshape(asked);
        return statements.Bind(body);
    }
}
