using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Anchoring;

/// <summary>Looks words up in one seed and reports what it does not find.</summary>
/// <param name="isAsAnnotated">
/// The seed is the one that was annotated. In another the outlet may have changed its words, which is for people to judge,
/// so nothing is offered as a mending.
/// </param>
internal sealed class SeedSearch(SourceFile seed, Rights rights, bool isAsAnnotated, IReadOnlyDictionary<string, SourceFile> seeds)
{
    private readonly FoldedText _folded = FoldedText.Of(seed.Text);

    public SourceFile Seed => seed;

    public FoldedText Folded => _folded;

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>One span for each part; null where it is not found, which is then reported.</summary>
    public ImmutableArray<TextSpan>? Find(Quotation quotation)
    {
        var outcome = QuotationFinder.Find(quotation, _folded);
        switch (outcome.Result)
        {
            case SearchResult.Found:
                WarnOfTypography(quotation.Parts, outcome.Places[0]);
                return outcome.Places[0];
            case SearchResult.Ambiguous:
                string places = string.Join(", ", outcome.Places.Select(chain => Position(seed, chain[0].Start)));
                Diagnostics.Add(quotation.Span.Report(Rules.QuoteAmbiguous, $"these words stand in {seed.Path} more than once ({places}); add the words before as “prefix” or after as “suffix”"));
                return null;
            case SearchResult.OutOfOrder:
                ReportOrder(quotation);
                return null;
            default:
                ReportAbsent(quotation, quotation.Parts.Length == 1 ? "quote" : "-");
                return null;
        }
    }

    /// <summary>The first place of the title: pages repeat theirs.</summary>
    public TextSpan FindTitle(Located<string> title)
    {
        var quotation = new Quotation([title], default, null, null);
        var outcome = QuotationFinder.Find(quotation, _folded);
        if (outcome.Places.IsEmpty)
        {
            ReportAbsent(quotation, "title");
            return default;
        }

        WarnOfTypography(quotation.Parts, outcome.Places[0]);
        return outcome.Places[0][0];
    }

    /// <param name="what">The words are, for the message.</param>
    public void CheckVerbatim(Located<string>? words, string key, string what)
    {
        if (words is not { } text || IsIn(text.Value))
            return;
        Report(text, $"{what} must be verbatim, and “{OddCharacters.Show(text.Value)}” is not in {seed.Path}", key, IsIn);
    }

    private void ReportAbsent(Quotation quotation, string key)
    {
        switch (QuotationFinder.Find(quotation with { Prefix = null, Suffix = null }, _folded).Result)
        {
            case SearchResult.Found or SearchResult.Ambiguous:
                var context = (quotation.Prefix ?? quotation.Suffix)!;
                Diagnostics.Add(context.Span.Report(Rules.QuoteAbsent, $"the words are in {seed.Path}, but not with this beside them; copy the prefix and suffix from the article"));
                break;
            case SearchResult.OutOfOrder:
                ReportOrder(quotation);
                break;
            default:
                string elsewhere = Elsewhere(quotation);
                for (int part = 0; part < quotation.Parts.Length; part++)
                {
                    var words = quotation.Parts[part];
                    if (!IsIn(words.Value))
                        Report(words, $"these words are not in {seed.Path}{elsewhere}", key, found => elsewhere.Length == 0 && Fits(quotation, words, found, key));
                }

                break;
        }
    }

    private void Report(Located<string> words, string message, string key, Func<string, bool> fits)
    {
        var suggestion = Suggestion.For(words, key, seed, rights, found => isAsAnnotated && fits(found));
        Diagnostics.Add(words.Span.Report(Rules.QuoteAbsent, message + suggestion.Text) with { Mending = suggestion.Mending });
    }

    private bool IsIn(string words) => QuotationFinder.IsIn(words, _folded);

    // With other words for one part the quotation is found, or would be but for another part. A title may stand twice.
    private bool Fits(Quotation quotation, Located<string> part, string found, string key)
    {
        var mended = quotation with { Parts = quotation.Parts.Replace(part, part with { Value = found }) };
        var outcome = QuotationFinder.Find(mended, _folded);
        return outcome.Result == SearchResult.Found || (key == "title" && !outcome.Places.IsEmpty) || !mended.Parts.All(other => IsIn(other.Value));
    }

    private void ReportOrder(Quotation quotation) =>
        Diagnostics.Add(quotation.Span.Report(Rules.QuotePartsOrder, $"every part is in {seed.Path}, but not in this order; list the parts as the article has them"));

    private string Elsewhere(Quotation quotation)
    {
        foreach (var other in seeds.Values.Where(other => other != seed).OrderBy(other => other.Path, StringComparer.Ordinal))
        {
            var outcome = QuotationFinder.Find(quotation, FoldedText.Of(other.Text));
            if (!outcome.Places.IsEmpty)
                return $"; verbatim in {other.Path}:{Position(other, outcome.Places[0][0].Start)}";
        }

        return "";
    }

    private void WarnOfTypography(ImmutableArray<Located<string>> parts, ImmutableArray<TextSpan> spans)
    {
        for (int i = 0; i < parts.Length; i++)
        {
            string ours = FoldedText.FoldSpaceOnly(parts[i].Value);
            string theirs = FoldedText.FoldSpaceOnly(seed.Text.AsSpan(spans[i].Start, spans[i].Length));
            if (ours == theirs)
                continue;
            int at = ours.AsSpan().CommonPrefixLength(theirs);
            string message = $"the article has {CodePointAt(theirs, at)} where this has {CodePointAt(ours, at)}; the article's characters are shown";
            // What the rights keep from being shown is not mended unseen.
            var mending = rights == Rights.None ? null : new Mending(parts[i].Span, theirs);
            Diagnostics.Add(parts[i].Span.Report(Rules.QuoteFolded, message) with { Mending = mending });
        }
    }

    private static string CodePointAt(string text, int at) =>
        at >= text.Length ? "nothing more" : OddCharacters.Name(System.Text.Rune.TryGetRuneAt(text, at, out var rune) ? rune : new System.Text.Rune('\ufffd'));

    private static string Position(SourceFile file, int offset)
    {
        var (line, column) = file.Lines.Locate(offset);
        return $"{line}:{column}";
    }
}
