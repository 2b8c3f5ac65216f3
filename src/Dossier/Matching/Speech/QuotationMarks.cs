using System.Buffers;
using System.Collections.Immutable;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Matching.Speech;

/// <summary>Finds the stretches of a text inside quotation marks; of nested ones, the outermost.</summary>
internal static class QuotationMarks
{
    private static readonly SearchValues<char> Openers = SearchValues.Create("“„‟«‹「『❝〝‘‚”»\"＂'");

    /// <summary>All double marks that open or close a quotation. None of them can be an apostrophe.</summary>
    public static SearchValues<char> Double { get; } = SearchValues.Create("“”„‟«»「」『』❝❞〝〞〟\"＂");

    /// <summary>
    /// The stretches between the marks, in the order of the text. An unclosed double mark extends to the end of its
    /// paragraph; an unclosed single mark only if the next paragraph begins with the same mark.
    /// </summary>
    public static ImmutableArray<TextSpan> Runs(string text) => Runs(text, []);

    /// <param name="omitted">Page furniture, whose marks do not count and which does not end an open quotation.</param>
    public static ImmutableArray<TextSpan> Runs(string text, ImmutableArray<TextSpan> omitted) =>
        RunsOf(Read(text, omitted), omitted);

    /// <summary>
    /// The text as it is searched for marks: omitted text is blank, and a mark of several characters is one. No offset
    /// changes.
    /// </summary>
    public static string Read(string text, ImmutableArray<TextSpan> omitted) =>
        SpelledMarks.Read(Blanked(text, omitted));

    /// <param name="read">The text as <see cref="Read"/> returns it.</param>
    public static ImmutableArray<TextSpan> RunsOf(string read, ImmutableArray<TextSpan> omitted)
    {
        var layout = new Layout(read, Paragraphs.In(read), omitted);
        var runs = ImmutableArray.CreateBuilder<TextSpan>();
        int from = 0;
        for (int p = 0; p < layout.Paragraphs.Length; p++)
        {
            int end = layout.Paragraphs[p].End;
            for (from = Math.Max(from, layout.Paragraphs[p].Start); from < end; from++)
            {
                int next = read.AsSpan(from, end - from).IndexOfAny(Openers);
                if (next < 0)
                    break;
                from += next;
                if (Closers(read, from) is not { } closers)
                    continue;
                int close = EndOf(layout, p, from, closers);
                if (close < 0)
                    continue;
                runs.Add(new TextSpan(from + 1, close));
                from = close;
            }
        }

        return runs.ToImmutable();
    }

    /// <summary>Whether the letters and digits of the spans are inside the runs, outside, or both.</summary>
    public static SpeechKind KindOf(string text, ImmutableArray<TextSpan> spans, ImmutableArray<TextSpan> runs)
    {
        var (inside, outside) = (false, false);
        foreach (var span in spans)
        {
            for (int i = span.Start; i < span.End; i++)
            {
                if (!char.IsLetterOrDigit(text[i]))
                    continue;
                bool quoted = IndexOf(runs, i) >= 0;
                inside |= quoted;
                outside |= !quoted;
            }
        }

        if (!inside)
            return SpeechKind.Indirect;
        return outside ? SpeechKind.Mixed : SpeechKind.Direct;
    }

    /// <summary>The index of the run that contains a place; negative if none does.</summary>
    public static int IndexOf(ImmutableArray<TextSpan> runs, int at)
    {
        int found = runs.BinarySearch(
            new TextSpan(at, at), Comparer<TextSpan>.Create((a, b) => a.Start.CompareTo(b.Start)));
        int index = found >= 0 ? found : ~found - 1;
        return index >= 0 && at < runs[index].End ? index : -1;
    }

    /// <summary>Whether a mark ends the run. An unclosed run ends with its paragraph.</summary>
    public static bool IsClosed(string text, TextSpan run) =>
        run.End < text.Length && !char.IsWhiteSpace(text[run.End]);

    private static string Blanked(string text, ImmutableArray<TextSpan> omitted) =>
        omitted.IsEmpty ? text : string.Create(text.Length, (text, omitted), static (span, source) =>
        {
            source.text.CopyTo(span);
            foreach (var omit in source.omitted)
            {
                for (int i = omit.Start; i < omit.End; i++)
                    span[i] = span[i] is '\n' or '\r' ? span[i] : ' ';
            }
        });

    // The marks that can close a quotation that begins here; null if none begins.
    private static string? Closers(string text, int at) => text[at] switch
    {
        '“' => "”",
        '‟' => "”",
        '„' => "“”‟",
        '«' => "»",
        '‹' => "›",
        '「' => "」",
        '『' => "』",
        '❝' => "❞",
        '〝' => "〞〟",
        '‘' when at == 0 || !char.IsLetterOrDigit(text[at - 1]) => "’",
        '‚' => "‘’",
        // Swedish and Finnish open with the closing mark, Danish and old German with the closing guillemet.
        '”' when Opens(text, at) => "”",
        '»' when Opens(text, at) => "«»",
        '"' when Opens(text, at) => "\"”",
        '＂' when Opens(text, at) => "＂",
        '\'' when Opens(text, at) && char.IsLetterOrDigit(text[at + 1]) => "'",
        _ => null,
    };

    private static bool Opens(string text, int at) =>
        (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]);

    // The end of a quotation; negative if its mark opens none.
    private static int EndOf(Layout layout, int paragraph, int open, string closers)
    {
        string text = layout.Text;
        bool isSingle = IsSingle(text[open]);
        int end = layout.Paragraphs[paragraph].End;
        int close = ClosedAt(text, open, end, closers);
        if (isSingle && Apostrophes.BeginsWord(text, open, close))
            return -1;
        bool isRepeated = layout.BeginsWith(paragraph + 1, text[open]);
        if (close >= 0)
            return isSingle && isRepeated && Apostrophes.IsNoEnd(text, open, close, end) ? end : close;
        if (layout.LastJoined(paragraph) is int last && last > paragraph
            && ClosedBehind(layout, last, open, end, closers) is >= 0 and int behind)
            return behind;
        return isSingle && !isRepeated ? -1 : end;
    }

    // A quotation continues after omitted text if it is closed there before another begins, or is opened again after
    // it.
    private static int ClosedBehind(Layout layout, int last, int open, int from, string closers)
    {
        string text = layout.Text;
        int end = layout.Paragraphs[last].End;
        int close = ClosedAt(text, open, end, closers);
        for (int i = from; i < (close < 0 ? end : close); i++)
        {
            if (text[i] == text[open] && Closers(text, i) is not null
                && !(IsSingle(text[i]) && Apostrophes.BeginsWord(text, i, -1)))
                return -1;
        }

        if (close >= 0)
            return char.IsWhiteSpace(text[close - 1]) && close + 1 < end && char.IsLetterOrDigit(text[close + 1])
                ? -1
                : close;
        return layout.BeginsWith(last + 1, text[open]) ? end : -1;
    }

    // A straight mark closes a curly one only if its proper mark does not come before the next quotation, because it
    // may be nested.
    private static int ClosedAt(string text, int open, int end, string closers)
    {
        int close = FindClose(text, open + 1, end, closers);
        if (IsSingle(text[open]))
            return Apostrophes.PassOver(text, open, close, end, from => FindClose(text, from, end, closers));
        if (!closers.Contains(text[open]) && ClosedOutside(text, open, end, closers) is >= 0 and int outside)
            return outside;
        if (text[open] is not ('“' or '„'))
            return close;
        int next = text.IndexOf(text[open], open + 1, end - open - 1);
        if (close >= 0 && (next < 0 || close < next))
            return close;
        int straight = FindClose(text, open + 1, next < 0 ? end : next, "\"");
        return straight < 0 ? close : straight;
    }

    // If marks of one shape are nested, the mark that closes the outermost; negative if they are not balanced.
    private static int ClosedOutside(string text, int open, int end, string closers)
    {
        int depth = 0;
        for (int i = open + 1; i < end; i++)
        {
            if (text[i] == text[open] && Closers(text, i) is not null)
                depth++;
            else if (closers.Contains(text[i]) && !IsWithinWord(text, i, end) && depth-- == 0)
                return i;
        }

        return -1;
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
        at + 1 < end
            && (IsSingle(text[at])
                ? char.IsLetterOrDigit(text[at + 1])
                : text[at] == '"' && IsHebrew(text[at - 1]) && IsHebrew(text[at + 1]));

    private static bool IsHebrew(char c) => c is >= '\u05d0' and <= '\u05ea';

    private static bool IsSingle(char c) => c is '\'' or '‘' or '’' or '‚';

    private sealed record Layout(string Text, ImmutableArray<TextSpan> Paragraphs, ImmutableArray<TextSpan> Omitted)
    {
        public bool BeginsWith(int paragraph, char mark) =>
            paragraph < Paragraphs.Length && Text[Paragraphs[paragraph].Start] == mark;

        /// <summary>The last paragraph that is separated from this one only by omitted text.</summary>
        public int LastJoined(int paragraph)
        {
            while (paragraph + 1 < Paragraphs.Length
                && Omitted.Any(new TextSpan(Paragraphs[paragraph].End, Paragraphs[paragraph + 1].Start).Overlaps))
                paragraph++;
            return paragraph;
        }
    }
}
