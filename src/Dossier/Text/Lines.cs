namespace Dossier.Text;

/// <summary>The lines of a stretch of text, trimmed; empty lines are left out.</summary>
internal static class Lines
{
    public static IEnumerable<TextSpan> In(string text, TextSpan stretch)
    {
        for (int start = stretch.Start; start < stretch.End;)
        {
            int found = text.AsSpan(start, stretch.End - start).IndexOfAny('\n', '\r');
            int stop = found < 0 ? stretch.End : start + found;
            var (first, last) = (start, stop);
            while (first < last && char.IsWhiteSpace(text[first]))
                first++;
            while (last > first && char.IsWhiteSpace(text[last - 1]))
                last--;
            if (first < last)
                yield return new TextSpan(first, last);
            start = stop + 1;
        }
    }
}
