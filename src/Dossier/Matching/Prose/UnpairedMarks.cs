using Dossier.Diagnostics;
using Dossier.Matching.Speech;
using Dossier.Model;
using Dossier.Reading.Markdown;
using Dossier.Reading.Yaml;
using Dossier.Text;
using Markdig.Syntax;
using SourceSpan = Dossier.Text.SourceSpan;

namespace Dossier.Matching.Prose;

/// <summary>
/// Finds double quotation marks without a partner. It is unclear what they mark, so the quotation could not be checked.
/// A quotation does not continue from one paragraph, item or cell to the next.
/// </summary>
internal static class UnpairedMarks
{
    public static IEnumerable<Diagnostic> Find(CuratedFile draft)
    {
        var ofProse = CuratorsTexts.ProseOf(draft).SelectMany(text => text.Prose.Document.Descendants<LeafBlock>()
            .Where(leaf => leaf.Inline is not null).SelectMany(leaf => In(leaf, text.Prose)));
        var ofPlainTexts = draft.PlainTexts.SelectMany(text => In(TermMarks.Blank(text.Value))
            .Select(at => ScalarText.LocatePart(text.Span, text.Value, at, 1)));
        return ofProse.Concat(ofPlainTexts).Select(place => place.Report(
            Rules.UnpairedMark,
            $"this quotation mark has no partner, so what it marks cannot be checked; "
            + $"write both marks in one paragraph, as in “…”, or none"));
    }

    private static IEnumerable<SourceSpan> In(LeafBlock leaf, ProseText prose)
    {
        var text = new FlatText(prose.Self);
        text.Add(leaf.Inline!);
        return In(text.WithoutCode()).Select(at => text.OriginOf(new TextSpan(at, at + 1)))
            .Select(origin => prose.Locate(origin.Start, origin.Length));
    }

    // The places of marks without a partner.
    private static IEnumerable<int> In(string text)
    {
        if (!text.AsSpan().ContainsAny(QuotationMarks.Double))
            yield break;
        var runs = QuotationMarks.Runs(text);
        int next = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (!QuotationMarks.Double.Contains(text[i]) || IsNoMark(text, i))
                continue;
            while (next < runs.Length && runs[next].End < i)
                next++;
            if (next == runs.Length || i < runs[next].Start - 1
                || (i == runs[next].Start - 1 && !QuotationMarks.IsClosed(text, runs[next])))
                yield return i;
        }
    }

    // Inches and seconds of arc, and the mark within a Hebrew abbreviation.
    private static bool IsNoMark(string text, int at) =>
        text[at] == '"' && at > 0
            && (char.IsDigit(text[at - 1])
                || (char.IsLetter(text[at - 1]) && at + 1 < text.Length && char.IsLetter(text[at + 1])));
}
