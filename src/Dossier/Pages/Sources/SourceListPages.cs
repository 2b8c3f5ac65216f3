using Dossier.Addresses;
using Dossier.Dates;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.Pages.Sources;

/// <summary>Composes the pages that list all sources in the order of their dates of issue.</summary>
internal static class SourceListPages
{
    public static IEnumerable<SitePage> Compose(Corpus corpus, SiteOptions options) =>
        ListPager.Pages(corpus, options, SitePaths.Sources, corpus.Sources, Compose);

    private static SourceListPageView Compose(PageBuilder builder, IReadOnlyList<Source> sources, PagerView? pager)
    {
        string what = $"The {Plurals.Count(builder.Corpus.Sources.Length, "source")}";
        return new SourceListPageView(
            ListPager.Frame(builder, "Sources", SitePaths.Sources, what, pager), "Sources",
            [.. sources.Select(source => Item(builder, source))], pager);
    }

    private static SourceItemView Item(PageBuilder builder, Source source)
    {
        var runs = new List<TextRun>();
        if (Outlets.Publisher(builder, source.Draft) is { } publisher)
            runs.AddRange(Attribution.Runs(publisher));
        if (Outlets.Original(builder, source.Draft) is { } original)
        {
            string lead = runs.Count > 0 ? ", originally " : "Originally ";
            runs.AddRange([new TextRun(lead), .. Attribution.Runs(original)]);
        }

        runs.AddRange(SourceStatusWords.WarningRuns(builder.Words, source));
        int actors = source.Mentions.Select(mention => mention.Actor).Distinct().Count();
        return new SourceItemView(
            builder.Link(source.Id), InterfaceWords.English.Dates.Moment(source.Draft.Issued), [.. runs],
            $"{Plurals.Count(source.Passages.Length, "passage")} · {Plurals.Count(actors, "actor")} named");
    }
}
