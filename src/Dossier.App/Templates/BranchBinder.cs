using System.Text.RegularExpressions;
using Dossier.Text;
using Dossier.ViewShapes;
using Scriban.Syntax;

namespace Dossier.App.Templates;

/// <summary>
/// Resolves <c>if</c> and <c>case</c>. Where a branch asks of which type a view is, the view has that shape in it.
/// </summary>
internal sealed partial class BranchBinder(
    Scope names, ExpressionBinder expressions, StatementBinder statements, HtmlPlace html, FileMistakes mistakes)
{
    public Writing Bind(ScriptIfStatement branch)
    {
        var condition = expressions.BindCondition(branch.Condition);
        var before = html.State;
        var then = InShape(TypeQuestion.In(branch.Condition, names), branch.Then);
        var afterThen = html.State;
        html.State = before;
        var otherwise = Otherwise(branch.Else);
        html.Join(afterThen);
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
        CheckBeforeWhen(cases);
        var (before, after) = (html.State, html.State);
        var next = cases.Body?.Statements.OfType<ScriptConditionStatement>().FirstOrDefault();
        while (next is ScriptWhenStatement when)
        {
            Evaluation[] values = [.. when.Values.Select(value => Compared(subject, value))];
            branches.Add((values, InShape(TypeQuestion.In(cases.Value, when, names), when.Body)));
            html.Join(after);
            (after, html.State) = (html.State, before);
            next = when.Next;
        }

        var otherwise = Otherwise(next);
        html.Join(after);
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

    // Scriban refuses other statements there, and drops text without a word.
    private void CheckBeforeWhen(ScriptCaseStatement cases)
    {
        var when = cases.Body?.Statements.FirstOrDefault(statement => statement is ScriptConditionStatement);
        if (cases.Value is not { } subject || when is null)
            return;
        string between = "{{" + mistakes.TextBetween(subject, when) + "}}";
        if (!string.IsNullOrWhiteSpace(Braces().Replace(between, "")))
            mistakes.Refuse(subject, $"nothing can stand between “case” and the first “when”; move it before “case”");
    }

    [GeneratedRegex(
        @"\{\{.*?\}\}", RegexOptions.Singleline | RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Braces();

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

    private Writing InShape(IReadOnlyList<(string Name, ViewShape Shape)> asked, ScriptBlockStatement? body)
    {
        using var narrower = names.Reshape(asked);
        return statements.Bind(body);
    }
}
