using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Model;

/// <summary>An article with its annotations in place.</summary>
/// <param name="Title">Where the title stands in the seed.</param>
/// <param name="Passages">In the order of the seed.</param>
internal sealed record Source(
    SourceDraft Draft, SourceFile Seed, string Language, Rights Rights, TextSpan Title,
    ImmutableArray<TextSpan> Omitted, ImmutableArray<Passage> Passages, ImmutableArray<Mention> Mentions)
{
    private const int LongestLineOfHead = 150;
    private const int MostLinesOfHead = 2;

    private SpanIndex? _passageSpans;
    private SpanIndex? _mentionSpans;
    private ImmutableArray<TextSpan> _paragraphs;
    private int? _endOfHead;

    public SourceId Id => Draft.SourceId;

    /// <summary>Of its seed, as <see cref="Text.Paragraphs"/> finds them.</summary>
    public ImmutableArray<TextSpan> Paragraphs => _paragraphs.IsDefault ? _paragraphs = Text.Paragraphs.In(Seed.Text) : _paragraphs;

    /// <summary>The index of the paragraph that a place of the seed is in; negative where it is in none.</summary>
    public int ParagraphAt(int place)
    {
        var (low, high) = (0, Paragraphs.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Paragraphs[middle].End <= place)
                low = middle + 1;
            else
                high = middle;
        }

        return low < Paragraphs.Length && Paragraphs[low].Start <= place ? low : -1;
    }

    /// <summary>Where the headline ends, and what stands with it: the short lines right under it.</summary>
    public int EndOfHead => _endOfHead ??= FindEndOfHead();

    /// <summary>The passages that overlap a stretch of the seed from their first word to their last, each with its number, from 1.</summary>
    public IEnumerable<(Passage Passage, int Number)> PassagesIn(TextSpan stretch) =>
        (_passageSpans ??= new(Passages.Select(passage => passage.Whole))).Overlapping(stretch).Select(index => (Passages[index], index + 1));

    /// <summary>The mentions of actors in a stretch of the seed.</summary>
    public IEnumerable<Mention> MentionsIn(TextSpan stretch) =>
        (_mentionSpans ??= new(Mentions.Select(mention => mention.Span))).Overlapping(stretch).Select(index => Mentions[index]);

    /// <summary>The stretches that the article marks as somebody's own words, in its order.</summary>
    public ImmutableArray<TextSpan> Quoted { get; init; } = [];

    private int FindEndOfHead()
    {
        TextSpan[] below = [.. Paragraphs.Where(paragraph => paragraph.Start >= Title.End)];
        // An article of short paragraphs only has no lines that can be told from its body.
        return below.Any(paragraph => paragraph.Length > LongestLineOfHead)
            ? below.Take(MostLinesOfHead).TakeWhile(paragraph => paragraph.Length <= LongestLineOfHead).Select(paragraph => paragraph.End).LastOrDefault(Title.End)
            : Title.End;
    }
}
