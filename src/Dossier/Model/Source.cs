using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Model;

/// <summary>An article with its annotations located in it.</summary>
/// <param name="Title">Where the title is in the seed.</param>
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

    /// <summary>The paragraphs of its seed (see <see cref="Text.Paragraphs"/>).</summary>
    public ImmutableArray<TextSpan> Paragraphs =>
        _paragraphs.IsDefault ? _paragraphs = Text.Paragraphs.In(Seed.Text) : _paragraphs;

    /// <summary>The index of the paragraph that contains a place of the seed; negative if none does.</summary>
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

    /// <summary>The end of the headline, including short lines directly below it.</summary>
    public int EndOfHead => _endOfHead ??= FindEndOfHead();

    /// <summary>
    /// The passages that overlap a stretch of the seed, counted from their first word to their last, each with its
    /// number from 1.
    /// </summary>
    public IEnumerable<(Passage Passage, int Number)> PassagesIn(TextSpan stretch) =>
        (_passageSpans ??= new(Passages.Select(passage => passage.Whole))).Overlapping(stretch)
            .Select(index => (Passages[index], index + 1));

    /// <summary>The mentions of actors in a stretch of the seed.</summary>
    public IEnumerable<Mention> MentionsIn(TextSpan stretch) =>
        (_mentionSpans ??= new(Mentions.Select(mention => mention.Span))).Overlapping(stretch)
            .Select(index => Mentions[index]);

    // What is computed on first use would otherwise be a part of the comparison, and a set that is being filled on one
    // thread would lose what another thread changes.
    public bool Equals(Source? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>The stretches that the article marks as somebody's own words, in the order of the seed.</summary>
    public ImmutableArray<TextSpan> Quoted { get; init; } = [];

    private int FindEndOfHead()
    {
        TextSpan[] below = [.. Paragraphs.Where(paragraph => paragraph.Start >= Title.End)];
        // If all paragraphs are short, lines of the headline cannot be distinguished from those of the body.
        return below.Any(paragraph => paragraph.Length > LongestLineOfHead)
            ? below.Take(MostLinesOfHead)
                .TakeWhile(paragraph => paragraph.Length <= LongestLineOfHead)
                .Select(paragraph => paragraph.End)
                .LastOrDefault(Title.End)
            : Title.End;
    }
}
