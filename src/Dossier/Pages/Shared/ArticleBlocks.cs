using System.Collections.Immutable;
using Dossier.Matching;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Text;

namespace Dossier.Pages.Shared;

/// <summary>An article as paragraphs, cut into stretches that the same passages cover.</summary>
internal static class ArticleBlocks
{
    public static string IdOf(int paragraph) => $"t-{paragraph + 1}";

    private static string IdOf(int paragraph, int part) =>
        part == 0 ? IdOf(paragraph) : $"{IdOf(paragraph)}-{part + 1}";

    /// <summary>The stretches of an article that its rights allow to be shown, each with its id on the page.</summary>
    public static IEnumerable<(string Id, TextSpan Span)> Shown(Source source) => source.Paragraphs
        .SelectMany((paragraph, number) => PublishedText.In(source, paragraph)
            .Select((span, part) => (IdOf(number, part), span)));

    /// <param name="cards">The cards of the source's passages, in the same order.</param>
    public static ImmutableArray<BlockView> Compose(
        PageBuilder builder, Source source, ImmutableArray<StatementView> cards)
    {
        var blocks = ImmutableArray.CreateBuilder<BlockView>();
        bool isExcerpts = source.Rights == Rights.Excerpts;
        // Whether words of the article are left out right before the next block.
        bool isTextLeftOut = false;
        foreach (var (number, paragraph) in source.Paragraphs.Index())
        {
            var visible = PublishedText.In(source, paragraph);
            foreach (var (part, span) in visible.Index())
            {
                isTextLeftOut |= part > 0 || (isExcerpts && span.Start > paragraph.Start);
                blocks.Add(Block(builder, source, span, IdOf(number, part), isTextLeftOut && isExcerpts, cards));
                isTextLeftOut = span.End < paragraph.End;
            }

            isTextLeftOut |= visible.IsEmpty;
        }

        return blocks.ToImmutable();
    }

    private static BlockView Block(
        PageBuilder builder, Source source, TextSpan block, string id, bool isCut, ImmutableArray<StatementView> cards)
    {
        var passagesThatEndHere = source.PassagesIn(block).Where(item => EndsIn(item.Passage, block));
        return new BlockView(
            id, IsInTitle(source.Title, block), isCut,
            ArticleSegments.Cut(builder, source, block),
            [.. passagesThatEndHere.Select(item => cards[item.Number - 1])]);
    }

    private static bool IsInTitle(TextSpan title, TextSpan block) =>
        block.Overlaps(title) && block.Start <= title.Start && block.End <= title.End;

    private static bool EndsIn(Passage passage, TextSpan block) =>
        passage.Whole.End > block.Start && passage.Whole.End <= block.End;
}
