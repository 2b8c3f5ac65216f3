using System.Collections.Immutable;
using System.Globalization;
using Dossier.Addresses;
using Dossier.Coverage;
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

    private const string Lead =
        "What of the articles is annotated here, and what is said here without a source: counted when this site was "
        + "built.";

    private const string Explanation =
        "Quoted runs shorter than five words are not counted. In prose, headings, the curators’ own notes and words "
        + "that only lead over to a list need no citation. If less is covered than is required, the site is not built.";

    private const string NamesLead =
        "Capitalised words of the articles’ texts that belong to no actor of this dossier. Many need none: places, "
        + "documents, titles. Not listed are single letters, months and days of the week; names of nothing but words "
        + "that an article has in small letters too, that are in a role of an actor, or that are made from an actor’s "
        + "name (as “Norwegian” from “Norway”); and what has its capital only in headings or, as a single word, at the "
        + "beginning of a sentence.";

    public static CoveragePageView Compose(PageBuilder builder, CoverageReport report)
    {
        string description =
            $"What of the articles is annotated and what is sourced in {builder.Corpus.Settings.Title}.";
        var methodology = new LinkView("Methodology", builder.Root + SitePaths.Methodology, RecordKind.Page);
        return new CoveragePageView(
            builder.Frame("Coverage", description, null, [methodology]), "Coverage", Lead,
            [.. report.Shares.Select(share => Share(builder, share))], Explanation)
        {
            Sections = PageSection.ComposeAll(Sections(builder, report)),
        };
    }

    private static IEnumerable<PageSection> Sections(PageBuilder builder, CoverageReport report) =>
    [
        .. report.Shares.Select(share => Gaps(builder, share)),
        Sources("questioned", "Articles that were corrected, retracted or replaced", [.. report.Questioned.Select(
            item => new CoverageSourceView(builder.Link(item.Source.Id), CoverageWords.Questioned(item)))]),
        Sources("excerpts", "Articles of which excerpts are published", [.. report.Excerpts.Select(
            share => new CoverageSourceView(builder.Link(share.Source.Id), CoverageWords.Published(share)))]),
        PageSection.CreateWhole("names", "Names that belong to no actor", report.Names.IsEmpty, () =>
            new CoverageNamesSectionView(
                [.. report.Names.Take(MostShown).Select(name => Name(builder, name))], More(report.Names.Length))
            {
                Lead = NamesLead,
            }),
    ];

    private static PageSection Gaps(PageBuilder builder, CoverageShare share) => PageSection.CreateWhole(
        share.Measure.Word(), CoverageWords.Title(share.Measure), share.Gaps.IsEmpty, () =>
            new CoverageGapsSectionView(
                [.. share.Gaps.Take(MostShown).Select(gap => Gap(builder, gap))], More(share.Gaps.Length)));

    private static PageSection Sources(string id, string title, ImmutableArray<CoverageSourceView> sources) =>
        PageSection.CreateWhole(id, title, sources.IsEmpty, () => new CoverageSourcesSectionView(sources));

    private static CoverageShareView Share(PageBuilder builder, CoverageShare share)
    {
        var budget = builder.Corpus.Settings.Coverage.FirstOrDefault(budget => budget.Measure == share.Measure);
        return new CoverageShareView(
            $"{share.Percent}%", CoverageWords.Counted(share),
            budget is null ? "–" : budget.Percent.ToString(CultureInfo.InvariantCulture) + "%",
            share.Gaps.IsEmpty ? null : "#" + share.Measure.Word());
    }

    private static string? More(int count) => count > MostShown ? $"and {count - MostShown} more" : null;

    private static CoverageGapView Gap(PageBuilder builder, CoverageGap gap) => new(
        Where(builder, gap), Words(builder, gap),
        gap.Parts is { } parts ? Uncovered(parts.Covered, parts.Total) : null);

    private static string Uncovered(int covered, int total) => covered == 0
        ? Plurals.Count(total, "word")
        : $"{total - covered} of {total} words not covered";

    private static CoverageNameView Name(PageBuilder builder, UnknownName name) => new(
        name.Name is null ? null : Words(builder, name.Places[0]),
        name.Places.Length == 1 ? "once, in " : $"{name.Places.Length} times, in ",
        [
            .. name.Places.Take(MostPlaces)
                .Select(place => Where(builder, place))
                .DistinctBy(link => link.Url, StringComparer.Ordinal),
        ],
        name.Places.Length > MostPlaces ? " and elsewhere" : "");

    private static TextRun? Words(PageBuilder builder, CoverageGap gap)
    {
        if (gap.Words is null)
            return null;
        string? language = gap.Place.File.Kind == FileKind.Seed
            ? builder.Foreign(builder.Corpus.Source(new SourceId(gap.Owner)).Language)
            : null;
        return new TextRun(Excerpt.Clipped(gap.Words, LongestText), Language: language);
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
                Text = $"{link.Text}, ¶\u00a0{index + 1}",
                Url = $"{link.Url}#{ArticleBlocks.IdOf(index)}",
            }
            : link;
    }

    private static bool HasPassage(Source source, TextSpan paragraph) =>
        source.PassagesIn(paragraph).Any(item => item.Passage.Spans.Any(paragraph.Overlaps));
}
