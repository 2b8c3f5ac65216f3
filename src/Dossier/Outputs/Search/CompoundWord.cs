using System.Text;
using Dossier.Text;

namespace Dossier.Outputs.Search;

/// <summary>
/// Finds words that people also write as one: hyphenated ones (COVID-19, re-election, har- bour at a line end), grouped
/// digits (10,000), and O’Brien. <c>theme/assets/js/search/words.js</c> joins the words of queries in the same way.
/// </summary>
internal struct CompoundWord
{
    private const int LongestFirstGroup = 3;
    private int _start;
    private int _wordStart;
    private int _end;
    private bool _isJoined;

    /// <summary>Takes the next word of a text.</summary>
    /// <returns>The compound that ended before the word; empty if none did.</returns>
    public ReadOnlySpan<char> Add(ReadOnlySpan<char> text, int start, int end)
    {
        if (_end > 0 && IsJoint(text, start, end))
        {
            (_wordStart, _end, _isJoined) = (start, end, true);
            return [];
        }

        var finished = Finish(text);
        int initial = InitialBefore(text, start);
        (_start, _wordStart, _end, _isJoined) = (initial, start, end, initial < start);
        return finished;
    }

    /// <summary>The compound that the last words formed; empty if they formed none.</summary>
    public readonly ReadOnlySpan<char> Finish(ReadOnlySpan<char> text) => _isJoined ? text[_start.._end] : [];

    private readonly bool IsJoint(ReadOnlySpan<char> text, int start, int end)
    {
        var between = text[_end..start];
        var before = text[_wordStart.._end];
        var after = text[start..end];
        if (EndsUnspaced(before) || WordBoundary.IsUnspaced(after[0]))
            return false;
        if (between.Length == 1 && IsGroupMark(between[0]) && before[^1] != '\u00ad')
            return before.Length <= LongestFirstGroup
                && after.Length == 3
                && IsAsciiNumber(before)
                && IsAsciiNumber(after);
        return IsHyphen(between)
            || (IsDivision(between, before[^1]) && IsLetterAt(text, start) && !char.IsAsciiDigit(before[^1]));
    }

    private static bool EndsUnspaced(ReadOnlySpan<char> word) =>
        WordBoundary.IsUnspaced(char.IsLowSurrogate(word[^1]) && word.Length > 1 ? word[^2] : word[^1]);

    private static bool IsHyphen(ReadOnlySpan<char> between) => between is "-" or "\u2010" or "\u2011";

    // A hyphen at a line end; the line end is a space here.
    private static bool IsDivision(ReadOnlySpan<char> between, char before) =>
        between is "- " or "\u2010 " || (between is " " && before == '\u00ad');

    private static bool IsGroupMark(char c) =>
        c is ',' or '.' or '\'' or '’' or ' ' or '\u00a0' or '\u2009' or '\u202f';

    private static bool IsAsciiNumber(ReadOnlySpan<char> word) => !word.ContainsAnyExceptInRange('0', '9');

    private static bool IsLetterAt(ReadOnlySpan<char> text, int at) =>
        Rune.DecodeFromUtf16(text[at..], out var rune, out _) == System.Buffers.OperationStatus.Done
            && Rune.IsLetter(rune);

    // The O of “O’Brien”, which is not a word by itself; but not the l of “l’accord”.
    private static int InitialBefore(ReadOnlySpan<char> text, int start)
    {
        bool isInitial = start >= 2
            && text[start - 1] is '\'' or '’'
            && char.IsUpper(text[start - 2])
            && char.IsUpper(text[start])
            && (start == 2 || !Folding.IsWordPart(LastRune(text[..(start - 2)])));
        return isInitial ? start - 2 : start;
    }

    private static Rune LastRune(ReadOnlySpan<char> text)
    {
        Rune.DecodeLastFromUtf16(text, out var rune, out _);
        return rune;
    }
}
