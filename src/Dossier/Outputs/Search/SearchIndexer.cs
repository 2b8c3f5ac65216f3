using System.Collections.Immutable;
using System.Text;

namespace Dossier.Outputs.Search;

/// <summary>Builds the search index.</summary>
internal static class SearchIndexer
{
    public static SearchIndex Index(ImmutableArray<Func<SearchEntry>> entries)
    {
        var gathering = new Gathering();
        foreach (var entry in entries)
            gathering.Add(entry());
        return gathering.Index(entries);
    }

    private sealed class Gathering
    {
        private readonly Dictionary<string, Postings> _terms = new(StringComparer.Ordinal);
        // A cache, because folding a word costs more than a lookup.
        private readonly Dictionary<string, ImmutableArray<Postings>> _words = new(StringComparer.Ordinal);
        private readonly Dictionary<string, ImmutableArray<Postings>>.AlternateLookup<ReadOnlySpan<char>> _wordsBySpan;
        private readonly ImmutableArray<int>.Builder _firstDocuments = ImmutableArray.CreateBuilder<int>();
        private readonly ImmutableArray<int>.Builder _sizes = ImmutableArray.CreateBuilder<int>();
        private readonly ImmutableArray<SearchDays?>.Builder _days = ImmutableArray.CreateBuilder<SearchDays?>();
        private readonly int[] _counts = new int[SearchKinds.InOrder.Count()];
        private SearchDays? _last;

        public Gathering() => _wordsBySpan = _words.GetAlternateLookup<ReadOnlySpan<char>>();

        public void Add(SearchEntry entry)
        {
            int document = _sizes.Count;
            _counts[(int)entry.Kind]++;
            _firstDocuments.Add(document);
            _days.Add(Days(entry));
            var texts = entry.Texts.Add(new SearchText(entry.Note));
            AddDocument(document, entry.Name is null ? texts : texts.Add(entry.Name), entry.Url);
            foreach (string actor in entry.Actors)
                PostingsOf("@" + actor).Add(document, SearchWeight.Text);
            foreach (var part in entry.Parts)
                AddDocument(++document, [part.Text], part.Anchor ?? "");
        }

        public SearchIndex Index(ImmutableArray<Func<SearchEntry>> entries)
        {
            _firstDocuments.Add(_sizes.Count);
            return new SearchIndex(
                entries, ImmutableArray.Create(_counts), _firstDocuments.ToImmutable(), _sizes.ToImmutable(),
                _days.ToImmutable(),
                [.. _terms.Select(term => new SearchTerm(term.Key, term.Value))
                    .OrderBy(term => term.Text, StringComparer.Ordinal)]);
        }

        private void AddDocument(int document, ImmutableArray<SearchText> texts, string url)
        {
            int size = url.Length + 8;
            foreach (var text in texts)
            {
                size += Encoding.UTF8.GetByteCount(text.Text) + 3;
                AddWords(document, text);
            }

            _sizes.Add(size);
        }

        private void AddWords(int document, SearchText text)
        {
            var compound = new CompoundWord();
            for (int at = 0; SearchWords.Next(text.Text, ref at) is { IsEmpty: false } word;)
            {
                AddWord(document, text.Weight, word);
                AddWord(document, text.Weight, compound.Add(text.Text, at - word.Length, at));
            }

            AddWord(document, text.Weight, compound.Finish(text.Text));
        }

        private void AddWord(int document, SearchWeight weight, ReadOnlySpan<char> word)
        {
            if (word.IsEmpty)
                return;
            if (!_wordsBySpan.TryGetValue(word, out var terms))
                _words[word.ToString()] = terms = [.. SearchWords.Terms(word).Select(PostingsOf)];
            foreach (var postings in terms)
                postings.Add(document, weight);
        }

        private Postings PostingsOf(string term)
        {
            if (!_terms.TryGetValue(term, out var postings))
                _terms[term] = postings = new Postings();
            return postings;
        }

        // Most entries have the days of the previous one, which are then reused.
        private SearchDays? Days(SearchEntry entry)
        {
            if (entry.Latest is not long latest)
                return null;
            var days = new SearchDays(entry.Earliest!.Value, latest);
            return _last = days == _last ? _last : days;
        }
    }
}
