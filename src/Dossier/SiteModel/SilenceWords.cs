namespace Dossier.SiteModel;

/// <summary>
/// How every page, figure and legend says that nothing is on record of a party. These are the only words for it: two for one
/// thing would be taken for two things.
/// </summary>
public static class SilenceWords
{
    /// <summary>Of one who is asked: neither its own words, nor a report of them, nor a position of who belongs to it.</summary>
    public const string NoAnswer = "no answer found";

    /// <summary>Of one who asks, or of whom others tell, or to whom somebody belongs who has a position.</summary>
    public const string NoOwnWord = "no word of its own";

    /// <summary>Of one who is asked, before anybody was, as far as is on record.</summary>
    public const string NotAskedYet = "not asked yet";

    /// <summary>The same, where others were asked for it already, or may have been.</summary>
    public const string NotAskedByName = "not asked by name yet";

    /// <summary>The same on a day that may be the one on which it was first asked, or before it.</summary>
    public const string PerhapsNotAsked = "perhaps not asked yet";
}
