using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.SiteModel;

namespace Dossier.Interface;

/// <summary>
/// The words of the interface in one language. The members are generated from <c>theme/words/en.yaml</c>: a property for
/// words without gaps, a method for words with gaps, and a method whose name ends in <c>Runs</c> to fill the gaps with
/// links. Composers and templates have no words of their own.
/// </summary>
internal sealed partial class InterfaceWords
{
    private readonly Phrase[] _phrases;
    private readonly PluralRule _plural;

    private InterfaceWords(string language, Phrase[] phrases)
    {
        (Language, _phrases, _plural) = (language, phrases, PluralRule.For(language));
    }

    /// <summary>The words that the program has if a translation lacks them.</summary>
    public static InterfaceWords English { get; } = new("en", [.. Table.Entries.Select(entry => entry.English)]);

    /// <summary>What each key stands for, by the key.</summary>
    public static FrozenDictionary<string, WordEntry> Known { get; } =
        Table.Entries.ToFrozenDictionary(entry => entry.Key, StringComparer.Ordinal);

    /// <summary>The keys in the order of the English file.</summary>
    public static ImmutableArray<WordEntry> All => Table.Entries;

    /// <summary>BCP 47.</summary>
    public string Language { get; }

    /// <summary>Dates in these words.</summary>
    public DateWords Dates => field ??= new DateWords(this);

    /// <summary>The same with some words in another language, or other words of the same.</summary>
    public InterfaceWords With(string language, IReadOnlyDictionary<string, Phrase> own) =>
        new(language, [.. Table.Entries.Select((entry, index) => own.GetValueOrDefault(entry.Key) ?? _phrases[index])]);

    /// <summary>The words of a key, to be filled by values in the order of the key's gaps.</summary>
    /// <param name="count">The number by which the form is chosen; anything if the words are not counted.</param>
    public string Fill(WordEntry entry, int count, ReadOnlySpan<string> values) =>
        _phrases[entry.Index].Fill(entry.IsCounted ? _plural.Of(count) : PluralCategory.Other, count, values);

    /// <summary>The words of a key in pieces: a text, or which of the values stands there.</summary>
    /// <inheritdoc cref="Fill(WordEntry, int, ReadOnlySpan{string})"/>
    public IEnumerable<(string Text, int? Value)> Pieces(WordEntry entry, int count) =>
        _phrases[entry.Index].Pieces(entry.IsCounted ? _plural.Of(count) : PluralCategory.Other, count);

    /// <summary>The words of a key, with their gaps.</summary>
    public Phrase PhraseOf(WordEntry entry) => _phrases[entry.Index];

    /// <summary>“A, B and C”.</summary>
    public string JoinAnd(IEnumerable<string> items) => Join(items, ListComma, ListAnd);

    /// <summary>“A, B, C”.</summary>
    public string JoinCommas(IEnumerable<string> items) => Join(items, ListComma, ListComma);

    /// <summary>“A; B; C”.</summary>
    public string JoinSemicolons(IEnumerable<string> items) => Join(items, ListSemicolon, ListSemicolon);

    /// <summary>“A, B or C”.</summary>
    public string JoinOr(IEnumerable<string> items) => Join(items, ListComma, ListOr);

    /// <inheritdoc cref="JoinCommas"/>
    public ImmutableArray<TextRun> JoinCommasRuns(IEnumerable<SentencePart> items) => JoinRuns(items, ListCommaRuns);

    /// <inheritdoc cref="JoinAnd"/>
    public ImmutableArray<TextRun> JoinAndRuns(IEnumerable<SentencePart> items) => JoinRuns(items, ListAndRuns);

    /// <inheritdoc cref="JoinOr"/>
    public ImmutableArray<TextRun> JoinOrRuns(IEnumerable<SentencePart> items) => JoinRuns(items, ListOrRuns);

    // A list may have thousands of items: putting one after another to a phrase would copy the list as often.
    private static string Join(
        IEnumerable<string> items, Func<string, string, string> comma, Func<string, string, string> last)
    {
        string[] all = [.. items];
        return all switch
        {
            [] => "",
            [var only] => only,
            [.. var list, var end] => last(string.Join(comma("", ""), list), end),
        };
    }

    private ImmutableArray<TextRun> JoinRuns(
        IEnumerable<SentencePart> items, Func<SentencePart, SentencePart, ImmutableArray<TextRun>> last)
    {
        var comma = ListCommaRuns("", "").RemoveAll(run => run.Text.Length == 0);
        SentencePart[] all = [.. items];
        return all switch
        {
            [] => [],
            [var only] => only.Runs,
            [var first, .. var list, var end] =>
                last((ImmutableArray<TextRun>)[.. first.Runs, .. list.SelectMany(item => comma.Concat(item.Runs))], end),
        };
    }

    /// <summary>
    /// Words in quotation marks. Such marks within the words become inner ones, since nobody could tell otherwise which
    /// mark closes the quotation.
    /// </summary>
    public string Quote(string words)
    {
        var (open, close) = QuotationMarks(Quoted);
        var (innerOpen, innerClose) = QuotationMarks(QuotedWithin);
        return Quoted(Exchange(Exchange(words, open.Trim(), innerOpen.Trim()), close.Trim(), innerClose.Trim())
            .Replace('"', '\''));
    }

    // A language may have no mark before or after the words.
    private static string Exchange(string text, string mark, string other) =>
        mark.Length == 0 ? text : text.Replace(mark, other, StringComparison.Ordinal);

    /// <summary>What stands before and after quoted words.</summary>
    public (string Open, string Close) QuotationMarks() => QuotationMarks(Quoted);

    private static (string Open, string Close) QuotationMarks(Func<string, string> quoted)
    {
        string[] marks = quoted("\n").Split('\n');
        return (marks[0], marks[1]);
    }

    private string Words(int index) => _phrases[index].Text;

    private string Fill(int index, params ReadOnlySpan<string> values) =>
        _phrases[index].Fill(PluralCategory.Other, 0, values);

    private string FillCounted(int index, int count, params ReadOnlySpan<string> values) =>
        _phrases[index].Fill(_plural.Of(count), count, values);

    private ImmutableArray<TextRun> Runs(int index, params ReadOnlySpan<SentencePart> values) =>
        _phrases[index].Fill(PluralCategory.Other, 0, values);

    private ImmutableArray<TextRun> RunsCounted(int index, int count, params ReadOnlySpan<SentencePart> values) =>
        _phrases[index].Fill(_plural.Of(count), count, values);
}

/// <summary>Words of the interface, as the English file has them.</summary>
/// <param name="Key">As templates and files of words write it: <c>pages_of</c>.</param>
/// <param name="Index">Its place in the English file.</param>
/// <param name="Gaps">The names of the gaps but for the count, in the order in which they are filled.</param>
/// <param name="IsCounted">Whether there is a form for each category of numbers.</param>
/// <param name="English">The English words.</param>
internal sealed record WordEntry(
    string Key, int Index, ImmutableArray<string> Gaps, bool IsCounted, Phrase English);
