namespace Dossier.Views;

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
}
