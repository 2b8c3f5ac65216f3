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

    private static SourceListPageView Compose(PageBuilder builder, IReadOnlyList<Source> sources, PagerView? pager) => new(
        ListPager.Frame(builder, "Sources", SitePaths.Sources, $"The {Plurals.Count(builder.Corpus.Sources.Length, "source")}", pager), "Sources",
        [.. sources.Select(source => Item(builder, source))], pager);

    private static SourceItemView Item(PageBuilder builder, Source source)
    {
        var runs = new List<TextRun>();
        if (Outlets.Publisher(builder, source.Draft) is { } publisher)
            runs.AddRange(Attribution.Runs(publisher));
        if (Outlets.Original(builder, source.Draft) is { } original)
            runs.AddRange([new TextRun(runs.Count > 0 ? ", originally " : "Originally "), .. Attribution.Runs(original)]);
        runs.AddRange(SourceStatusWords.WarningRuns(source));
        int actors = source.Mentions.Select(mention => mention.Actor).Distinct().Count();
        return new SourceItemView(
            builder.Link(source.Id), DateWords.Moment(source.Draft.Issued), [.. runs],
            $"{Plurals.Count(source.Passages.Length, "passage")} · {Plurals.Count(actors, "actor")} named");
    }
}
