using Dossier.Model;

namespace Dossier.Interface;

/// <summary>
/// The categories of numbers for which a language has a form of its own (Unicode Technical Standard 35, part 3, section
/// 5.1.1).
/// </summary>
internal enum PluralCategory { Zero, One, Two, Few, Many, Other }

internal static class PluralCategories
{
    /// <summary>Their words in files.</summary>
    public static Vocabulary<PluralCategory> Words { get; } = new(
        ("zero", PluralCategory.Zero), ("one", PluralCategory.One), ("two", PluralCategory.Two),
        ("few", PluralCategory.Few), ("many", PluralCategory.Many), ("other", PluralCategory.Other));
}
