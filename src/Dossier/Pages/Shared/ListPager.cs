using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.SiteModel;
using Dossier.StructuredData;

namespace Dossier.Pages.Shared;

/// <summary>Divides a list into pages of a few hundred items.</summary>
internal static class ListPager
{
    public const int PageSize = 250;

    /// <summary>There is at least one page, even if there are no items.</summary>
    public static IEnumerable<SitePage> Pages<T>(
        Corpus corpus, SiteOptions options, string path, ImmutableArray<T> items,
        Func<PageBuilder, IReadOnlyList<T>, PagerView?, PageView> compose, int pageSize = PageSize)
    {
        int count = Math.Max(1, (items.Length + pageSize - 1) / pageSize);
        for (int number = 1; number <= count; number++)
        {
            var part = items.Skip((number - 1) * pageSize).Take(pageSize).ToArray();
            var pager = Pager(options.Words, path, number, count);
            string page = Numbered(path, number);
            yield return new SitePage(page, () => compose(new PageBuilder(corpus, options, page), part, pager));
        }
    }

    // Such a name is “actors.2.html”. An id never has a dot, so no record's page can have the same name.
    public static string Numbered(string path, int number) =>
        number == 1 ? path : path.Replace(".html", $".{number}.html", StringComparison.Ordinal);

    private static PagerView? Pager(InterfaceWords words, string path, int number, int count)
    {
        if (count == 1)
            return null;
        return new PagerView(
            number > 1 ? Numbered(path, number - 1) : null,
            number < count ? Numbered(path, number + 1) : null,
            [.. PageNumbers.Shown(number, count).Select(NumberLink)])
        {
            Label = words.Pages,
        };

        TextRun NumberLink(int other) => new($"{other}", other == number ? null : Numbered(path, other));
    }

    public static PageFrame Frame(PageBuilder builder, string title, string section, string what, PagerView? pager)
    {
        string description = Descriptions.DescribeList(builder.Words, builder.Corpus.Settings.Title, what, pager);
        return builder.Frame(Descriptions.Title(builder.Words, title, pager), description, section, [], PageSubject.List(pager));
    }
}
