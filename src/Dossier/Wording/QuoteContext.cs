using Dossier.Model;
using Dossier.Text;

namespace Dossier.Wording;

/// <summary>Finds the text around a passage.</summary>
internal static class QuoteContext
{
    /// <summary>All lines that contain a part of the passage, without omitted text before and after it.</summary>
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
