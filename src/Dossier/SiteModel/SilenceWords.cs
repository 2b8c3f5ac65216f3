namespace Dossier.SiteModel;

/// <summary>
/// The phrases that say that nothing is on record of a party. All pages, figures and legends use these constants,
/// because readers would take two phrases for two meanings.
/// </summary>
public static class SilenceWords
{
    /// <summary>
    /// For an addressee without own words, without reports of its position, and without a position of anybody who
    /// belongs to it.
    /// </summary>
    public const string NoAnswer = "no answer found";

    /// <summary>
    /// For a claimant, for a party that others report on, or for one to which somebody with a position belongs.
    /// </summary>
    public const string NoOwnWord = "no word of its own";

    /// <summary>For an addressee before anybody was asked, as far as the sources show.</summary>
    public const string NotAskedYet = "not asked yet";

    /// <summary>For an addressee when others were asked already, or may have been.</summary>
    public const string NotAskedByName = "not asked by name yet";

    /// <summary>For an addressee on a day that may be the one when it was first asked, or may be before it.</summary>
    public const string PerhapsNotAsked = "perhaps not asked yet";
}
