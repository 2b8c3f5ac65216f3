using System.Text;
using Dossier.Diagnostics;
using Dossier.ViewShapes;
using Scriban.Syntax;

namespace Dossier.App.Templates;

/// <summary>Resolves the statements of a template or part.</summary>
internal sealed class StatementBinder
{
    private readonly FileMistakes _mistakes;
    private readonly HtmlPlace _html;
    private readonly ExpressionBinder _expressions;
    private readonly CallBinder _calls;
    private readonly BranchBinder _branches;
    private readonly NameBinder _names;

    /// <param name="html">Where the template begins, and afterwards where it ends.</param>
    public StatementBinder(PartSet parts, Scope names, HtmlPlace html, FileMistakes mistakes)
    {
        (_mistakes, _html) = (mistakes, html);
        _expressions = new(names, mistakes);
        _calls = new(parts, _expressions, html, mistakes);
        _branches = new(names, _expressions, this, html, mistakes);
        _names = new(names, _expressions, this, html, mistakes);
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
            case ScriptExpressionStatement { Expression: ScriptAssignExpression assignment }:
                return _names.Bind(assignment);
            case ScriptExpressionStatement { Expression: var expression }: return Output(expression);
            case ScriptIfStatement branch: return _branches.Bind(branch);
            case ScriptCaseStatement cases: return _branches.Bind(cases);
            case ScriptForStatement loop and not ScriptTableRowStatement: return _names.Bind(loop);
            case ScriptCaptureStatement capture: return _names.Bind(capture);
            case ScriptEndStatement or ScriptNopStatement: return null;
            case ScriptEscapeStatement braces:
                if (braces.WhitespaceMode != ScriptWhitespaceMode.None)
                    _mistakes.Refuse(
                        braces,
                        $"write the braces without “-” or “~”: line breaks with their indentation are left out anyway");
                return null;
            case ScriptFunction part:
                _mistakes.Refuse(part, $"a part has a file of its own in theme/parts/");
                return null;
        }

        _mistakes.Refuse(statement, $"this is not supported in templates; docs/theme.md lists what is");
        return null;
    }

    private Writing? Text(ScriptRawStatement statement)
    {
        string text = TemplateText.WithoutLineBreaks(statement.Text.ToString());
        _html.Read(text);
        return Constant(Encoding.UTF8.GetBytes(text));
    }

    private static Writing? Constant(byte[] text) =>
        text.Length == 0 ? null : (_, output) => output.WriteTemplateText(text);

    private Writing? Output(ScriptExpression? expression)
    {
        if (_calls.TryBind(expression, out var call))
            return call;
        var (shape, value, literal) = _expressions.Bind(expression);
        CheckPlace(expression, shape);
        if (literal is not null)
            return Constant(HtmlOutput.Encoded(literal));
        if (shape.IsText)
            return (names, output) => output.WriteText((string?)value(names));
        if (shape == ValueShape.Number)
            return (names, output) => { if (value(names) is int number) output.WriteNumber(number); };
        if (shape.IsMarkup || shape == ValueShape.Data)
            return (names, output) => output.WriteMarkup(value(names));
        if (shape != ValueShape.Nothing && shape != ValueShape.Unknown)
            _mistakes.Misplaced(
                expression,
                $"{shape.Words.AsKnown()} cannot be written; write one of its members, or ask with “if” or “for”");
        return null;
    }

    /// <summary>
    /// A text is encoded for content and for attributes; anywhere else that would not make it harmless.
    /// </summary>
    private void CheckPlace(ScriptExpression? expression, ValueShape shape)
    {
        if (shape == ValueShape.Data)
        {
            if (_html.State is not { Part: HtmlPart.Raw, Element: "script" })
                _mistakes.Misplaced(expression, $"data are written in a <script> of their own, and nowhere else");
        }
        else if (shape == ValueShape.Markup && _html.State.Part is HtmlPart.DoubleQuoted or HtmlPart.SingleQuoted)
        {
            _mistakes.Misplaced(expression, $"markup is no value of an attribute; write a text here");
        }
        else if (shape != ValueShape.Unknown && shape != ValueShape.Nothing && _html.RefusesText is { } why)
        {
            _mistakes.Misplaced(expression, $"{why.AsKnown()}");
        }
    }
}
