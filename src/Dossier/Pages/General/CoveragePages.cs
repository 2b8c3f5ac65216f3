using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Coverage;
using Dossier.Interface;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Text;
using Dossier.Wording;

namespace Dossier.Pages.General;

/// <summary>
/// Composes the page that shows what is not covered. It should be short enough to be read, so it lists less than the
/// command <c>coverage</c> does.
/// </summary>
internal static class CoveragePages
{
    private const int MostShown = 100;
    private const int MostPlaces = 12;
    private const int LongestText = 200;

    public static CoveragePageView Compose(PageBuilder builder, CoverageReport report)
    {
        var words = builder.Words;
        string description = words.CoverageDescribed(builder.Corpus.Settings.Title);
        var methodology = new LinkView(words.Methodology, builder.Root + SitePaths.Methodology, RecordKind.Page);
        return new CoveragePageView(
            builder.Frame(words.CoverageTitle, description, null, [methodology]), words.CoverageTitle, words.CoverageLead,
            [.. report.Shares.Select(share => Share(builder, share))], words.CoverageExplanation)
        {
            Sections = PageSection.ComposeAll(Sections(builder, report)),
        };
    }

    private static IEnumerable<PageSection> Sections(PageBuilder builder, CoverageReport report) =>
    [
        .. report.Shares.Select(share => Gaps(builder, share)),
        Sources("questioned", builder.Words.CoverageQuestioned, [.. report.Questioned.Select(
            item => new CoverageSourceView(
                builder.Link(item.Source.Id), CoverageLabels.Questioned(builder.Words, item)))]),
        Sources("excerpts", builder.Words.CoverageExcerpts, [.. report.Excerpts.Select(
            share => new CoverageSourceView(
                builder.Link(share.Source.Id), CoverageLabels.Published(builder.Words, share)))]),
        PageSection.CreateWhole("names", builder.Words.CoverageNames, report.Names.IsEmpty, () =>
            new CoverageNamesSectionView(
                [.. report.Names.Take(MostShown).Select(name => Name(builder, name))],
                More(builder.Words, report.Names.Length))
            {
                Lead = builder.Words.CoverageNamesLead,
            }),
    ];

    private static PageSection Gaps(PageBuilder builder, CoverageShare share) => PageSection.CreateWhole(
        share.Measure.Word(), CoverageLabels.Title(builder.Words, share.Measure), share.Gaps.IsEmpty, () =>
            new CoverageGapsSectionView(
                [.. share.Gaps.Take(MostShown).Select(gap => Gap(builder, gap))],
                More(builder.Words, share.Gaps.Length)));

    private static PageSection Sources(string id, string title, ImmutableArray<CoverageSourceView> sources) =>
        PageSection.CreateWhole(id, title, sources.IsEmpty, () => new CoverageSourcesSectionView(sources));

    private static CoverageShareView Share(PageBuilder builder, CoverageShare share)
    {
        var budget = builder.Corpus.Settings.Coverage.FirstOrDefault(budget => budget.Measure == share.Measure);
        return new CoverageShareView(
            CoverageLabels.Percent(builder.Words, share.Percent), CoverageLabels.Counted(builder.Words, share),
            budget is null ? "–" : CoverageLabels.Percent(builder.Words, budget.Percent),
            share.Gaps.IsEmpty ? null : "#" + share.Measure.Word());
    }

    private static string? More(InterfaceWords words, int count) =>
        count > MostShown ? words.CoverageMore(count - MostShown) : null;

    private static CoverageGapView Gap(PageBuilder builder, CoverageGap gap) => new(
        Where(builder, gap), Words(builder, gap),
        gap.Parts is { } parts ? CoverageLabels.Extent(builder.Words, parts.Covered, parts.Total) : null);

    private static CoverageNameView Name(PageBuilder builder, UnknownName name) => new(
        name.Name is null ? null : Words(builder, name.Places[0]), Places(builder, name.Places));

    private static ImmutableArray<TextRun> Places(PageBuilder builder, ImmutableArray<CoverageGap> places)
    {
        var words = builder.Words;
        var links = words.JoinCommasRuns(places.Take(MostPlaces)
            .Select(place => Where(builder, place))
            .DistinctBy(link => link.Url, StringComparer.Ordinal)
            .Select(link => (SentencePart)Attribution.Run(link)));
        if (places.Length == 1)
            return words.NameOnceInRuns(links);
        return places.Length > MostPlaces
            ? words.NameOftenInAndElsewhereRuns(places.Length, $"{places.Length}", links)
            : words.NameOftenInRuns(places.Length, $"{places.Length}", links);
    }

    private static TextRun? Words(PageBuilder builder, CoverageGap gap)
    {
        if (gap.Words is null)
            return null;
        string? language = gap.Place.File.Kind == FileKind.Seed
            ? builder.Foreign(builder.Corpus.Source(new SourceId(gap.Owner)).Language)
            : null;
        string text = CoverageLabels.Labelled(builder.Words, gap.Fact, gap.Words);
        return new TextRun(Excerpt.Clipped(text, LongestText), Language: language);
    }

    private static LinkView Where(PageBuilder builder, CoverageGap gap) => gap.Place.File.Kind == FileKind.Seed
        ? InArticle(builder, builder.Corpus.Source(new SourceId(gap.Owner)), gap.Place.Start)
        : builder.Link(gap.Owner);

    // A link can lead only to what is shown of an article: to all of it, or to the paragraphs that have passages.
    private static LinkView InArticle(PageBuilder builder, Source source, int at)
    {
        var link = builder.Link(source.Id);
        int index = source.ParagraphAt(at);
        bool isShown = index >= 0
            && (source.Rights == Rights.Full
                || (source.Rights == Rights.Excerpts && HasPassage(source, source.Paragraphs[index])));
        return isShown
            ? link with
            {
                Text = builder.Words.ArticleParagraph(link.Text, $"{index + 1}"),
                Url = $"{link.Url}#{ArticleBlocks.IdOf(index)}",
            }
            : link;
    }

    private static bool HasPassage(Source source, TextSpan paragraph) =>
        source.PassagesIn(paragraph).Any(item => item.Passage.Spans.Any(paragraph.Overlaps));
}
