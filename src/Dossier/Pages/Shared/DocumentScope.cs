using System.Collections.Frozen;

namespace Dossier.Pages.Shared;

/// <summary>What is in a document of many records: links to one of them lead to its place in the document.</summary>
/// <param name="Ids">The ids of the records and pages that are in it.</param>
/// <param name="StandsAlone">
/// The document has no site around it: links to what is not in it need a base URL, and without one lead nowhere.
/// </param>
internal sealed record DocumentScope(FrozenSet<string> Ids, bool StandsAlone)
{
    /// <summary>The prefix keeps curators' ids apart from the theme's.</summary>
    public static string Anchor(string id) => "r-" + id;
}
