using System.Collections.Immutable;
using System.Globalization;
using Dossier.Interface;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.StructuredData;

namespace Dossier.Pages.Shared;

/// <summary>
/// Keeps the pages of a record so short that a reader and a slow connection can cope with them: the record's own page
/// shows the first items of a long section, and the section goes on on further pages that have nothing else.
/// </summary>
/// <param name="record">The path of the record's own page.</param>
/// <param name="section">The section that goes on on this page; null on the record's own page.</param>
/// <param name="number">The number of the page within the section, from 1.</param>
internal sealed class SectionPager(
    InterfaceWords words, string record, PageSection? section = null, int number = 1)
{
    public const int Length = 60;

    private const int LongestRelation = 30;

    public bool IsRecordsOwn => section is null;

    /// <summary>Readers find and remember a page by its title, so no two pages have the same title.</summary>
    public string Titled(string title) => section is null
        ? title
        : words.TitleOfSectionPage(title, section.Title, Number);

    public string Described(string description) => section is null
        ? description
        : Descriptions.Clipped(words.DescriptionOfSectionPage(section.Title, Number, description));

    /// <summary>What only the record's own page shows; nothing on the other pages.</summary>
    public ImmutableArray<T> Own<T>(Func<ImmutableArray<T>> compose) => IsRecordsOwn ? compose() : [];

    /// <summary>What this page shows of a record's sections: on the record's own page all of them, else one.</summary>
    public ImmutableArray<SectionView> Cut(IEnumerable<PageSection> sections) =>
    [
        .. sections
            .Where(item => item.Count > 0 && (IsRecordsOwn || item.Id == section!.Id))
            .Select(item => item.View((number - 1) * Length, Length, item.Count > Length ? Pager(item) : null)),
    ];

    /// <summary>
    /// The relations of a record; each one that is too long is only a number that leads to a section with its links.
    /// </summary>
    public ImmutableArray<RelationView> Shorten(ImmutableArray<RelationView> relations)
    {
        if (!IsRecordsOwn)
            return [];
        return [.. relations.Select(relation => IsLong(relation) ? Shortened(relation) : relation)];

        RelationView Shortened(RelationView relation)
        {
            string all = words.AllOfThem(relation.Links.Length.ToString("N0", CultureInfo.InvariantCulture));
            return relation with { Links = [new LinkView(all, "#" + IdOf(relation), RecordKind.Page)] };
        }
    }

    /// <summary>The sections with the links of those relations that are too long.</summary>
    public static IEnumerable<PageSection> SectionsOf(ImmutableArray<RelationView> relations) => relations
        .Where(IsLong)
        .Select(relation => PageSection.CreateLinks(IdOf(relation), relation.Label, relation.Links));

    /// <summary>The address of an item of a section, seen from any of the record's pages.</summary>
    /// <param name="id">The section's id.</param>
    /// <param name="index">The index of the item in the whole section.</param>
    /// <param name="element">The id of the item's element.</param>
    public string AddressOf(string id, int index, string element)
    {
        int page = PageOf(index);
        bool isHere = page == number && (IsRecordsOwn || id == section!.Id);
        return isHere ? "#" + element : $"{FileName(Path(record, id, page))}#{element}";
    }

    /// <summary>The number, from 1, of the page that shows the item with this index.</summary>
    public static int PageOf(int index) => (index / Length) + 1;

    public static int PagesOf(int count) => Math.Max(1, (count + Length - 1) / Length);

    // Such a name is “x.statements.2.html”. An id never has a dot, so no record's page can have the same name.
    public static string Path(string record, string id, int page) =>
        page == 1 ? record : $"{record[..^".html".Length]}.{id}.{page.ToString(CultureInfo.InvariantCulture)}.html";

    private PagerView Pager(PageSection item)
    {
        int pages = PagesOf(item.Count);
        return new PagerView(
            number > 1 ? Address(number - 1) : null,
            number < pages ? Address(number + 1) : null,
            [.. PageNumbers.Shown(number, pages).Select(NumberLink)])
        {
            Label = words.PagesOf(item.Title),
        };

        TextRun NumberLink(int page) => new($"{page}", page == number ? null : Address(page));

        string Address(int page) => $"{FileName(Path(record, item.Id, page))}#{item.Id}";
    }

    private string Number => number.ToString(CultureInfo.InvariantCulture);

    private static bool IsLong(RelationView relation) => relation.Links.Length > LongestRelation;

    private static string IdOf(RelationView relation) => "list-" + relation.Id;

    private static string FileName(string path) => path[(path.LastIndexOf('/') + 1)..];
}
