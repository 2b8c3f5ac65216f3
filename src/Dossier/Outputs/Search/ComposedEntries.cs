namespace Dossier.Outputs.Search;

/// <summary>
/// The entries of an index, composed when they are asked for. A long article has its paragraphs in hundreds of shards, one
/// after the other: the last few are remembered, so that it is composed once.
/// </summary>
internal sealed class ComposedEntries(SearchIndex index)
{
    // For each of several threads that write at once.
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
