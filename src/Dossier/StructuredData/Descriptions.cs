using Dossier.Interface;
using Dossier.SiteModel;
using Dossier.Wording;

namespace Dossier.StructuredData;

/// <summary>Describes a page in one sentence, as long as search engines show.</summary>
internal static class Descriptions
{
    public const int Length = 160;
    public const int NameLength = 70;

    /// <param name="dossier">The title of the dossier.</param>
    /// <param name="what">“The 12 actors”.</param>
    public static string DescribeList(InterfaceWords words, string dossier, string what, PagerView? pager) =>
        Clipped(NumberOf(pager) is { } page
            ? words.DescriptionOfListPage(what, Excerpt.Clipped(dossier, NameLength), page.Number, page.All)
            : words.DescriptionOfList(what, Excerpt.Clipped(dossier, NameLength)));

    /// <summary>The title of a page of a list; from the second page on it has the page number.</summary>
    public static string Title(InterfaceWords words, string title, PagerView? pager) =>
        pager?.Previous is not null && NumberOf(pager) is { } page
            ? words.TitleOfListPage(title, page.Number, page.All)
            : title;

    private static (string Number, string All)? NumberOf(PagerView? pager) =>
        pager is null ? null : (pager.Pages.First(page => page.Url is null).Text, $"{pager.Pages.Length}");

    public static string? Count(int number, Func<int, string> words) => number == 0 ? null : words(number);

    public static string Named(InterfaceWords words, string title, IEnumerable<string> more) =>
        words.JoinCommas(more.Prepend(Excerpt.Clipped(title, NameLength)));

    public static string Sentence(InterfaceWords words, string what, IEnumerable<string?> facts)
    {
        string told = words.JoinSemicolons(facts.OfType<string>());
        return told.Length == 0 ? words.DescriptionOfRecord(what) : words.DescriptionWithFacts(what, told);
    }

    public static string Clipped(string sentence) => Excerpt.Clipped(sentence, Length - 1);
}
