using System.Buffers;
using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Matching.Speech;

/// <summary>
/// Finds speech that begins with a dash at the start of a line: “— We go, said Moll.” The writer's asides are left out:
/// between dashes («— Да, — сказал он, — нет», «—Sí —dijo él—, no»), or after a comma if they begin with a verb of
/// speaking.
/// </summary>
internal static class DialogueDashes
{
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",.;:!?");

    /// <summary>The stretches of speech, in the order of the text.</summary>
    public static ImmutableArray<TextSpan> Runs(string text)
    {
        var runs = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var paragraph in Paragraphs.In(text))
        {
            int[] dashes = [.. Lines.In(text, paragraph)
                .Select(line => line.Start)
                .Where(start => BeginsSpeech(text, start))];
            for (int i = 0; i < dashes.Length; i++)
            {
                int end = i + 1 < dashes.Length ? dashes[i + 1] : paragraph.End;
                Read(text, dashes[i] + 1, end, runs);
            }
        }

        return runs.ToImmutable();
    }

    private static bool BeginsSpeech(string text, int at) =>
        at + 1 < text.Length && (IsDash(text[at]) || (text[at] == '-' && char.IsWhiteSpace(text[at + 1])));

    // Adds what is said after a dash, up to the next dash or the end of the paragraph.
    private static void Read(string text, int start, int end, ImmutableArray<TextSpan>.Builder runs)
    {
        // In Spanish the dash is attached to the word, and so are the dashes of an aside.
        bool isGlued = !char.IsWhiteSpace(text[start]);
        int from = start;
        var aside = Aside.None;
        for (int i = start; i < end; i++)
        {
            if (aside != Aside.None)
            {
                if (Ends(text, i, end, isGlued, aside))
                    (aside, from) = (Aside.None, i + 1);
            }
            else if (Begins(text, i, end, isGlued) is var begun and not Aside.None)
            {
                Add(text, from, i, runs);
                aside = begun;
            }
        }

        if (aside == Aside.None)
            Add(text, from, end, runs);
    }

    private static Aside Begins(string text, int at, int end, bool isGlued)
    {
        if (text[at] is ',' or '?' or '!' && at + 2 < end && char.IsWhiteSpace(text[at + 1])
            && char.IsLetter(text[at + 2])
            && SpeechVerbs.BeginAside(text.AsSpan(at + 1, ClauseEnd(text, at + 1, end) - at - 1)))
            return SpeechVerbs.FirstWord(text.AsSpan(at + 1, end - at - 1)).Contains('-')
                ? Aside.WithPronoun
                : Aside.WithVerb;
        if (!IsDash(text[at]) || at + 1 >= end)
            return Aside.None;
        if (isGlued)
            return char.IsWhiteSpace(text[at - 1]) && char.IsLetter(text[at + 1]) ? Aside.Dashed : Aside.None;
        bool isSpaced = char.IsWhiteSpace(text[at + 1]) && at + 2 < end && char.IsLower(text[at + 2]);
        return isSpaced && Before(text, at) is ',' or '.' or '?' or '!' or '…' ? Aside.Dashed : Aside.None;
    }

    private static bool Ends(string text, int at, int end, bool isGlued, Aside aside)
    {
        if (IsDash(text[at]))
        {
            return isGlued
                ? !char.IsWhiteSpace(text[at - 1]) && (at + 1 >= end || !char.IsLetter(text[at + 1]))
                : Before(text, at) is ',' or '.' or ':' or ';';
        }

        // After “said Moll,” more about Moll may follow; after “dit-il,” he speaks on.
        return aside == Aside.WithPronoun && text[at] == ',';
    }

    private static int ClauseEnd(string text, int from, int end)
    {
        int found = text.AsSpan(from, end - from).IndexOfAny(ClauseEnds);
        return found < 0 ? end : from + found;
    }

    private static char Before(string text, int at)
    {
        while (at > 0 && char.IsWhiteSpace(text[at - 1]))
            at--;
        return at == 0 ? '\0' : text[at - 1];
    }

    private static bool IsDash(char c) => c is '—' or '–' or '―';

    private static void Add(string text, int start, int end, ImmutableArray<TextSpan>.Builder runs)
    {
        if (Trimmed.Words(text, start, end) is { } run)
            runs.Add(run);
    }

    private enum Aside { None, Dashed, WithVerb, WithPronoun }
}
