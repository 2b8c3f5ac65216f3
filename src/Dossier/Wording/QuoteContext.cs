using Dossier.Model;
using Dossier.Text;

namespace Dossier.Wording;

/// <summary>What stands around a passage.</summary>
internal static class QuoteContext
{
    /// <summary>The stretch of lines that begins with the first line of a place and ends with its last, without what is omitted on either side.</summary>
    public static TextSpan LinesOf(Source source, TextSpan place)
    {
        string text = source.Seed.Text;
        int start = text.AsSpan(0, place.Start).LastIndexOfAny('\n', '\r') + 1;
        int line = text.AsSpan(place.End).IndexOfAny('\n', '\r');
        int end = line < 0 ? text.Length : place.End + line;
        foreach (var omitted in source.Omitted)
        {
            if (omitted.End <= place.Start)
                start = Math.Max(start, omitted.End);
            else if (omitted.Start >= place.End)
                end = Math.Min(end, omitted.Start);
        }

        while (start < place.Start && char.IsWhiteSpace(text[start]))
            start++;
        while (end > place.End && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }
}
