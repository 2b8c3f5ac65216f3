namespace Dossier.Outputs.Search;

/// <summary>
/// The entries of an index, composed on demand. The paragraphs of a long article are spread over hundreds of
/// consecutive shards, so the last few entries are cached.
/// </summary>
internal sealed class ComposedEntries(SearchIndex index)
{
    // Enough for several threads that write at once.
    private const int MostRemembered = 16;

    private readonly Lock _remembering = new();
    private readonly Queue<(int Number, SearchEntry Entry)> _last = new();

    public SearchIndex Index => index;

    public SearchEntry this[int number]
    {
        get
        {
            lock (_remembering)
            {
                foreach (var (last, known) in _last)
                {
                    if (last == number)
                        return known;
                }
            }

            var entry = index.Entries[number]();
            if (entry.Parts.IsEmpty)
                return entry;
            lock (_remembering)
            {
                if (_last.Count == MostRemembered)
                    _last.Dequeue();
                _last.Enqueue((number, entry));
            }

            return entry;
        }
    }
}
