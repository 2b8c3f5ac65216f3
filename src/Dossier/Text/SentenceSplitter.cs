using System.Collections.Immutable;

namespace Dossier.Text;

/// <summary>
/// Splits a text into sentences. A sentence ends at a full stop or the like, together with closing marks and citations
/// after it, if the next word can begin a sentence. A stop after an abbreviation or an ordinal does not end one, nor
/// does a stop inside quotation marks that the sentence opened.
/// </summary>
internal sealed class SentenceSplitter
{
    /// <summary>Replaces a citation in the text (U+FFFC, object replacement character).</summary>
    public const char Citation = '\ufffc';

    private const string Stops = ".?!…؟।。！？";
    private const string StopsWithoutSpace = "。！？";
    private const string Closers = "\"'”’“‘»«›‹)]}」』）";
    private const string Openers = "\"'“‘„‚«»‹([{¿¡「『（";
    private const int WordsBeforeSaying = 4;

    private readonly string _text;
    private readonly StopWords _words;
    private readonly ImmutableArray<TextSpan> _quotations;

    private SentenceSplitter(string text, string language, ImmutableArray<TextSpan> quotations)
    {
        _text = text;
        _words = new StopWords(text, SentenceWords.For(language));
        // A quotation that is never closed runs to the end of the text, perhaps by mistake, so it is ignored.
        _quotations = [.. quotations.Where(run => run.End < text.Length)];
    }

    /// <param name="text">One paragraph.</param>
    /// <param name="quotations">The text inside quotation marks, without the marks.</param>
    public static ImmutableArray<TextSpan> Split(string text, string language, ImmutableArray<TextSpan> quotations) =>
        new SentenceSplitter(text, language, quotations).Split();

    private ImmutableArray<TextSpan> Split()
    {
        var sentences = ImmutableArray.CreateBuilder<TextSpan>();
        int start = SkipSpace(0);
        for (int i = start; i < _text.Length; i++)
        {
            if (EndAt(i) is not { } end)
                continue;
            sentences.Add(new TextSpan(start, end));
            start = SkipSpace(end);
            i = start - 1;
        }

        int last = _text.AsSpan().TrimEnd().Length;
        if (last > start)
            sentences.Add(new TextSpan(start, last));
        return sentences.ToImmutable();
    }

    // The end of the sentence whose stop is here; null if the sentence goes on.
    private int? EndAt(int stop)
    {
        if (!IsStop(stop) || Closed(stop + 1) is not { } closed)
            return null;
        var (end, next) = PassCitations(closed);
        if (next == _text.Length)
            return end;
        bool isNextDirectlyAfter = next == closed;
        if (isNextDirectlyAfter && !StopsWithoutSpace.Contains(_text[stop]))
            return null;
        bool isQuoted = Closers.Contains(_text[closed - 1]);
        int word = SkipOpeners(next);
        if (word < _text.Length && ContinuesSentence(_text[word], isQuoted))
            return null;
        bool isCited = end > closed;
        return isCited || !GoesOn(stop, word, isQuoted) ? end : null;
    }

    // A stop apart from the word before it is part of something else, unless it is a French “ ?” or “ !”.
    private bool IsStop(int at) =>
        at > 0 && Stops.Contains(_text[at]) && (!char.IsWhiteSpace(_text[at - 1]) || _text[at] is '?' or '!');

    // The end of the citations after a sentence, which is the same place if there is none; and the beginning of what
    // comes next.
    private (int End, int Next) PassCitations(int at)
    {
        int end = at;
        int next = at;
        for (; next < _text.Length && (char.IsWhiteSpace(_text[next]) || _text[next] == Citation); next++)
        {
            if (_text[next] == Citation)
                end = next + 1;
        }

        return (end, next);
    }

    private static bool ContinuesSentence(char next, bool isQuoted) =>
        char.IsLower(next) || (isQuoted && next is '–' or '—');

    private bool GoesOn(int stop, int next, bool isQuoted) => isQuoted
        ? _text[stop] != '.' && _words.TellsWhoSpeaks(next, WordsBeforeSaying)
        : _text[stop] == '.' && _words.GoOn(stop, next);

    // The place after the marks that close after a stop; null inside a quotation.
    private int? Closed(int at)
    {
        at = SkipClosers(at);
        foreach (var quotation in _quotations)
        {
            if (quotation.Start >= at || at > quotation.End)
                continue;
            // « Il pleut. » has a space before its closing mark.
            if (!_text.AsSpan(at, quotation.End - at).IsWhiteSpace())
                return null;
            at = SkipClosers(quotation.End);
        }

        return at;
    }

    private int SkipClosers(int at)
    {
        while (at < _text.Length && (Closers.Contains(_text[at]) || Stops.Contains(_text[at])))
            at++;
        return at;
    }

    private int SkipOpeners(int at)
    {
        while (at < _text.Length && Openers.Contains(_text[at]))
            at++;
        return at;
    }

    private int SkipSpace(int at)
    {
        while (at < _text.Length && char.IsWhiteSpace(_text[at]))
            at++;
        return at;
    }
}
