using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Dossier.Diagnostics;
using Dossier.Interface;
using Dossier.ViewShapes;
using Scriban.Syntax;

namespace Dossier.App.Templates;

/// <summary>
/// Resolves words of the interface: <c>words.next</c>, and <c>words.note_number mark.number</c> where values belong into
/// them. The values come in the order of the gaps in the English words; of counted words the count comes first. Words
/// around markup are markup.
/// </summary>
internal sealed class WordBinder(InterfaceWords words, ExpressionBinder expressions, FileMistakes mistakes)
{
    public static bool IsWord(ScriptExpression? expression) =>
        expression is ScriptMemberExpression { Target: ScriptVariableGlobal { Name: "words" } };

    public BoundValue Bind(ScriptMemberExpression member)
    {
        if (Find(member) is not { } entry)
            return BoundValue.Unknown;
        if (GapsOf(entry).IsEmpty)
        {
            string text = words.Fill(entry, 0, []);
            return new(ValueShape.Text, _ => text, text);
        }

        mistakes.Report(member, Rules.TemplateWrongParameters, $"{Needs(entry)}; write them behind the key");
        return BoundValue.Unknown;
    }

    public BoundValue Bind(ScriptMemberExpression member, ScriptFunctionCall call)
    {
        if (Find(member) is not { } entry)
            return BoundValue.Unknown;
        if (call.Arguments.Count != GapsOf(entry).Length || call.Arguments.Any(given => given is ScriptNamedArgument))
        {
            mistakes.Report(call, Rules.TemplateWrongParameters, Needs(entry));
            return BoundValue.Unknown;
        }

        BoundValue[] values = [.. call.Arguments.Select(expressions.Bind)];
        foreach (var (argument, value) in call.Arguments.Zip(values))
            CheckShape(argument, value.Shape);
        if (values.Any(value => value.Shape.IsMarkup))
            return AroundMarkup(entry, values);
        return new(ValueShape.Text, entry.IsCounted
            ? names => words.Fill(entry, (int)values[0].Value(names)!, Texts(names, values.AsSpan(1)))
            : names => words.Fill(entry, 0, Texts(names, values)));
    }

    private BoundValue AroundMarkup(WordEntry entry, BoundValue[] values)
    {
        int first = entry.IsCounted ? 1 : 0;
        // Markup of a view is no value of an attribute, and neither are words around it.
        bool isCaptured = values.All(value => value.Shape != ValueShape.Markup);
        return new(isCaptured ? ValueShape.Captured : ValueShape.Markup, names =>
        {
            var written = new ArrayBufferWriter<byte>(256);
            var output = new HtmlOutput(written);
            int count = entry.IsCounted ? (int)values[0].Value(names)! : 0;
            foreach (var (text, value) in words.Pieces(entry, count))
                output.WriteValue(value is { } gap ? values[first + gap].Value(names) : text);
            return new CapturedMarkup(written.WrittenMemory);
        });
    }

    private static string[] Texts(object?[] names, ReadOnlySpan<BoundValue> values)
    {
        string[] texts = new string[values.Length];
        for (int i = 0; i < values.Length; i++)
            texts[i] = Convert.ToString(values[i].Value(names), CultureInfo.InvariantCulture) ?? "";
        return texts;
    }

    private void CheckShape(ScriptExpression argument, ValueShape shape)
    {
        if (!shape.IsText && !shape.IsMarkup && shape != ValueShape.Number && shape != ValueShape.Unknown)
            mistakes.Misplaced(
                argument,
                $"only a text, a number or markup belongs into words, and this is {shape.Words.AsKnown()}");
    }

    private static ImmutableArray<string> GapsOf(WordEntry entry) =>
        entry.IsCounted ? [Phrase.Count, .. entry.Gaps] : entry.Gaps;

    private static Message Needs(WordEntry entry)
    {
        var gaps = GapsOf(entry);
        string values = gaps.IsEmpty ? "no value" : $"{gaps.Length} {(gaps.Length == 1 ? "value" : "values")}: "
            + string.Join(", ", gaps);
        return $"these words, “{entry.English.Text.AsKnown()}”, take {values.AsKnown()}";
    }

    private WordEntry? Find(ScriptMemberExpression member)
    {
        string key = member.Member?.Name ?? "";
        if (InterfaceWords.Known.TryGetValue(key, out var entry))
            return entry;
        mistakes.Report(
            member.Member, Rules.TemplateUnknownMember,
            $"the interface has no words “{key.AsQuoted()}”{NearestName.Hint(key, InterfaceWords.Known.Keys)}");
        return null;
    }
}
