using Dossier.Addresses;
using Dossier.Dates;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.Pages.Sources;

/// <summary>The list of sources, by date of issue.</summary>
internal static class SourceListPages
{
    public static IEnumerable<SitePage> Compose(Corpus corpus, SiteOptions options) =>
        ListPager.Pages(corpus, options, SitePaths.Sources, corpus.Sources, Compose);

    private static SourceListPageView Compose(Sheet sheet, IReadOnlyList<Source> sources, PagerView? pager) => new(
        ListPager.Frame(sheet, "Sources", SitePaths.Sources, $"The {Plurals.Count(sheet.Corpus.Sources.Length, "source")}", pager), "Sources",
        [.. sources.Select(source => Item(sheet, source))], pager);

    private static SourceItemView Item(Sheet sheet, Source source)
    {
        var runs = new List<TextRun>();
        if (Outlets.Publisher(sheet, source.Draft) is { } publisher)
            runs.AddRange(Attribution.Runs(publisher));
        if (Outlets.Original(sheet, source.Draft) is { } original)
            runs.AddRange([new TextRun(runs.Count > 0 ? ", originally " : "Originally "), .. Attribution.Runs(original)]);
        runs.AddRange(SourceStatusWords.WarningRuns(source));
        int actors = source.Mentions.Select(mention => mention.Actor).Distinct().Count();
        return new SourceItemView(
            sheet.Link(source.Id), DateWords.Moment(source.Draft.Issued), [.. runs],
            $"{Plurals.Count(source.Passages.Length, "passage")} · {Plurals.Count(actors, "actor")} named");
    }
}
