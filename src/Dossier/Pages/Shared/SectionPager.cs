using System.Collections.Immutable;
using System.Globalization;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.StructuredData;

namespace Dossier.Pages.Shared;

/// <summary>
/// Keeps the pages of a record to a length that a reader and a line can bear: a long section shows its first items on the
/// record's own page and goes on on pages that have nothing else.
/// </summary>
/// <param name="record">The path of the record's own page.</param>
/// <param name="section">The section that goes on here; null on the record's own page.</param>
/// <param name="number">Of the page, from 1.</param>
internal sealed class SectionPager(string record, PageSection? section = null, int number = 1)
{
    public const int Length = 60;

    private const int LongestRelation = 30;

    public bool IsRecordsOwn => section is null;

    /// <summary>A page is found and remembered by its title: no two have the same.</summary>
    public string Titled(string title) => section is null ? title : $"{title} ({section.Title}, page {number.ToString(CultureInfo.InvariantCulture)})";

    public string Described(string description) => section is null
        ? description
        : Descriptions.Clipped($"{section.Title}, page {number.ToString(CultureInfo.InvariantCulture)}. {description}");

    /// <summary>What only the record's own page has.</summary>
    public ImmutableArray<T> Own<T>(Func<ImmutableArray<T>> compose) => IsRecordsOwn ? compose() : [];

    /// <summary>What this page has of a record's sections: on the record's own page all of them, else one.</summary>
    public ImmutableArray<SectionView> Cut(IEnumerable<PageSection> sections) =>
    [
        .. sections
            .Where(item => item.Count > 0 && (IsRecordsOwn || item.Id == section!.Id))
            .Select(item => item.View((number - 1) * Length, Length, item.Count > Length ? Pager(item) : null)),
    ];

    /// <summary>The relations, with those that are too long as a number that leads to a section of their own.</summary>
    public ImmutableArray<RelationView> Shorten(ImmutableArray<RelationView> relations) => !IsRecordsOwn ? [] :
    [
        .. relations.Select(relation => IsLong(relation)
            ? relation with { Links = [new LinkView($"all {relation.Links.Length.ToString("N0", CultureInfo.InvariantCulture)}", "#" + IdOf(relation), RecordKind.Page)] }
            : relation),
    ];

    /// <summary>The sections that the long ones among these relations get.</summary>
    public static IEnumerable<PageSection> SectionsOf(ImmutableArray<RelationView> relations) =>
        relations.Where(IsLong).Select(relation => PageSection.CreateLinks(IdOf(relation), relation.Label, relation.Links));

    /// <summary>Where an item of a section stands, seen from the record's pages.</summary>
    /// <param name="index">In the whole section.</param>
    public string AddressOf(string id, int index, string element)
    {
        int page = PageOf(index);
        bool isHere = page == number && (IsRecordsOwn || id == section!.Id);
        return isHere ? "#" + element : $"{FileName(Path(record, id, page))}#{element}";
    }

    /// <summary>From 1.</summary>
    public static int PageOf(int index) => (index / Length) + 1;

    public static int PagesOf(int count) => Math.Max(1, (count + Length - 1) / Length);

    // actors/x.statements.2.html: no id has a dot, so no record can want the name.
    public static string Path(string record, string id, int page) =>
        page == 1 ? record : $"{record[..^".html".Length]}.{id}.{page.ToString(CultureInfo.InvariantCulture)}.html";

    private PagerView Pager(PageSection item)
    {
        int pages = PagesOf(item.Count);
        return new PagerView(
            number > 1 ? Address(number - 1) : null, number < pages ? Address(number + 1) : null,
            [.. PageNumbers.Shown(number, pages).Select(page => new TextRun($"{page}", page == number ? null : Address(page)))])
        {
            Label = InterfaceWords.Fill(InterfaceWords.PagesOf, item.Title),
        };

        string Address(int page) => $"{FileName(Path(record, item.Id, page))}#{item.Id}";
    }

    private static bool IsLong(RelationView relation) => relation.Links.Length > LongestRelation;

    private static string IdOf(RelationView relation) => "list-" + relation.Label.ToLowerInvariant().Replace(' ', '-');

    private static string FileName(string path) => path[(path.LastIndexOf('/') + 1)..];
}
