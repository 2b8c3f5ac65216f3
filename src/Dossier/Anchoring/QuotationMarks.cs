using System.Buffers;
using System.Collections.Immutable;
using Dossier.Text;
using Dossier.Views;

namespace Dossier.Anchoring;

/// <summary>Which stretches of an article stand inside quotation marks; of nested ones the outermost.</summary>
internal static class QuotationMarks
{
    private static readonly SearchValues<char> Openers = SearchValues.Create("“„«‹「『‘‚”»\"'");

    /// <summary>The stretches between the marks. A mark that is never closed reaches to the end of its paragraph.</summary>
    public static ImmutableArray<TextSpan> Runs(string text)
    {
        var runs = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var paragraph in Paragraphs.In(text))
        {
            for (int i = paragraph.Start; i < paragraph.End; i++)
            {
                int next = text.AsSpan(i, paragraph.End - i).IndexOfAny(Openers);
                if (next < 0)
                    break;
                i += next;
                if (Closers(text, i) is not { } closers)
                    continue;
                int close = ClosedAt(text, i, paragraph.End, closers);
                if (close < 0 && IsSingle(text[i]))
                    continue;
                close = close < 0 ? paragraph.End : close;
                runs.Add(new TextSpan(i + 1, close));
                i = close;
            }
        }

        return runs.ToImmutable();
    }

    /// <summary>Inside quotation marks, outside, or both, going by letters and digits.</summary>
    public static SpeechKind KindOf(string text, ImmutableArray<TextSpan> spans, ImmutableArray<TextSpan> runs)
    {
        var (inside, outside) = (false, false);
        foreach (var span in spans)
        {
            for (int i = span.Start; i < span.End; i++)
            {
                if (!char.IsLetterOrDigit(text[i]))
                    continue;
                bool quoted = IsIn(runs, i);
                inside |= quoted;
                outside |= !quoted;
            }
        }

        return !inside ? SpeechKind.Indirect : outside ? SpeechKind.Mixed : SpeechKind.Direct;
    }

    private static bool IsIn(ImmutableArray<TextSpan> runs, int at)
    {
        int found = runs.BinarySearch(new TextSpan(at, at), Comparer<TextSpan>.Create((a, b) => a.Start.CompareTo(b.Start)));
        int index = found >= 0 ? found : ~found - 1;
        return index >= 0 && at < runs[index].End;
    }

    // The marks that may end a quotation which begins here; null where none begins.
    private static string? Closers(string text, int at) => text[at] switch
    {
        '“' => "”",
        '„' => "“”",
        '«' => "»",
        '‹' => "›",
        '「' => "」",
        '『' => "』",
        '‘' => "’",
        '‚' => "‘’",
        // Swedish and Finnish open with the closing mark; Danish and old German with the closing guillemet.
        '”' when Opens(text, at) => "”",
        '»' when Opens(text, at) => "«»",
        '"' when Opens(text, at) => "\"”",
        '\'' when Opens(text, at) && char.IsLetterOrDigit(text[at + 1]) => "'",
        _ => null,
    };

    private static bool Opens(string text, int at) =>
        (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]);

    // A straight mark closes a curly one only where its own does not before the next begins: it may be nested.
    private static int ClosedAt(string text, int open, int end, string closers)
    {
        int close = FindClose(text, open + 1, end, closers);
        if (IsSingle(text[open]))
            return Apostrophes.PassOver(text, open, close, end, from => FindClose(text, from, end, closers));
        if (text[open] is not ('“' or '„'))
            return close;
        int next = text.IndexOf(text[open], open + 1, end - open - 1);
        if (close >= 0 && (next < 0 || close < next))
            return close;
        int straight = FindClose(text, open + 1, next < 0 ? end : next, "\"");
        return straight < 0 ? close : straight;
    }

    private static int FindClose(string text, int start, int end, string closers)
    {
        for (int i = start; i < end; i++)
        {
            if (closers.Contains(text[i]) && !IsWithinWord(text, i, end))
                return i;
        }

        return -1;
    }

    // An apostrophe, or the mark of a Hebrew abbreviation.
    private static bool IsWithinWord(string text, int at, int end) =>
        at + 1 < end && (IsSingle(text[at]) ? char.IsLetterOrDigit(text[at + 1]) : text[at] == '"' && IsHebrew(text[at - 1]) && IsHebrew(text[at + 1]));

    private static bool IsHebrew(char c) => c is >= '\u05d0' and <= '\u05ea';

    private static bool IsSingle(char c) => c is '\'' or '‘' or '’' or '‚';
}
