using System.Text;
using Dossier.Diagnostics;
using Dossier.ViewShapes;
using Scriban.Syntax;

namespace Dossier.App.Templates;

/// <summary>Resolves the statements of a template or part.</summary>
internal sealed class StatementBinder
{
    private readonly FileMistakes _mistakes;
    private readonly ExpressionBinder _expressions;
    private readonly CallBinder _calls;
    private readonly BranchBinder _branches;
    private readonly NameBinder _names;

    public StatementBinder(PartSet parts, Scope names, FileMistakes mistakes)
    {
        _mistakes = mistakes;
        _expressions = new(names, mistakes);
        _calls = new(parts, _expressions, mistakes);
        _branches = new(names, _expressions, this);
        _names = new(names, _expressions, this, mistakes);
    }

    public Writing Bind(ScriptBlockStatement? block)
    {
        Writing[] writings = [.. (block?.Statements ?? []).Select(Bind).OfType<Writing>()];
        if (writings.Length == 1)
            return writings[0];
        return (names, output) =>
        {
            foreach (var writing in writings)
                writing(names, output);
        };
    }

    /// <summary>Null for what writes nothing.</summary>
    private Writing? Bind(ScriptStatement statement)
    {
        switch (statement)
        {
            case ScriptRawStatement text: return Text(text);
            case ScriptExpressionStatement { Expression: ScriptAssignExpression assignment }: return _names.Bind(assignment);
            case ScriptExpressionStatement { Expression: var expression }: return Output(expression);
            case ScriptIfStatement branch: return _branches.Bind(branch);
            case ScriptCaseStatement cases: return _branches.Bind(cases);
            case ScriptForStatement loop and not ScriptTableRowStatement: return _names.Bind(loop);
            case ScriptCaptureStatement capture: return _names.Bind(capture);
            case ScriptEndStatement or ScriptNopStatement: return null;
            case ScriptEscapeStatement braces:
                if (braces.WhitespaceMode != ScriptWhitespaceMode.None)
                    _mistakes.Refuse(braces, "write the braces without “-” or “~”: line breaks with their indentation are left out anyway");
                return null;
            case ScriptFunction part:
                _mistakes.Refuse(part, "a part has a file of its own in theme/parts/");
                return null;
        }

        _mistakes.Refuse(statement, "this is not supported in templates; docs/theme.md lists what is");
        return null;
    }

    private static Writing? Text(ScriptRawStatement statement)
    {
        byte[] text = Encoding.UTF8.GetBytes(TemplateText.WithoutLineBreaks(statement.Text.ToString()));
        return Constant(text);
    }

    private static Writing? Constant(byte[] text) => text.Length == 0 ? null : (_, output) => output.WriteTemplateText(text);

    private Writing? Output(ScriptExpression? expression)
    {
        if (_calls.TryBind(expression, out var call))
            return call;
        var (shape, value, literal) = _expressions.Bind(expression);
        if (literal is not null)
            return Constant(HtmlOutput.Encoded(literal));
        if (shape.IsText)
            return (names, output) => output.WriteText((string?)value(names));
        if (shape == ValueShape.Number)
            return (names, output) => { if (value(names) is int number) output.WriteNumber(number); };
        if (shape == ValueShape.Markup)
            return (names, output) => output.WriteMarkup(value(names));
        if (shape != ValueShape.Nothing && shape != ValueShape.Unknown)
            _mistakes.Misplaced(expression, $"{shape.Words} cannot be written; write one of its members, or ask with “if” or “for”");
        return null;
    }
}
