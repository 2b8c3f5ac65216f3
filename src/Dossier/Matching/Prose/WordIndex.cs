using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Matching.Prose;

/// <summary>
/// Knows which articles contain which words, so that a run is only searched for in articles that have all its words.
/// </summary>
internal sealed class WordIndex
{
    private const int MostTelling = 200;

    private readonly Dictionary<string, int> _numbers;
    private readonly List<int>[] _articles;
    private readonly int _count;

    private WordIndex(Dictionary<string, int> numbers, List<int>[] articles, int count) =>
        (_numbers, _articles, _count) = (numbers, articles, count);

    /// <param name="runs">Only words of these runs are indexed.</param>
    public static WordIndex Build(IEnumerable<string> runs, ImmutableArray<Source> sources)
    {
        var numbers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (string word in runs.SelectMany(WordsOf))
            numbers.TryAdd(word, numbers.Count);
        var found = numbers.Count == 0
            ? []
            : ParallelWork.Run(sources, source => source.Seed.Path, source => NumbersIn(source.Seed.Text, numbers));
        var articles = new List<int>[numbers.Count];
        for (int i = 0; i < articles.Length; i++)
            articles[i] = [];
        for (int i = 0; i < found.Length; i++)
        {
            foreach (int number in found[i])
                articles[number].Add(i);
        }

        return new WordIndex(numbers, articles, sources.Length);
    }

    /// <summary>The numbers of the articles that may contain all of these words.</summary>
    public IEnumerable<int> Having(string words)
    {
        // Text in brackets is the curator's and may be part of a word, so no word can be excluded.
        int[] numbers = words.Contains('[') ? [] : Numbers(words);
        return numbers.Length == 0
            ? Enumerable.Range(0, _count)
            : _articles[numbers.MinBy(number => _articles[number].Count)];
    }

    /// <summary>The articles that share most of these words; rare words count more.</summary>
    public IEnumerable<int> Sharing(string words, int most)
    {
        int[] numbers = Numbers(words);
        if (numbers.Length == 0)
            return Enumerable.Range(0, Math.Min(most, _count));
        var shared = new Dictionary<int, double>();
        // A word that hundreds of articles have is no evidence, unless there is no rarer one.
        foreach (int number in numbers.OrderBy(number => _articles[number].Count).ThenBy(number => number))
        {
            if (shared.Count >= most && _articles[number].Count > MostTelling)
                break;
            foreach (int article in _articles[number].Take(MostTelling))
                shared[article] = shared.GetValueOrDefault(article) + 1.0 / _articles[number].Count;
        }

        return shared.OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key)
            .Take(most)
            .Select(pair => pair.Key);
    }

    /// <summary>The number of words; two characters of a script without spaces count as one.</summary>
    public static int Count(string words)
    {
        int unspaced = words.Count(WordBoundary.IsUnspaced);
        return unspaced == 0 ? WordsOf(words).Count() : (unspaced / 2) + WordsOf(words).Count();
    }

    private int[] Numbers(string words) =>
        [.. WordsOf(words)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(_numbers.ContainsKey)
            .Select(word => _numbers[word])];

    private static IEnumerable<string> WordsOf(string text)
    {
        for (int start = 0; NextWord(text, start) is { } word; start = word.End)
        {
            string found = text[word.Start..word.End];
            if (!found.AsSpan().ContainsAnyInRange('\u0e00', '\u9fff') || !found.Any(WordBoundary.IsUnspaced))
                yield return found;
        }
    }

    private static HashSet<int> NumbersIn(string text, Dictionary<string, int> numbers)
    {
        var lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        var found = new HashSet<int>();
        for (int start = 0; NextWord(text, start) is { } word; start = word.End)
        {
            if (lookup.TryGetValue(text.AsSpan(word.Start, word.Length), out int number))
                found.Add(number);
        }

        return found;
    }

    private static TextSpan? NextWord(string text, int from)
    {
        while (from < text.Length && !char.IsLetterOrDigit(text[from]))
            from++;
        int end = from;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        return end == from ? null : new TextSpan(from, end);
    }
}
