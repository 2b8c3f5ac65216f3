using System.Collections.Immutable;
using System.Globalization;
using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Reading.Binding;

/// <summary>Reads <c>coverage: {quotations: 100%, briefing: 95%}</c> with any of the measures.</summary>
internal static class CoverageBinder
{
    public static ImmutableArray<CoverageBudget> Bind(MapReader fields)
    {
        if (fields.Find("coverage") is not { } node || fields.Open(node) is not { } budgets)
            return [];
        var found = ImmutableArray.CreateBuilder<CoverageBudget>();
        foreach (var measure in Vocabularies.CoverageMeasures.Values)
        {
            if (budgets.Text(measure.Word()) is { } text
                && Percentage(fields, text) is decimal percent)
                found.Add(new CoverageBudget(measure, percent, text.Span));
        }

        budgets.Close();
        return found.ToImmutable();
    }

    /// <summary>A share such as “95%”, as a number from 0 to 100.</summary>
    public static decimal? Percentage(MapReader fields, string key) =>
        fields.Text(key) is { } text ? Percentage(fields, text) : null;

    private static decimal? Percentage(MapReader fields, Located<string> text)
    {
        if (Percent(text.Value) is decimal percent)
            return percent;
        bool isNumber = text.Value.Length > 0 && text.Value.All(char.IsAsciiDigit);
        string right = isNumber ? text.Value + "%" : "it like 95%";
        fields.Report(
            text.Span, Rules.BadPercentage,
            $"“{text.Value.AsQuoted()}” is not a percentage from 0% to 100%; write {right.AsKnown()}");
        return null;
    }

    private static decimal? Percent(string text) =>
        text.EndsWith('%')
            && decimal.TryParse(
                text[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal percent)
            && percent <= 100
            ? percent
            : null;
}
