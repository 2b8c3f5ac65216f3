using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Prose;

/// <summary>
/// Where the sentences of a text end: at a stop, with what closes and cites after it, before something that begins.
/// A stop after an abbreviation ends none.
/// </summary>
internal static class SentenceSplitter
{
    /// <summary>Stands in the text for a citation (U+FFFC, object replacement character).</summary>
    public const char Citation = '\ufffc';

    private const string Stops = ".?!…؟।。！？";
    private const string Closers = "\"'”’»›)]}」』）";
    private const string Openers = "\"'“‘„‚«‹([{¿¡「『（";

    private static readonly FrozenSet<string> Abbreviations = FrozenSet.Create(
        StringComparer.Ordinal,
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec",
        "Mon", "Tue", "Tues", "Wed", "Thu", "Thurs", "Fri", "Sat", "Sun",
        "Mr", "Mrs", "Ms", "Mx", "Messrs", "Dr", "Prof", "St", "Ste", "Rev", "Hon", "Pres",
        "Gen", "Lt", "Col", "Maj", "Capt", "Cpt", "Cmdr", "Adm", "Sgt", "Brig", "Sen", "Rep", "Gov", "Amb",
        "Ft", "Mt", "vs", "approx", "ca", "cf", "viz");

    // Before a number only: “No.” may be an answer.
    private static readonly FrozenSet<string> BeforeNumbers = FrozenSet.Create(
        StringComparer.Ordinal, "No", "Nos", "no", "nos", "p", "pp", "Art", "art", "Sec", "sec", "Vol", "vol", "Ch", "ch", "Fig", "fig", "Nr", "nr");

    // Initials may end a sentence as well (“in the U.S. The talks …”): these words seldom begin a name.
    private static readonly FrozenSet<string> SentenceOpeners = FrozenSet.Create(
        StringComparer.Ordinal,
        "The", "A", "An", "This", "That", "These", "Those", "It", "Its", "He", "His", "She", "Her", "They", "Their", "We", "There",
        "In", "On", "At", "But", "And", "For", "If", "When", "No", "Nobody", "None", "Nothing", "One");

    public static ImmutableArray<TextSpan> Split(string text)
    {
        var sentences = ImmutableArray.CreateBuilder<TextSpan>();
        int start = SkipSpace(text, 0);
        for (int i = start; i < text.Length; i++)
        {
            if (EndAt(text, i) is not { } end)
                continue;
            sentences.Add(new TextSpan(start, end));
            start = SkipSpace(text, end);
            i = start - 1;
        }

        int last = text.AsSpan().TrimEnd().Length;
        if (last > start)
            sentences.Add(new TextSpan(start, last));
        return sentences.ToImmutable();
    }

    // The end of the sentence whose stop is here; null where it goes on.
    private static int? EndAt(string text, int stop)
    {
        if (!Stops.Contains(text[stop]) || stop == 0 || char.IsWhiteSpace(text[stop - 1]))
            return null;
        int closed = stop + 1;
        while (closed < text.Length && (Closers.Contains(text[closed]) || Stops.Contains(text[closed])))
            closed++;
        int next = closed;
        int end = closed;
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || text[next] == Citation))
            end = text[next++] == Citation ? next : end;
        if (next == text.Length)
            return end;
        bool isCited = end > closed;
        if (next == closed && text[stop] is not ('。' or '！' or '？'))
            return null;
        while (next < text.Length && Openers.Contains(text[next]))
            next++;
        if (next < text.Length && char.IsLower(text[next]))
            return null;
        return !isCited && text[stop] == '.' && closed == stop + 1 && IsAbbreviation(text, stop, next) ? null : end;
    }

    private static bool IsAbbreviation(string text, int stop, int next)
    {
        int begin = stop;
        while (begin > 0 && (char.IsLetterOrDigit(text[begin - 1]) || text[begin - 1] == '.'))
            begin--;
        string word = text[begin..stop];
        if (Abbreviations.Contains(word))
            return true;
        if (BeforeNumbers.Contains(word))
            return next < text.Length && char.IsDigit(text[next]);
        return word.Split('.').All(letter => letter.Length == 1 && char.IsLetter(letter[0])) && !SentenceOpeners.Contains(WordAt(text, next));
    }

    private static string WordAt(string text, int at)
    {
        int end = at;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return text[at..end];
    }

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }
}
