using System.Globalization;
using Dossier.Diagnostics;
using Dossier.ViewShapes;
using Scriban.Syntax;

namespace Dossier.App.Templates;

/// <summary>
/// Resolves words of the interface: <c>words.next</c>, and <c>words.note_number mark.number</c> where a value belongs
/// into them.
/// </summary>
internal sealed class WordBinder(
    IReadOnlyDictionary<string, string> words, ExpressionBinder expressions, FileMistakes mistakes)
{
    private const string Gap = "{0}";

    public static bool IsWord(ScriptExpression? expression) =>
        expression is ScriptMemberExpression { Target: ScriptVariableGlobal { Name: "words" } };

    public BoundValue Bind(ScriptMemberExpression member)
    {
        if (Find(member) is not { } text)
            return BoundValue.Unknown;
        if (!text.Contains(Gap, StringComparison.Ordinal))
            return new(ValueShape.Text, _ => text, text);
        mistakes.Report(
            member, Rules.TemplateWrongParameters,
            $"a value belongs into these words, “{text.AsKnown()}”; write it behind them");
        return BoundValue.Unknown;
    }

    public BoundValue Bind(ScriptMemberExpression member, ScriptFunctionCall call)
    {
        if (Find(member) is not { } text)
            return BoundValue.Unknown;
        bool hasGap = text.Contains(Gap, StringComparison.Ordinal);
        if (call.Arguments is not [{ } argument] || argument is ScriptNamedArgument || !hasGap)
        {
            mistakes.Report(
                call, Rules.TemplateWrongParameters,
                $"these words, “{text.AsKnown()}”, take {(hasGap ? "one value" : "no value").AsKnown()}");
            return BoundValue.Unknown;
        }

        var (shape, value, _) = expressions.Bind(argument);
        if (!shape.IsText && shape != ValueShape.Number && shape != ValueShape.Unknown)
            mistakes.Misplaced(
                argument, $"only a text or a number belongs into words, and this is {shape.Words.AsKnown()}");
        return new(ValueShape.Text, names => string.Format(CultureInfo.InvariantCulture, text, value(names)));
    }

    private string? Find(ScriptMemberExpression member)
    {
        string key = member.Member?.Name ?? "";
        if (words.TryGetValue(key, out string? text))
            return text;
        mistakes.Report(
            member.Member, Rules.TemplateUnknownMember,
            $"the interface has no words “{key.AsQuoted()}”{NearestName.Hint(key, words.Keys)}");
        return null;
    }
}
