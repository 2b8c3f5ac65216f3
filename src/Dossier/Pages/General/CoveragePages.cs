using System.Globalization;
using Dossier.Addresses;
using Dossier.Coverage;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Text;
using Dossier.Wording;

namespace Dossier.Pages.General;

/// <summary>The page that shows what is not covered. It is to be read: the command lists more than it does.</summary>
internal static class CoveragePages
{
    private const int MostShown = 100;
    private const int MostPlaces = 12;
    private const int LongestText = 200;

    public static CoveragePageView Compose(PageBuilder builder, CoverageReport report)
    {
        string description = $"What of the articles is annotated and what is sourced in {builder.Corpus.Settings.Title}.";
        return new CoveragePageView(
            builder.Frame("Coverage", description, null, [new("Methodology", builder.Root + SitePaths.Methodology, RecordKind.Page)]), "Coverage",
            [.. report.Shares.Select(share => Share(builder, share))],
            [.. report.Names.Take(MostShown).Select(name => Name(builder, name))], More(report.Names.Length))
        {
            Questioned = [.. report.Questioned.Select(item => new CoverageSourceView(builder.Link(item.Source.Id), CoverageWords.Questioned(item)))],
            Excerpts = [.. report.Excerpts.Select(share => new CoverageSourceView(builder.Link(share.Source.Id), CoverageWords.Published(share)))],
        };
    }

    private static CoverageShareView Share(PageBuilder builder, CoverageShare share) => new(
        share.Measure.Word(), CoverageWords.Title(share.Measure), $"{share.Percent}%", CoverageWords.Counted(share),
        builder.Corpus.Settings.Coverage.FirstOrDefault(budget => budget.Measure == share.Measure) is { } budget
            ? budget.Percent.ToString(CultureInfo.InvariantCulture) + "%" : null,
        [.. share.Gaps.Take(MostShown).Select(gap => Gap(builder, gap))], More(share.Gaps.Length));

    private static string? More(int count) => count > MostShown ? $"and {count - MostShown} more" : null;

    private static CoverageGapView Gap(PageBuilder builder, CoverageGap gap) => new(
        Where(builder, gap), Words(builder, gap),
        gap.Parts is { } parts ? parts.Covered == 0 ? Plurals.Count(parts.Total, "word") : $"{parts.Total - parts.Covered} of {parts.Total} words not covered" : null);

    private static CoverageNameView Name(PageBuilder builder, UnknownName name) => new(
        name.Name is null ? null : Words(builder, name.Places[0]), name.Places.Length,
        [.. name.Places.Take(MostPlaces).Select(place => Where(builder, place)).DistinctBy(link => link.Url, StringComparer.Ordinal)],
        name.Places.Length > MostPlaces);

    private static TextRun? Words(PageBuilder builder, CoverageGap gap)
    {
        if (gap.Words is null)
            return null;
        string? language = gap.Place.File.Kind == FileKind.Seed ? builder.Foreign(builder.Corpus.Source(new SourceId(gap.Owner)).Language) : null;
        return new TextRun(Excerpt.Clipped(gap.Words, LongestText), Language: language);
    }

    private static LinkView Where(PageBuilder builder, CoverageGap gap) => gap.Place.File.Kind == FileKind.Seed
        ? InArticle(builder, builder.Corpus.Source(new SourceId(gap.Owner)), gap.Place.Start)
        : builder.Link(gap.Owner);

    // Only what is shown of an article can be led to: all of it, or the paragraphs that have passages.
    private static LinkView InArticle(PageBuilder builder, Source source, int at)
    {
        var link = builder.Link(source.Id);
        var paragraphs = source.Paragraphs;
        int index = source.ParagraphAt(at);
        bool isShown = index >= 0 && (source.Rights == Rights.Full
            || (source.Rights == Rights.Excerpts && source.PassagesIn(paragraphs[index]).Any(item => item.Passage.Spans.Any(paragraphs[index].Overlaps))));
        return isShown ? link with { Text = $"{link.Text}, ¶\u00a0{index + 1}", Url = $"{link.Url}#{ArticleBlocks.IdOf(index)}" } : link;
    }
}
