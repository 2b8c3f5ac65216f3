using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Reading.Yaml;
using Dossier.Text;

namespace Dossier.Matching;

/// <summary>A suggestion of what was meant by words that are not in a seed.</summary>
/// <param name="Text">Added to the message; may be empty.</param>
/// <param name="Fix">Null if it is not certain enough.</param>
internal readonly record struct Suggestion(string Text, Fix? Fix)
{
    /// <param name="key">The key of the words in the record, for the line that shows the fix.</param>
    /// <param name="near">Searches the seed.</param>
    /// <param name="fits">Whether the quotation would be found with these words instead.</param>
    public static Suggestion For(
        Located<string> words, string key, SourceFile seed, NearestText near, Rights rights, Func<string, bool> fits)
    {
        if (near.Find(words.Value) is not { } nearest)
            return new("", null);
        string place = $"{seed.Path}:{seed.Lines.PositionOf(nearest.Place.Start)}";
        // Build logs may be public, so protected words must not be in diagnostics; and no fix is written that nobody
        // can see first.
        if (rights == Rights.None)
            return new($"; the nearest text is at {place}", null);
        string found = FoldedText.FoldSpaceOnly(seed.Text.AsSpan(nearest.Place.Start, nearest.Place.Length));
        string text = $"; copy them from the article\nnearest text, {place}: {found}\ndifference: {nearest.Difference}";
        if (!nearest.IsClose || !fits(found) || near.HasRival(words.Value, nearest))
            return new(text, null);
        return new($"{text}\nfix: {ScalarForms.OneLine(key, found)}", new Fix(words.Span, found, $"difference: {nearest.Difference}"));
    }
}
