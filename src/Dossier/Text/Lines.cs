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
            var line = WhiteSpace.Trim(text, new TextSpan(start, stop));
            if (line.Length > 0)
                yield return line;
            start = stop + 1;
        }
    }
}
