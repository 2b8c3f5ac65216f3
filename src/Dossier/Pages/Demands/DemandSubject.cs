using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.StructuredData;

namespace Dossier.Pages.Demands;

/// <summary>
/// Describes a demand in structured data, for machines: as an article by the curators, which cites the words that it
/// rests on.
/// </summary>
internal static class DemandSubject
{
    /// <param name="statements">The statements that the article cites, those with own positions first.</param>
    public static PageSubject Describe(
        Demand demand, IReadOnlyCollection<Statement> statements) => new((things, page) =>
    [
        page.Node(
            things, "Article", ("mainEntityOfPage", page.Url), ("author", things.Editors()),
            ("about", things.Actors([.. demand.By.Concat(demand.To).DistinctBy(actor => actor.Value)])),
            ("citation", things.Citations(statements))),
    ])
        {
            IsArticle = true,
        };
}
