using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.StructuredData;

namespace Dossier.Pages.Demands;

/// <summary>A demand for machines: the curators' piece on it, and the words it rests on.</summary>
internal static class DemandSubject
{
    /// <param name="statements">What it rests on, the most telling first.</param>
    public static PageSubject Describe(Demand demand, IReadOnlyCollection<Statement> statements) => new((things, page) =>
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
