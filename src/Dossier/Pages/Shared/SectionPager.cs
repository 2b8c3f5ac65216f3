using System.Collections.Immutable;
using System.Globalization;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.StructuredData;

namespace Dossier.Pages.Shared;

/// <param name="Count">Of its items.</param>
internal sealed record SectionLength(string Id, string Title, int Count);

/// <summary>
/// Keeps the pages of a record to a length that a reader and a line can bear: a long section shows its first items on the
/// record's own page and goes on on pages that have nothing else.
/// </summary>
/// <param name="record">The path of the record's own page.</param>
/// <param name="section">The section that goes on here; null on the record's own page.</param>
/// <param name="number">Of the page, from 1.</param>
internal sealed class SectionPager(string record, SectionLength? section = null, int number = 1)
{
    public const int Length = 60;

    private const int LongestRelation = 30;

    private readonly List<SectionPagerView> _pagers = [];
    private readonly List<LinkSectionView> _lists = [];

    public bool IsRecordsOwn => section is null;

    /// <summary>Of the sections asked for so far that do not fit on one page.</summary>
    public ImmutableArray<SectionPagerView> Pagers => [.. _pagers];

    /// <summary>Relations that were too long for the list of facts.</summary>
    public ImmutableArray<LinkSectionView> Lists => [.. _lists];

    /// <summary>A page is found and remembered by its title: no two have the same.</summary>
    public string Titled(string title) => section is null ? title : $"{title} ({section.Title}, page {number.ToString(CultureInfo.InvariantCulture)})";

    public string Described(string description) => section is null
        ? description
        : Descriptions.Clipped($"{section.Title}, page {number.ToString(CultureInfo.InvariantCulture)}. {description}");

    /// <summary>What only the record's own page has.</summary>
    public ImmutableArray<T> Own<T>(Func<ImmutableArray<T>> compose) => IsRecordsOwn ? compose() : [];

    /// <summary>The items of a section that this page has.</summary>
    public IReadOnlyList<T> Cut<T>(string id, IReadOnlyList<T> items)
    {
        if (!IsRecordsOwn && id != section!.Id)
            return [];
        if (items.Count > Length)
            _pagers.Add(new SectionPagerView(id, Pager(id, items.Count)));
        return [.. items.Skip((number - 1) * Length).Take(Length)];
    }

    /// <summary>The relations, with those that are too long as a number that leads to a section of their own.</summary>
    public ImmutableArray<RelationView> Shorten(ImmutableArray<RelationView> relations)
    {
        var shortened = ImmutableArray.CreateBuilder<RelationView>(relations.Length);
        foreach (var relation in relations)
        {
            string id = IdOf(relation);
            bool isLong = IsLong(relation);
            if (isLong && Cut(id, relation.Links) is { Count: > 0 } links)
                _lists.Add(new LinkSectionView(id, relation.Label, [.. links]));
            shortened.Add(isLong ? relation with { Links = [new LinkView($"all {relation.Links.Length.ToString("N0", CultureInfo.InvariantCulture)}", "#" + id, RecordKind.Page)] } : relation);
        }

        return IsRecordsOwn ? shortened.ToImmutable() : [];
    }

    /// <summary>The sections that the long ones among these relations get.</summary>
    public static IEnumerable<SectionLength> LengthsOf(ImmutableArray<RelationView> relations) =>
        relations.Where(IsLong).Select(relation => new SectionLength(IdOf(relation), relation.Label, relation.Links.Length));

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

    private PagerView Pager(string id, int count)
    {
        int pages = PagesOf(count);
        return new PagerView(
            number > 1 ? Address(number - 1) : null, number < pages ? Address(number + 1) : null,
            [.. PageNumbers.Shown(number, pages).Select(page => new TextRun($"{page}", page == number ? null : Address(page)))]);

        string Address(int page) => $"{FileName(Path(record, id, page))}#{id}";
    }

    private static bool IsLong(RelationView relation) => relation.Links.Length > LongestRelation;

    private static string IdOf(RelationView relation) => "list-" + relation.Label.ToLowerInvariant().Replace(' ', '-');

    private static string FileName(string path) => path[(path.LastIndexOf('/') + 1)..];
}
