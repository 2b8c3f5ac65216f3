using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Text;

namespace Dossier.Pages.Shared;

/// <summary>
/// Cuts a paragraph wherever a passage, a mention or a line begins or ends. However passages nest or overlap, each
/// stretch between two cuts is one element. So the markup is always valid, and no word of the text is lost.
/// </summary>
internal static class ArticleSegments
{
    public static ImmutableArray<SegmentView> Cut(PageBuilder builder, Source source, TextSpan block)
    {
        string text = source.Seed.Text;
        var passages = source.PassagesIn(block).ToImmutableArray();
        var mentions = source.MentionsIn(block).DistinctBy(mention => mention.Actor).ToImmutableArray();
        var segments = ImmutableArray.CreateBuilder<SegmentView>();
        var numbers = passages.Where(item => item.Passage.Whole.End <= block.End)
            .ToLookup(
                item => ClosingMarks.After(text, item.Passage.Whole.End, block),
                item => new NoteMark(item.Number, $"#c-{item.Passage.Id.Value}"));
        var spans = passages.SelectMany(item => item.Passage.Spans).Concat(mentions.Select(mention => mention.Span));
        bool lineBreak = false;
        foreach (var stretch in Stretches(text, block, spans, numbers.Select(place => place.Key)))
        {
            if (IsLineEnd(text, stretch))
            {
                lineBreak = true;
                continue;
            }

            segments.Add(Segment(builder, text, stretch, lineBreak, passages, numbers[stretch.End], mentions));
            lineBreak = false;
        }

        return segments.ToImmutable();
    }

    private static SegmentView Segment(
        PageBuilder builder, string text, TextSpan stretch, bool lineBreak,
        ImmutableArray<(Passage Passage, int Number)> passages, IEnumerable<NoteMark> numbers,
        ImmutableArray<Mention> mentions)
    {
        var mention = mentions.FirstOrDefault(mention => mention.Span.Overlaps(stretch));
        var beginning = passages.Where(item => item.Passage.Whole.Start == stretch.Start);
        var covering = passages
            .Where(item => item.Passage.Spans.Any(span => span.Overlaps(stretch)))
            .ToImmutableArray();
        return new SegmentView(
            text[stretch.Start..stretch.End], lineBreak,
            [.. beginning.Select(item => PageAddresses.Anchor(item.Passage.Id))],
            [.. covering.Select(item => PageAddresses.Anchor(item.Passage.Id))],
            [.. numbers],
            mention is null ? null : builder.Link(mention.Actor).Url,
            covering.IsEmpty ? null : covering.Max(item => Voice(item.Passage)));
    }

    private static VoiceKind Voice(Passage passage)
    {
        if (passage.Draft.By.IsEmpty && passage.Draft.As is null)
            return VoiceKind.Outlet;
        return passage.Kind == SpeechKind.Direct ? VoiceKind.Quoted : VoiceKind.Reported;
    }

    private static IEnumerable<TextSpan> Stretches(
        string text, TextSpan block, IEnumerable<TextSpan> spans, IEnumerable<int> numbers)
    {
        var cuts = new SortedSet<int> { block.Start, block.End };
        foreach (int place in numbers)
            Cut(place);
        foreach (var span in spans)
        {
            Cut(span.Start);
            Cut(span.End);
        }

        for (int i = block.Start; i < block.End; i++)
        {
            if (text[i] is '\r' or '\n')
            {
                Cut(i);
                Cut(i + 1);
            }
        }

        return cuts.Zip(cuts.Skip(1), (start, end) => new TextSpan(start, end));

        void Cut(int at)
        {
            if (at > block.Start && at < block.End)
                cuts.Add(at);
        }
    }

    private static bool IsLineEnd(string text, TextSpan stretch) =>
        stretch.Length == 1 && text[stretch.Start] is '\r' or '\n';
}
