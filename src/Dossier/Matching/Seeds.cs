using System.Collections.Frozen;
using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Matching;

/// <summary>
/// All articles, with an index to find which of them contain words that are not where they should be.
/// </summary>
internal sealed class Seeds
{
    private readonly Lazy<Dictionary<string, List<SourceFile>>> _byWord;

    /// <param name="files">The seeds by file name.</param>
    public Seeds(IEnumerable<SourceFile> files)
    {
        Files = files.ToFrozenDictionary(file => file.Path["seeds/".Length..], StringComparer.Ordinal);
        Names = new NameIndex(Files.Keys, mostHints: int.MaxValue);
        _byWord = new(Index);
    }

    public FrozenDictionary<string, SourceFile> Files { get; }

    public NameIndex Names { get; }

    /// <summary>
    /// Articles that may contain the words, because they have the rarest of them, in the order of their paths.
    /// </summary>
    /// <param name="most">The maximum number of articles.</param>
    public IEnumerable<SourceFile> Having(string words, int most) => WordsOf(words)
        .Select(word => _byWord.Value.GetValueOrDefault(word))
        .OfType<List<SourceFile>>()
        .MinBy(files => files.Count)?.Take(most) ?? [];

    // All articles are indexed once, and only if something is missing.
    private Dictionary<string, List<SourceFile>> Index()
    {
        var byWord = new Dictionary<string, List<SourceFile>>(StringComparer.Ordinal);
        var lookup = byWord.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var file in Files.Values.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            foreach (var word in PlacesOf(file.Text))
            {
                if (!lookup.TryGetValue(file.Text.AsSpan(word.Start, word.Length), out var files))
                    lookup[file.Text.AsSpan(word.Start, word.Length)] = files = [];
                if (files.Count == 0 || files[^1] != file)
                    files.Add(file);
            }
        }

        return byWord;
    }

    private static IEnumerable<string> WordsOf(string text) =>
        PlacesOf(text).Select(place => text[place.Start..place.End]);

    // In scripts without spaces each character is a word.
    private static IEnumerable<TextSpan> PlacesOf(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
                continue;
            int end = i + 1;
            while (!WordBoundary.IsUnspaced(text[i]) && end < text.Length && char.IsLetterOrDigit(text[end])
                && !WordBoundary.IsUnspaced(text[end]))
                end++;
            yield return new TextSpan(i, end);
            i = end - 1;
        }
    }
}
