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

    public static CoveragePageView Compose(Sheet sheet, CoverageReport report)
    {
        string description = $"What of the articles is annotated and what is sourced in {sheet.Corpus.Masthead.Title}.";
        return new CoveragePageView(
            sheet.Frame("Coverage", description, null, [new("Methodology", sheet.Root + SitePaths.Methodology, RecordKind.Page)]), "Coverage",
            [.. report.Shares.Select(share => Share(sheet, share))],
            [.. report.Names.Take(MostShown).Select(name => Name(sheet, name))], More(report.Names.Length))
        {
            Questioned = [.. report.Questioned.Select(item => new CoverageSourceView(sheet.Link(item.Source.Id), CoverageWords.Questioned(item)))],
            Excerpts = [.. report.Excerpts.Select(share => new CoverageSourceView(sheet.Link(share.Source.Id), CoverageWords.Published(share)))],
        };
    }

    private static CoverageShareView Share(Sheet sheet, CoverageShare share) => new(
        CoverageWords.Key(share.Measure), CoverageWords.Title(share.Measure), $"{share.Percent}%", CoverageWords.Counted(share),
        sheet.Corpus.Masthead.Coverage.FirstOrDefault(budget => budget.Measure == share.Measure) is { } budget
            ? budget.Percent.ToString(CultureInfo.InvariantCulture) + "%" : null,
        [.. share.Gaps.Take(MostShown).Select(gap => Gap(sheet, gap))], More(share.Gaps.Length));

    private static string? More(int count) => count > MostShown ? $"and {count - MostShown} more" : null;

    private static CoverageGapView Gap(Sheet sheet, CoverageGap gap) => new(
        Where(sheet, gap), Words(sheet, gap),
        gap.Parts is { } parts ? parts.Covered == 0 ? Plurals.Count(parts.Total, "word") : $"{parts.Total - parts.Covered} of {parts.Total} words not covered" : null);

    private static CoverageNameView Name(Sheet sheet, UnknownName name) => new(
        name.Name is null ? null : Words(sheet, name.Places[0]), name.Places.Length,
        [.. name.Places.Take(MostPlaces).Select(place => Where(sheet, place)).DistinctBy(link => link.Url, StringComparer.Ordinal)],
        name.Places.Length > MostPlaces);

    private static TextRun? Words(Sheet sheet, CoverageGap gap)
    {
        if (gap.Words is null)
            return null;
        string? language = gap.Place.File.Kind == FileKind.Seed ? sheet.Foreign(sheet.Corpus.Source(new SourceId(gap.Owner)).Language) : null;
        return new TextRun(Excerpt.Clipped(gap.Words, LongestText), Language: language);
    }

    private static LinkView Where(Sheet sheet, CoverageGap gap) => gap.Place.File.Kind == FileKind.Seed
        ? InArticle(sheet, sheet.Corpus.Source(new SourceId(gap.Owner)), gap.Place.Start)
        : sheet.Link(gap.Owner);

    // Only what is shown of an article can be led to: all of it, or the paragraphs that have passages.
    private static LinkView InArticle(Sheet sheet, Source source, int at)
    {
        var link = sheet.Link(source.Id);
        var paragraphs = source.Paragraphs;
        int index = source.ParagraphAt(at);
        bool isShown = index >= 0 && (source.Rights == Rights.Full
            || (source.Rights == Rights.Excerpts && source.PassagesIn(paragraphs[index]).Any(item => item.Passage.Spans.Any(paragraphs[index].Overlaps))));
        return isShown ? link with { Text = $"{link.Text}, ¶\u00a0{index + 1}", Url = $"{link.Url}#{ArticleBlocks.IdOf(index)}" } : link;
    }
}
