using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dossier.SiteModel;

namespace Dossier.Interface;

/// <summary>
/// Words of the interface with gaps, as “{party} says” has one; and, if they are counted, with a form for each category of
/// numbers.
/// </summary>
/// <param name="forms">The text of each category; null where the category has none. The last one is always there.</param>
/// <param name="gaps">The names of the gaps, in the order in which they are filled.</param>
internal sealed class Phrase(string?[] forms, ImmutableArray<string> gaps)
{
    /// <summary>The gap of the number by which the form is chosen.</summary>
    public const string Count = "count";

    private readonly Piece[]?[] _pieces = new Piece[]?[forms.Length];

    public Phrase(string text, ImmutableArray<string> gaps)
        : this([null, null, null, null, null, text], gaps)
    {
    }

    /// <summary>The words that have no gap, or the form for all numbers that have none of their own.</summary>
    public string Text => forms[(int)PluralCategory.Other]!;

    /// <summary>The texts with their gaps, by the category of numbers; only one of them if the words are not counted.</summary>
    public IEnumerable<(PluralCategory Category, string Text)> Forms =>
        forms.Index().Where(form => form.Item is not null).Select(form => ((PluralCategory)form.Index, form.Item!));

    public string Fill(PluralCategory category, int count, ReadOnlySpan<string> values)
    {
        var pieces = Pieces(category);
        if (pieces is [{ Gap: Piece.None } only])
            return only.Text;
        var filled = new StringBuilder();
        foreach (var piece in pieces)
        {
            filled.Append(piece.Gap switch
            {
                Piece.None => piece.Text,
                Piece.Count => count.ToString(CultureInfo.InvariantCulture),
                int gap => values[gap],
            });
        }

        return filled.ToString();
    }

    /// <summary>The same for a sentence of which parts are links or are marked.</summary>
    public ImmutableArray<TextRun> Fill(PluralCategory category, int count, ReadOnlySpan<SentencePart> values)
    {
        var runs = ImmutableArray.CreateBuilder<TextRun>();
        foreach (var piece in Pieces(category))
        {
            if (piece.Gap == Piece.None)
                runs.Add(new TextRun(piece.Text));
            else if (piece.Gap == Piece.Count)
                runs.Add(new TextRun(count.ToString(CultureInfo.InvariantCulture)) { IsNumber = true });
            else
                runs.AddRange(values[piece.Gap].Runs);
        }

        return runs.DrainToImmutable();
    }

    /// <summary>The same before the gaps are filled: a text, or which of the values stands there.</summary>
    public IEnumerable<(string Text, int? Value)> Pieces(PluralCategory category, int count) =>
        Pieces(category).Select(piece => piece.Gap switch
        {
            Piece.None => (piece.Text, (int?)null),
            Piece.Count => (count.ToString(CultureInfo.InvariantCulture), null),
            int gap => ("", gap),
        });

    /// <summary>The names of all gaps of a text, as they come.</summary>
    public static IEnumerable<string> GapsIn(string text)
    {
        for (int open = text.IndexOf('{', StringComparison.Ordinal); open >= 0;)
        {
            int close = text.IndexOf('}', open);
            if (close < 0)
                yield break;
            yield return text[(open + 1)..close];
            open = text.IndexOf('{', close);
        }
    }

    private Piece[] Pieces(PluralCategory category)
    {
        int form = forms[(int)category] is null ? (int)PluralCategory.Other : (int)category;
        return _pieces[form] ??= Parse(forms[form]!);
    }

    private Piece[] Parse(string text)
    {
        var pieces = new List<Piece>();
        int from = 0;
        foreach (string gap in GapsIn(text))
        {
            int open = text.IndexOf('{', from);
            if (open > from)
                pieces.Add(new(text[from..open], Piece.None));
            pieces.Add(new("", gap == Count ? Piece.Count : gaps.IndexOf(gap)));
            from = open + gap.Length + 2;
        }

        if (from < text.Length || pieces.Count == 0)
            pieces.Add(new(text[from..], Piece.None));
        return [.. pieces];
    }

    /// <param name="Gap">Which of the values stands here; negative for the count and for text.</param>
    private readonly record struct Piece(string Text, int Gap)
    {
        public const int None = -1;
        public const int Count = -2;
    }
}
