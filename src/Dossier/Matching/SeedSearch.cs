using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Reading.Yaml;
using Dossier.Text;

namespace Dossier.Matching;

/// <summary>Searches one seed for words and reports what it does not find.</summary>
/// <param name="isAsAnnotated">Whether the seed is the article that was annotated. If the outlet has changed its words
/// since, people must judge the change, so no fix is offered.</param>
internal sealed class SeedSearch(SourceFile seed, Rights rights, bool isAsAnnotated, Seeds seeds)
{
    private const int LongestShown = 80;
    private const string OwnMarks = "write an omission as a list of parts, and put insertions into “note”";

    // The limit for all searches for similar words, in pairs of words: about a hundred short quotations in an article
    // of 100,000 words.
    private const long MostCompared = 100_000_000;

    private readonly NearestText _near = new(seed.Text, mostOfAll: MostCompared);
    private readonly FoldedText _folded = FoldedText.From(seed.Text);
    private readonly OtherArticles _others = new(seed, seeds);

    public SourceFile Seed => seed;

    public FoldedText Folded => _folded;

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>Whether a certain correction may be offered as a fix.</summary>
    public bool MayFix => isAsAnnotated && rights != Rights.None;

    /// <summary>
    /// Words of the article for a message, in quotation marks and shortened if they are many. If the rights allow none
    /// to be shown, it only says that there are words.
    /// </summary>
    public Message Shown(TextSpan words) => Shown(WhiteSpace.Fold(seed.Text.AsSpan(words.Start, words.Length)));

    public Message Shown(string words)
    {
        if (rights == Rights.None)
            return $"words";
        string shown = words.Length <= LongestShown ? words : words[..words.LastIndexOf(' ', LongestShown)] + "…";
        return $"“{shown.AsQuoted()}”";
    }

    /// <summary>Searches without reporting anything.</summary>
    public SearchOutcome Look(Quotation quotation) => QuotationFinder.Find(quotation, _folded);

    /// <summary>One span for each part; null if the quotation is not found, which is then reported.</summary>
    public ImmutableArray<TextSpan>? Find(Quotation quotation)
    {
        var outcome = Look(quotation);
        switch (outcome.Result)
        {
            case SearchResult.Found:
                WarnOfTypography(quotation.Parts, outcome.Places[0]);
                return outcome.Places[0];
            case SearchResult.Ambiguous:
                string places = string.Join(
                    ", ", outcome.Places.Select(chain => seed.Lines.PositionOf(chain[0].Start)));
                Diagnostics.Add(quotation.Span.Report(
                    Rules.QuoteAmbiguous,
                    $"these words are in {seed} more than once ({places.AsKnown()}); "
                    + $"add the words before as “prefix” or after as “suffix”"));
                return null;
            case SearchResult.OutOfOrder:
                ReportOrder(quotation);
                return null;
            default:
                ReportAbsent(quotation, quotation.Parts.Length == 1 ? "quote" : "-");
                return null;
        }
    }

    /// <summary>The first place of the title, because pages repeat their title.</summary>
    public TextSpan FindTitle(Located<string> title)
    {
        var quotation = new Quotation([title], [], null, null);
        var outcome = Look(quotation);
        if (outcome.Places.IsEmpty)
        {
            ReportAbsent(quotation, "title");
            return default;
        }

        WarnOfTypography(quotation.Parts, outcome.Places[0]);
        return outcome.Places[0][0];
    }

    /// <param name="what">What the words are, for the message.</param>
    public void CheckVerbatim(Located<string>? words, string key, string what)
    {
        if (words is not { } text || IsIn(text.Value))
            return;
        Message quoted = rights == Rights.None ? (Message)$"this" : $"“{text.Value.AsQuoted()}”";
        Report(text, $"{what.AsKnown()} must be verbatim, and {quoted} is not in {seed}", key, IsIn);
    }

    private void ReportAbsent(Quotation quotation, string key)
    {
        switch (Look(quotation with { Prefix = null, Suffix = null }).Result)
        {
            case SearchResult.Found or SearchResult.Ambiguous:
                var context = (quotation.Prefix ?? quotation.Suffix)!;
                Diagnostics.Add(context.Span.Report(
                    Rules.QuoteAbsent,
                    $"the words are in {seed}, but not next to this text; "
                    + $"copy the prefix and suffix from the article"));
                break;
            case SearchResult.OutOfOrder:
                ReportOrder(quotation);
                break;
            default:
                var elsewhere = _others.Find(quotation);
                foreach (var words in quotation.Parts.Where(
                    words => !IsIn(words.Value) && !ReportOwnMarks(quotation, words, key)))
                {
                    string ownMarks = CuratorsMarks.IsIn(words.Value) ? $"; {OwnMarks}" : "";
                    Report(
                        words,
                        $"these words are not in {seed}{elsewhere?.Message ?? Message.Empty}{ownMarks.AsKnown()}",
                        key,
                        found => elsewhere is null && Fits(quotation, words, found, key),
                        elsewhere?.Seed);
                }

                break;
        }
    }

    private void Report(
        Located<string> words, Message message, string key, Func<string, bool> fits, SourceFile? elsewhere = null)
    {
        var suggestion = Suggestion.For(words, key, seed, _near, rights, found => isAsAnnotated && fits(found));
        Diagnostics.Add(words.Span.Report(Rules.QuoteAbsent, message + suggestion.Message) with
        {
            Notes = suggestion.Notes,
            Fix = suggestion.Fix,
            WordsOf = elsewhere,
        });
    }

    // Reports words that are the article's except for an ellipsis or brackets; returns whether it did.
    private bool ReportOwnMarks(Quotation quotation, Located<string> words, string key)
    {
        if (key == "title" || !CuratorsMarks.IsIn(words.Value))
            return false;
        var parts = CuratorsMarks.PartsOf(words.Value, seed, Place);
        if (parts.IsEmpty)
            return false;
        bool isSplit = parts.Length > 1;
        var all = quotation.Parts.SelectMany(part => part == words ? [.. parts] : (string[])[part.Value]);
        string corrected = isSplit
            ? $"quote: {ScalarList.InBrackets(all)}"
            : ScalarForms.OneLine(key, parts[0]);
        // One word written for all gaps also applies to the new gap, if it says that words are left out.
        bool fits = !isSplit
            || quotation.Gaps.All(
                gap => gap.Value == GapKind.Omission && gap.Span.Start == quotation.Gaps[0].Span.Start)
            || quotation.Parts.Length == 1;
        var fix = new Fix(words.Span, parts[0]) { Parts = isSplit ? parts : [] };
        Diagnostics.Add(words.Span.Report(
            Rules.QuoteAbsent,
            $"these words are in {seed}, except for an ellipsis or brackets of your own; {OwnMarks.AsKnown()}") with
        {
            Notes = rights == Rights.None ? [] : [$"fix: {corrected.AsQuoted()}"],
            Fix = MayFix && fits ? fix : null,
        });
        return true;

        ImmutableArray<TextSpan>? Place(ImmutableArray<string> cut)
        {
            bool isWhole = quotation.Parts.Length == 1;
            var outcome = Look(new Quotation(
                [.. cut.Select(part => words with { Value = part })],
                [],
                isWhole ? quotation.Prefix : null,
                isWhole ? quotation.Suffix : null));
            return outcome.Result == SearchResult.Found ? outcome.Places[0] : null;
        }
    }

    private bool IsIn(string words) => QuotationFinder.IsIn(words, _folded);

    // Whether the quotation is found with other words for this part, or fails only because of another part. A title may
    // occur twice.
    private bool Fits(Quotation quotation, Located<string> part, string found, string key)
    {
        var corrected = quotation with { Parts = quotation.Parts.Replace(part, part with { Value = found }) };
        var outcome = Look(corrected);
        return outcome.Result == SearchResult.Found || (key == "title" && !outcome.Places.IsEmpty)
            || !corrected.Parts.All(other => IsIn(other.Value));
    }

    private void ReportOrder(Quotation quotation) =>
        Diagnostics.Add(quotation.Span.Report(
            Rules.QuotePartsOrder,
            $"every part is in {seed}, but not in this order; list the parts as the article has them"));

    private void WarnOfTypography(ImmutableArray<Located<string>> parts, ImmutableArray<TextSpan> places) =>
        Diagnostics.AddRange(parts
            .Select((part, index) => TypographyCheck.Compare(part, places[index], seed, rights))
            .OfType<Diagnostic>());
}
