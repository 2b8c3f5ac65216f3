namespace Dossier.Text;

/// <summary>Code points, the unit of every offset that is published (W3C Web Annotation, Text Position Selector).</summary>
internal static class CodePoints
{
    /// <summary>How many code points lie between two UTF-16 offsets; half a pair counts as one.</summary>
    public static int Count(string text, int start, int end)
    {
        int count = 0;
        for (int i = start; i < end; i++)
        {
            if (!(char.IsLowSurrogate(text[i]) && i > start && char.IsHighSurrogate(text[i - 1])))
                count++;
        }
        return count;
    }
}
