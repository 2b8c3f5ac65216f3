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

    private static string IdOf(int paragraph, int part) => part == 0 ? IdOf(paragraph) : $"{IdOf(paragraph)}-{part + 1}";

    /// <summary>The stretches of an article that its rights allow to be shown, each with its id on the page.</summary>
    public static IEnumerable<(string Id, TextSpan Span)> Shown(Source source) =>
        source.Paragraphs.SelectMany((paragraph, i) => PublishedText.In(source, paragraph).Select((span, part) => (IdOf(i, part), span)));

    /// <param name="cards">The cards of the source's passages, in the same order.</param>
    public static ImmutableArray<BlockView> Compose(PageBuilder builder, Source source, ImmutableArray<StatementView> cards)
    {
        var blocks = ImmutableArray.CreateBuilder<BlockView>();
        var paragraphs = source.Paragraphs;
        bool cut = false;
        for (int i = 0; i < paragraphs.Length; i++)
        {
            var visible = PublishedText.In(source, paragraphs[i]);
            for (int part = 0; part < visible.Length; part++)
            {
                cut |= part > 0 || (source.Rights == Rights.Excerpts && visible[part].Start > paragraphs[i].Start);
                blocks.Add(Block(builder, source, visible[part], IdOf(i, part), cut && source.Rights == Rights.Excerpts, cards));
                cut = visible[part].End < paragraphs[i].End;
            }

            cut |= visible.IsEmpty;
        }

        return blocks.ToImmutable();
    }

    private static BlockView Block(PageBuilder builder, Source source, TextSpan block, string id, bool isCut, ImmutableArray<StatementView> cards) => new(
        id, block.Overlaps(source.Title) && block.Start <= source.Title.Start && source.Title.End >= block.End, isCut,
        ArticleSegments.Cut(builder, source, block),
        [.. source.PassagesIn(block).Where(item => EndsIn(item.Passage, block)).Select(item => cards[item.Number - 1])]);

    private static bool EndsIn(Passage passage, TextSpan block) =>
        passage.Whole.End > block.Start && passage.Whole.End <= block.End;
}
