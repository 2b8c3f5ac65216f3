namespace Dossier.Text;

/// <summary>
/// Upper limits for the sizes and counts in a dossier. Exceeding one is an error that names the limit. What has no
/// limit is processed in time proportional to its size. <c>docs/bounds.md</c> lists them all.
/// </summary>
internal static class Bounds
{
    /// <summary>Entries in one list or map of a record.</summary>
    public const int MostEntries = 5_000;

    /// <summary>Parts of one quotation.</summary>
    public const int MostParts = 100;

    /// <summary>
    /// Actors in each of <c>by</c>, <c>for</c>, <c>to</c> and <c>via</c> of one passage, and in <c>of</c> of a
    /// position.
    /// </summary>
    public const int MostVoices = 50;

    /// <summary>
    /// Actors in each of <c>by</c> and <c>to</c> of one demand. All of them are listed on each of its pages.
    /// </summary>
    public const int MostParties = 500;

    /// <summary>Characters of a text on one line: a name, a title, an address.</summary>
    public const int LongestLabel = 2_000;

    /// <summary>Characters of a quotation, a summary or a note.</summary>
    public const int LongestText = 100_000;
}
