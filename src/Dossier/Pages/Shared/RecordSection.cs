using System.Collections.Immutable;
using Dossier.SiteModel;

namespace Dossier.Pages.Shared;

/// <summary>A section of a record, before it is known which of its items a page has. Where it has none, no page has it.</summary>
/// <param name="Count">Of its items.</param>
/// <param name="Compose">Makes the section of some of its items: how many to skip, and how many to take at most.</param>
internal sealed record RecordSection(string Id, string Title, int Count, Func<int, int, SectionView> Compose)
{
    public static RecordSection Create<T>(string id, string title, IReadOnlyList<T> items, Func<IReadOnlyList<T>, SectionView> compose) =>
        new(id, title, items.Count, (skip, take) => compose([.. items.Skip(skip).Take(take)]));

    /// <summary>A section that is never divided: the record's own page shows all of it, however long it is.</summary>
    public static RecordSection CreateWhole(string id, string title, bool isEmpty, Func<SectionView> compose) =>
        new(id, title, isEmpty ? 0 : 1, (_, _) => compose());

    public static RecordSection CreateLinks(string id, string title, ImmutableArray<LinkView> links) =>
        Create(id, title, links, items => new LinksSectionView([.. items]));
}
