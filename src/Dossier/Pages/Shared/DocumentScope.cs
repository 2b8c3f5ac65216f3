using System.Collections.Frozen;

namespace Dossier.Pages.Shared;

/// <summary>What stands in a document of many records: links to it lead to places in the document.</summary>
/// <param name="Ids">Of the records and pages in it.</param>
/// <param name="StandsAlone">There is no site around the document: only a base URL leads to what is not in it.</param>
internal sealed record DocumentScope(FrozenSet<string> Ids, bool StandsAlone)
{
    /// <summary>The prefix keeps curators' ids apart from the theme's.</summary>
    public static string Anchor(string id) => "r-" + id;
}
