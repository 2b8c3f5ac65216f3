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
    public static string DescribeList(string dossier, string what, PagerView? pager) =>
        Clipped($"{what} of {Excerpt.Clipped(dossier, NameLength)}{Page(pager)}.");

    /// <summary>The title of a page of a list; from the second page on it has the page number.</summary>
    public static string Title(string title, PagerView? pager) => pager?.Previous is null ? title : title + Page(pager);

    private static string Page(PagerView? pager) =>
        pager is null ? "" : $", page {pager.Pages.First(page => page.Url is null).Text} of {pager.Pages.Length}";

    public static string? Count(int number, string noun) => number == 0 ? null : Plurals.Count(number, noun);

    public static string Named(string title, IEnumerable<string> more) =>
        string.Join(", ", more.Prepend(Excerpt.Clipped(title, NameLength)));

    public static string Sentence(string what, IEnumerable<string?> facts)
    {
        string told = string.Join("; ", facts.Where(fact => fact is not null));
        return told.Length == 0 ? what + "." : $"{what}: {told}.";
    }

    public static string Clipped(string sentence) => Excerpt.Clipped(sentence, Length - 1);
}
