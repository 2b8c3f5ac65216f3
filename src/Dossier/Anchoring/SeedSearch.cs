using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Anchoring;

/// <summary>Looks words up in one seed and reports what it does not find.</summary>
internal sealed class SeedSearch(SourceFile seed, Rights rights, IReadOnlyDictionary<string, SourceFile> seeds)
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
                ReportAbsent(quotation, outcome.MissingPart);
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
            ReportAbsent(quotation, 0);
            return default;
        }

        WarnOfTypography(quotation.Parts, outcome.Places[0]);
        return outcome.Places[0][0];
    }

    public void CheckVerbatim(Located<string>? words, string what)
    {
        if (words is not { } text || !QuotationFinder.Find(new Quotation([text], default, null, null), _folded).Places.IsEmpty)
            return;
        Diagnostics.Add(text.Span.Report(Rules.QuoteAbsent, $"{what} must be verbatim, and “{OddCharacters.Show(text.Value)}” is not in {seed.Path}{Suggestion(text.Value)}"));
    }

    private void ReportAbsent(Quotation quotation, int part)
    {
        var words = quotation.Parts[part];
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
                Diagnostics.Add(words.Span.Report(Rules.QuoteAbsent, $"these words are not in {seed.Path}{Elsewhere(quotation)}{Suggestion(words.Value)}"));
                break;
        }
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

    // Rights bind diagnostics too: build logs of a public repository are public.
    private string Suggestion(string words)
    {
        if (NearestText.Find(words, seed.Text) is not { } nearest)
            return "";
        string place = $"{seed.Path}:{Position(seed, nearest.Place.Start)}";
        return rights == Rights.None
            ? $"; the nearest text is at {place}"
            : $"; copy them from the article\nnearest text, {place}: {FoldedText.FoldSpaceOnly(seed.Text.AsSpan(nearest.Place.Start, nearest.Place.Length))}\ndifference: {nearest.Difference}";
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
            Diagnostics.Add(parts[i].Span.Report(Rules.QuoteFolded, $"the article has {CodePointAt(theirs, at)} where this has {CodePointAt(ours, at)}; the article's characters are shown"));
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
