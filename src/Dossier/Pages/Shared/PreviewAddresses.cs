using System.Numerics;
using Dossier.Linking;

namespace Dossier.Pages.Shared;

/// <summary>
/// In which file the card of a link's preview stands: each is small enough to be loaded for one card. A file's number is a hash
/// of the card's path, so that a page needs no index to find it.
/// </summary>
internal static class PreviewAddresses
{
    private const int MostCards = 64;

    /// <summary>How many there are: a power of two, so that it seldom changes while a dossier grows, for every page knows it.</summary>
    public static int Count(Corpus corpus)
    {
        int cards = corpus.Actors.Length + corpus.Events.Length + corpus.Demands.Length + corpus.Sources.Length + corpus.Pages.Length + corpus.Statements.Length;
        return (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, (cards + MostCards - 1) / MostCards));
    }

    /// <summary>FNV-1a of the characters, as in <c>cards.js</c>; all of them are ASCII.</summary>
    public static int NumberOf(string path, int count)
    {
        uint hash = 2_166_136_261;
        foreach (char c in path)
            hash = unchecked((hash ^ c) * 16_777_619);
        return (int)(hash % (uint)count);
    }
}
