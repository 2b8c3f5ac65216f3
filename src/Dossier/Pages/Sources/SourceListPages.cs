using System.Collections.Immutable;
using Dossier.Addresses;
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
        string what = builder.Words.TheSources(builder.Corpus.Sources.Length);
        string title = builder.Words.Sources;
        return new SourceListPageView(
            ListPager.Frame(builder, title, SitePaths.Sources, what, pager), title,
            [.. sources.Select(source => Item(builder, source))], pager);
    }

    private static SourceItemView Item(PageBuilder builder, Source source)
    {
        int actors = source.Mentions.Select(mention => mention.Actor).Distinct().Count();
        return new SourceItemView(
            builder.Link(source.Id), builder.Words.Dates.Moment(source.Draft.Issued),
            [.. Outlet(builder, source), .. SourceStatusWords.WarningRuns(builder.Words, source)],
            $"{builder.Words.CountPassages(source.Passages.Length)} · {builder.Words.ActorsNamed(actors)}");
    }

    private static ImmutableArray<TextRun> Outlet(PageBuilder builder, Source source)
    {
        var publisher = Outlets.Publisher(builder, source.Draft);
        var original = Outlets.Original(builder, source.Draft);
        return (publisher, original) switch
        {
            (null, null) => [],
            ({ } outlet, null) => [.. Attribution.Runs(outlet)],
            (null, { } first) => builder.Words.OnlyOriginallyRuns(Runs(first)),
            ({ } outlet, { } first) => builder.Words.PublishedByOriginallyRuns(Runs(outlet), Runs(first)),
        };

        static ImmutableArray<TextRun> Runs(LinkView link) => [.. Attribution.Runs(link)];
    }
}
