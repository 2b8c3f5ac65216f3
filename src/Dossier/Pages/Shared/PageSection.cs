using System.Collections.Immutable;
using Dossier.SiteModel;

namespace Dossier.Pages.Shared;

/// <summary>
/// A section of a page before it is decided which of its items the page shows. A section without items is left out.
/// </summary>
/// <param name="Count">The number of its items.</param>
/// <param name="Compose">
/// Makes the section from some of its items. The arguments are how many to skip, and how many to take at most.
/// </param>
internal sealed record PageSection(string Id, string Title, int Count, Func<int, int, SectionView> Compose)
{
    public static PageSection Create<T>(
        string id, string title, IReadOnlyList<T> items, Func<IReadOnlyList<T>, SectionView> compose) =>
        new(id, title, items.Count, (skip, take) => compose([.. items.Skip(skip).Take(take)]));

    /// <summary>A section that is never divided: one page shows all of it, however long it is.</summary>
    public static PageSection CreateWhole(string id, string title, bool isEmpty, Func<SectionView> compose) =>
        new(id, title, isEmpty ? 0 : 1, (_, _) => compose());

    public static PageSection CreateLinks(string id, string title, ImmutableArray<LinkView> links) =>
        Create(id, title, links, items => new LinksSectionView([.. items]));

    /// <summary>These sections with all of their items, without those that have none.</summary>
    public static ImmutableArray<SectionView> ComposeAll(IEnumerable<PageSection> sections) =>
    [
        .. sections
            .Where(section => section.Count > 0)
            .Select(section => section.View(0, section.Count, pager: null)),
    ];

    /// <summary>The section with some of its items.</summary>
    /// <param name="skip">How many items to skip.</param>
    /// <param name="take">How many items to take at most.</param>
    /// <param name="pager">Leads to the pages on which the section goes on; null if there is only one.</param>
    public SectionView View(int skip, int take, PagerView? pager) =>
        Compose(skip, take) with { Id = Id, Title = Title, Pager = pager };
}
