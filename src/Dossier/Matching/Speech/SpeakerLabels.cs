using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Matching.Speech;

/// <param name="Label">The speaker, as the article writes the name before the colon.</param>
/// <param name="Words">The words of one paragraph.</param>
internal sealed record Turn(string Label, TextSpan Words);

/// <summary>
/// Finds speech that begins with its speaker and a colon, as in interviews and transcripts: “MOLL: We go.”, “Q: When?”
/// A turn continues through the following paragraphs until the next speaker's begins.
/// </summary>
internal static class SpeakerLabels
{
    private const int Longest = 60;
    private const int MostWords = 6;

    private static readonly SearchValues<char> InNoName = SearchValues.Create("?!;,“”\"");

    private static readonly FrozenSet<string> Particles = FrozenSet.Create(
        StringComparer.Ordinal, "of", "the", "and", "for", "in", "de", "du", "des", "la", "le", "von", "van", "der",
        "den", "zu", "al", "bin", "ibn", "da", "di", "y", "e", "et", "und");

    public static ImmutableArray<Turn> Turns(string text)
    {
        var turns = ImmutableArray.CreateBuilder<Turn>();
        string? label = null;
        foreach (var paragraph in Paragraphs.In(text))
        {
            int start = paragraph.Start;
            bool isLabelled = false;
            foreach (var line in Lines.In(text, paragraph))
            {
                // Any line can begin with a word and a colon. In a later line of a paragraph that is only a label if
                // the first line has one.
                if ((line.Start > paragraph.Start && !isLabelled) || Colon(text, line) is not int colon)
                    continue;
                Add(start, line.Start);
                (label, start, isLabelled) = (text[line.Start..colon].TrimEnd(), colon + 1, true);
            }

            Add(start, paragraph.End);
        }

        return turns.ToImmutable();

        void Add(int start, int end)
        {
            if (label is not null && Trimmed.Words(text, start, end) is { } words)
                turns.Add(new Turn(label, words));
        }
    }

    // The end of the label of a line; null if it has none.
    private static int? Colon(string text, TextSpan line)
    {
        int length = text.AsSpan(line.Start, Math.Min(line.Length, Longest)).IndexOfAny(':', '：');
        int colon = line.Start + length;
        if (length < 1 || (text[colon] == ':' && colon + 1 < line.End && !char.IsWhiteSpace(text[colon + 1])))
            return null;
        string[] words = WhiteSpace.Words(text[line.Start..colon]);
        bool isName = words.Length is > 0 and <= MostWords && !Particles.Contains(words[0])
            && words.All(word => BeginsName(word) || Particles.Contains(word));
        return isName ? colon : null;
    }

    // A sentence that introduces something contains words in lower case.
    private static bool BeginsName(string word)
    {
        string bare = word.TrimStart('(', '[');
        return bare.Length > 0 && char.IsLetterOrDigit(bare[0]) && !char.IsLower(bare[0])
            && word.AsSpan().IndexOfAny(InNoName) < 0;
    }
}
