namespace Dossier.Text;

/// <summary>
/// How much of each thing a dossier may have. What is beyond a bound is an error that names it; what has no bound costs
/// no more than in proportion to its size. <c>docs/bounds.md</c> has them all.
/// </summary>
internal static class Bounds
{
    /// <summary>Entries of one list or map of a record.</summary>
    public const int MostEntries = 5_000;

    /// <summary>Parts of one quotation.</summary>
    public const int MostParts = 100;

    /// <summary>Actors in each of <c>by</c>, <c>for</c>, <c>to</c>, <c>via</c> of one passage, and in <c>of</c> of a position.</summary>
    public const int MostVoices = 50;

    /// <summary>Claimants of one demand, and addressees: they stand on each page of it.</summary>
    public const int MostParties = 500;

    /// <summary>Characters of a name, a title, an address: of all that stands on one line.</summary>
    public const int LongestLabel = 2_000;

    /// <summary>Characters of a quotation, a summary, a note.</summary>
    public const int LongestText = 100_000;
}
