using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Reading.Yaml;
using Dossier.Text;

namespace Dossier.Matching;

/// <summary>What may have been meant by words that are not in a seed.</summary>
/// <param name="Text">To be added to the message; may be empty.</param>
/// <param name="Fix">Null where it is not certain enough.</param>
internal readonly record struct Suggestion(string Text, Fix? Fix)
{
    /// <param name="key">Of the words in the record, for the line that would fix them.</param>
    /// <param name="near">Searches the seed.</param>
    /// <param name="fits">Whether other words in their place would be found.</param>
    public static Suggestion For(Located<string> words, string key, SourceFile seed, NearestText near, Rights rights, Func<string, bool> fits)
    {
        if (near.Find(words.Value) is not { } nearest)
            return new("", null);
        string place = $"{seed.Path}:{seed.Lines.PositionOf(nearest.Place.Start)}";
        // Rights bind diagnostics too: build logs of a public repository are public. And nothing is corrected unseen.
        if (rights == Rights.None)
            return new($"; the nearest text is at {place}", null);
        string found = FoldedText.FoldSpaceOnly(seed.Text.AsSpan(nearest.Place.Start, nearest.Place.Length));
        string text = $"; copy them from the article\nnearest text, {place}: {found}\ndifference: {nearest.Difference}";
        if (!nearest.IsClose || !fits(found) || near.HasRival(words.Value, nearest))
            return new(text, null);
        return new($"{text}\nfix: {ScalarForms.OneLine(key, found)}", new Fix(words.Span, found, $"difference: {nearest.Difference}"));
    }
}
