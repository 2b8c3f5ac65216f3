using Dossier.Addresses;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.SiteModel;

namespace Dossier.Pages.Shared;

/// <summary>The pages of a record: its own page, and those on which its long sections go on.</summary>
internal static class RecordPages
{
    /// <param name="path">The path of the record's own page.</param>
    /// <param name="sections">All sections of the record, in the order of its page.</param>
    /// <param name="compose">Makes a page: the record's own, or one on which a section goes on.</param>
    public static IEnumerable<SitePage> Compose(
        Corpus corpus, SiteOptions options, string path,
        Func<PageBuilder, SectionPager, IEnumerable<PageSection>> sections,
        Func<PageBuilder, SectionPager, PageView> compose)
    {
        yield return new SitePage(path, () => compose(new PageBuilder(corpus, options, path), new SectionPager(options.Words, path)));
        foreach (var section in sections(new PageBuilder(corpus, options, path), new SectionPager(options.Words, path)))
        {
            for (int number = 2; number <= SectionPager.PagesOf(section.Count); number++)
            {
                string part = SectionPager.Path(path, section.Id, number);
                var pager = new SectionPager(options.Words, path, section, number);
                yield return new SitePage(part, () => compose(new PageBuilder(corpus, options, part), pager));
            }
        }
    }
}
