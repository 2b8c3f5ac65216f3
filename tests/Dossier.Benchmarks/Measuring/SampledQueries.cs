using System.Collections.Immutable;
using Dossier.Benchmarks.Corpora;
using Dossier.Outputs.Search;

namespace Dossier.Benchmarks.Measuring;

/// <summary>
/// What readers may type: words of the dossier, alone and together, begun, mistyped; and the most frequent of all.
/// </summary>
internal static class SampledQueries
{
    private const int Texts = 60;
    private const int Frequent = 40;
    private const int Together = 8;

    public static ImmutableArray<string> Of(SearchIndex index)
    {
        var chance = new SplitMix(7);
        var queries = new List<string>();
        for (int i = 0; i < Texts; i++)
        {
            var entry = index.Entries[chance.Below(index.Entries.Length)]();
            string[] words =
            [
                .. entry.Texts.Concat(entry.Parts.Select(part => part.Text))
                .Append(entry.Name)
                .OfType<SearchText>()
                .SelectMany(text => text.Text.Split(' '))
            ];
            string word = words[chance.Below(words.Length)];
            int start = chance.Below(words.Length);
            queries.AddRange([
                word,
                word[..Math.Min(2, word.Length)],
                Mistyped(word),
                string.Join(' ', words.Skip(start).Take(3)),
                string.Join(' ', words.Skip(start).Take(12)),
            ]);
        }

        string[] frequent = [.. index.Terms.OrderByDescending(term => term.Postings.Count)
            .Take(Frequent)
            .Select(term => term.Text)];
        queries.AddRange(frequent);
        queries.AddRange(Enumerable.Range(0, Frequent).Select(
            i => string.Join(
                ' ', Enumerable.Range(0, Together).Select(j => frequent[(i + (j * (i + 1))) % Frequent]))));
        return [.. queries.Distinct(StringComparer.Ordinal)];
    }

    private static string Mistyped(string word) => word.Length < 2 ? word + "x" : word[..^2] + word[^1] + word[^2];
}
