using Dossier.Addresses;
using Dossier.Linking;
using Dossier.SiteModel;

namespace Dossier.Pages.Shared;

/// <summary>The pages of a record: its own, and those on which its long sections go on.</summary>
internal static class RecordPages
{
    /// <param name="path">Of its own page.</param>
    /// <param name="sections">All that the record has, in the order of its page.</param>
    public static IEnumerable<SitePage> Compose(
        Corpus corpus, SiteOptions options, string path,
        Func<PageBuilder, SectionPager, IEnumerable<PageSection>> sections, Func<PageBuilder, SectionPager, PageView> compose)
    {
        yield return new SitePage(path, () => compose(new PageBuilder(corpus, options, path), new SectionPager(path)));
        foreach (var section in sections(new PageBuilder(corpus, options, path), new SectionPager(path)))
        {
            for (int number = 2; number <= SectionPager.PagesOf(section.Count); number++)
            {
                var (part, page) = (SectionPager.Path(path, section.Id, number), number);
                yield return new SitePage(part, () => compose(new PageBuilder(corpus, options, part), new SectionPager(path, section, page)));
            }
        }
    }
}
