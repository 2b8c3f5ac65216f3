using System.Globalization;
using Dossier.Linking;
using Dossier.Views;

namespace Dossier.Composing;

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
                yield return new SitePage(part, () => Continued(compose(new Sheet(corpus, options, part), new SectionCutter(path, section.Id, page)), section, page));
            }
        }
    }

    // A page is found and remembered by its title: no two have the same.
    private static PageView Continued(PageView view, SectionLength section, int number)
    {
        string which = $" ({section.Title}, page {number.ToString(CultureInfo.InvariantCulture)})";
        return view with { Frame = view.Frame with { Title = view.Frame.Title + which, Description = view.Frame.Description + which } };
    }
}
