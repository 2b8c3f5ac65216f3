using System.Collections.Frozen;
using Dossier.Text;

namespace Dossier.Coverage;

/// <param name="IsDoubtful">
/// True if the word may have its capital only from its position: at the beginning of a sentence, or in a heading.
/// </param>
internal readonly record struct ScannedName(TextSpan Span, bool IsDoubtful);

/// <summary>Finds sequences of capitalised words in an article. In a script without capitals there are none.</summary>
internal sealed class NameScanner(string text, TextSpan[] known, OrdinaryWords ordinary)
{
    private const string Stops = ".?!…:;";
    private const string Closers = "\"'”’»)]";

    // Words that may come between the words of one name, as in “Ministry of the Interior”.
    private static readonly FrozenSet<string> Connectors = FrozenSet.Create(
        StringComparer.Ordinal, "of", "the", "for", "and", "de", "la", "du", "des", "del", "di", "da", "van", "von",
        "der", "den", "bin", "al");

    private readonly List<TextSpan> _name = [];
    private readonly List<TextSpan> _connectors = [];

    /// <summary>Finds sequences with at least one word that is not an ordinary one.</summary>
    /// <param name="known">Stretches to skip, in order: mentions, omitted text, the title.</param>
    public static IEnumerable<ScannedName> In(string text, TextSpan[] known, OrdinaryWords ordinary) =>
        Paragraphs.In(text).SelectMany(paragraph => new NameScanner(text, known, ordinary).In(paragraph));

    private IEnumerable<ScannedName> In(TextSpan paragraph)
    {
        // A paragraph of nothing but closing marks does not end a sentence.
        bool isHeading = text.AsSpan(paragraph.Start, paragraph.Length).TrimEnd(Closers) is not [.., { } last]
            || !Stops.Contains(last);
        int passed = 0;
        foreach (var word in ArticleWords.In(text, paragraph))
        {
            while (passed < known.Length && known[passed].End <= word.Start)
                passed++;
            bool isName = char.IsUpper(text[word.Start])
                && word.Length > 1
                && !(passed < known.Length && known[passed].Overlaps(word))
                && !OrdinaryWords.IsOfCalendar(Word(word));
            if (!GoesOn(word, isName) && Finish(isHeading) is { } found)
                yield return found;
            if (isName)
            {
                _name.AddRange(_connectors);
                _connectors.Clear();
                _name.Add(word);
            }
            else if (_name.Count > 0)
            {
                _connectors.Add(word);
            }
        }

        if (Finish(isHeading) is { } ended)
            yield return ended;
    }

    private bool GoesOn(TextSpan word, bool isName)
    {
        if (_name.Count == 0)
            return true;
        int before = _connectors.Count > 0 ? _connectors[^1].End : _name[^1].End;
        return text.AsSpan(before, word.Start - before).IsWhiteSpace() && (isName || Connects(Word(word)));
    }

    // “and” usually joins two names, but after an unfinished name it continues it: “Agency for Trade and Labour”.
    private bool Connects(string word) =>
        _connectors.Count < 2 && Connectors.Contains(word)
        && (word != "and" || _name.Any(part => Connectors.Contains(Word(part))))
        && (word != "the" || (_connectors.Count > 0 && Word(_connectors[^1]) != "and"));

    private ScannedName? Finish(bool isHeading)
    {
        TextSpan[] name = [.. _name];
        _name.Clear();
        _connectors.Clear();
        // If the first word has its capital only from the beginning of the sentence, the name begins after it.
        if (name.Length > 1 && BeginsSentence(name[0].Start) && ordinary.Contains(Word(name[0])))
            name = [.. name.Skip(1).SkipWhile(word => !char.IsUpper(text[word.Start]))];
        return name.All(word => char.IsLower(text[word.Start]) || ordinary.Contains(Word(word)))
            ? null
            : new ScannedName(
                new TextSpan(name[0].Start, name[^1].End),
                isHeading || (name.Length == 1 && BeginsSentence(name[0].Start)));
    }

    // A sentence begins on a new line, after a stop and its closing marks, and after a dash, a bullet or an opening
    // mark.
    private bool BeginsSentence(int start)
    {
        var before = text.AsSpan(0, start).TrimEnd(" \t\u00a0");
        return before.IsEmpty
            || before[^1] is '\n' or '\r' or '–' or '—' or '·' or '•' or '|' or '"' or '\'' or '“' or '„' or '«' or '‘'
            || (before.TrimEnd(Closers) is { IsEmpty: false } said && Stops.Contains(said[^1]));
    }

    private string Word(TextSpan word) => text[word.Start..word.End];
}
