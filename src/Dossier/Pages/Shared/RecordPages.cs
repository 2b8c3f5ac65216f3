using Dossier.Addresses;
using Dossier.Linking;
using Dossier.SiteModel;

namespace Dossier.Pages.Shared;

/// <summary>The pages of a record: its own, and those on which its long sections go on.</summary>
internal static class RecordPages
{
    /// <param name="path">Of its own page.</param>
    public static IEnumerable<SitePage> Of(
        Corpus corpus, SiteOptions options, string path, IEnumerable<SectionLength> sections, Func<Sheet, SectionCutter, PageView> compose)
    {
        yield return new SitePage(path, () => compose(new Sheet(corpus, options, path), new SectionCutter(path)));
        foreach (var section in sections)
        {
            for (int number = 2; number <= SectionCutter.PagesOf(section.Count); number++)
            {
                var (part, page) = (SectionCutter.Path(path, section.Id, number), number);
                yield return new SitePage(part, () => compose(new Sheet(corpus, options, part), new SectionCutter(path, section, page)));
            }
        }
    }
}
