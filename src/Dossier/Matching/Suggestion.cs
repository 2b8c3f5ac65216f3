using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Reading.Yaml;
using Dossier.Text;

namespace Dossier.Matching;

/// <summary>A suggestion of what was meant by words that are not in a seed.</summary>
/// <param name="Message">Added to the message; may be empty.</param>
/// <param name="Notes">The nearest text, how it differs, and the line that fixes it.</param>
/// <param name="Fix">Null if it is not certain enough.</param>
internal readonly record struct Suggestion(Message Message, ImmutableArray<Message> Notes, Fix? Fix)
{
    /// <param name="key">The key of the words in the record, for the line that shows the fix.</param>
    /// <param name="near">Searches the seed.</param>
    /// <param name="fits">Whether the quotation would be found with these words instead.</param>
    public static Suggestion For(
        Located<string> words, string key, SourceFile seed, NearestText near, Rights rights, Func<string, bool> fits)
    {
        if (near.Find(words.Value) is not { } nearest)
            return new($"", [], null);
        var place = seed.At(nearest.Place.Start);
        // Build logs may be public, so protected words must not be in diagnostics; and no fix is written that nobody
        // can see first.
        if (rights == Rights.None)
            return new($"; the nearest text is at {place}", [], null);
        string found = WhiteSpace.Fold(seed.Text.AsSpan(nearest.Place.Start, nearest.Place.Length));
        Message message = $"; copy them from the article";
        ImmutableArray<Message> notes =
            [$"nearest text, {place}: {found.AsQuoted()}", $"difference: {nearest.Difference.AsQuoted()}"];
        if (!nearest.IsClose || !fits(found) || near.HasRival(words.Value, nearest))
            return new(message, notes, null);
        return new(
            message, notes.Add($"fix: {ScalarForms.OneLine(key, found).AsQuoted()}"),
            new Fix(words.Span, found) { Changes = [$"difference: {nearest.Difference}"] });
    }
}
