using System.Numerics;
using Dossier.Linking;

namespace Dossier.Pages.Shared;

/// <summary>
/// Which file holds the card that is shown as the preview of a link. The cards are spread over files that are small
/// enough to be loaded for one card. A file's number is a hash of the card's path, so that a page needs no index to
/// find it.
/// </summary>
internal static class PreviewAddresses
{
    private const int MostCards = 64;

    /// <summary>
    /// The number of files. Every page has it in its text, so it is a power of two, which seldom changes while a
    /// dossier grows.
    /// </summary>
    public static int Count(Corpus corpus)
    {
        int records = corpus.Actors.Length + corpus.Events.Length + corpus.Demands.Length + corpus.Sources.Length;
        int cards = records + corpus.Pages.Length + corpus.Statements.Length;
        return (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, (cards + MostCards - 1) / MostCards));
    }

    /// <summary>
    /// The hash FNV-1a of the path's characters, all of which are ASCII; <c>cards.js</c> computes the same.
    /// </summary>
    public static int NumberOf(string path, int count)
    {
        uint hash = 2_166_136_261;
        foreach (char c in path)
            hash = unchecked((hash ^ c) * 16_777_619);
        return (int)(hash % (uint)count);
    }
}
