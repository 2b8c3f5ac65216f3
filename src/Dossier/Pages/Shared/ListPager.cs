using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Linking;
using Dossier.SiteModel;
using Dossier.StructuredData;

namespace Dossier.Pages.Shared;

/// <summary>A list on pages of a few hundred items.</summary>
internal static class ListPager
{
    public const int PageSize = 250;

    /// <summary>One page at least, however few the items are.</summary>
    public static IEnumerable<SitePage> Pages<T>(
        Corpus corpus, SiteOptions options, string path, ImmutableArray<T> items, Func<PageBuilder, IReadOnlyList<T>, PagerView?, PageView> compose, int pageSize = PageSize)
    {
        int count = Math.Max(1, (items.Length + pageSize - 1) / pageSize);
        for (int number = 1; number <= count; number++)
        {
            var part = items.Skip((number - 1) * pageSize).Take(pageSize).ToArray();
            var pager = Pager(path, number, count);
            string page = Numbered(path, number);
            yield return new SitePage(page, () => compose(new PageBuilder(corpus, options, page), part, pager));
        }
    }

    // actors.2.html: no id has a dot, so no record can want the name.
    public static string Numbered(string path, int number) => number == 1 ? path : path.Replace(".html", $".{number}.html", StringComparison.Ordinal);

    private static PagerView? Pager(string path, int number, int count) => count == 1
        ? null
        : new PagerView(
            number > 1 ? Numbered(path, number - 1) : null,
            number < count ? Numbered(path, number + 1) : null,
            [.. PageNumbers.Shown(number, count).Select(other => new TextRun($"{other}", other == number ? null : Numbered(path, other)))]);

    public static PageFrame Frame(PageBuilder builder, string title, string section, string what, PagerView? pager) =>
        builder.Frame(Descriptions.Title(title, pager), Descriptions.DescribeList(builder.Corpus.Settings.Title, what, pager), section, [], PageSubject.List(pager));
}
