using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Dossier.Interface;

/// <summary>
/// Which form of words goes with a count. The rules are those of CLDR for whole numbers of one and a half million and
/// less; no dossier counts further, so that the category which French and Spanish have for whole millions is left out.
/// </summary>
/// <param name="Categories">The categories that the language has, in their order.</param>
/// <param name="Of">The category of a number that is not negative.</param>
internal sealed record PluralRule(ImmutableArray<PluralCategory> Categories, Func<int, PluralCategory> Of)
{
    private static readonly PluralRule OneIsSpecial = Create(number => number == 1 ? PluralCategory.One : Other);

    private static readonly FrozenDictionary<string, PluralRule> ByLanguage = new (string Languages, PluralRule Rule)[]
    {
        ("id ja ko lo ms my th vi yue zh", Create(_ => Other)),
        ("am bn fa fr gu hi hy kn pt zu", Create(number => number <= 1 ? PluralCategory.One : Other)),
        ("be ru uk", Create(EastSlavic)),
        ("bs hr sh sr", Create(SouthSlavic)),
        ("pl", Create(Polish)),
        ("cs sk", Create(number => number switch
        {
            1 => PluralCategory.One,
            >= 2 and <= 4 => PluralCategory.Few,
            _ => Other,
        })),
        ("sl", Create(number => (number % 100) switch
        {
            1 => PluralCategory.One,
            2 => PluralCategory.Two,
            3 or 4 => PluralCategory.Few,
            _ => Other,
        })),
        ("lt", Create(Lithuanian)),
        ("lv", Create(Latvian)),
        ("mo ro", Create(number => number == 1 ? PluralCategory.One
            : number == 0 || number % 100 is >= 1 and <= 19 ? PluralCategory.Few
            : Other)),
        ("mk is", Create(number => number % 10 == 1 && number % 100 != 11 ? PluralCategory.One : Other)),
        ("he", Create(number => number switch
        {
            1 => PluralCategory.One,
            2 => PluralCategory.Two,
            _ => Other,
        })),
        ("ar", Create(Arabic)),
    }.SelectMany(row => row.Languages.Split(' ').Select(language => (language, row.Rule)))
        .ToFrozenDictionary(row => row.language, row => row.Rule, StringComparer.OrdinalIgnoreCase);

    private const PluralCategory Other = PluralCategory.Other;

    /// <summary>The rule of a language; that of English where no rule is known for it.</summary>
    /// <param name="language">BCP 47. Only its first part counts: <c>pt</c> of <c>pt-BR</c>.</param>
    public static PluralRule For(string language) =>
        ByLanguage.GetValueOrDefault(language.Split('-')[0]) ?? OneIsSpecial;

    // All categories of these languages occur among the first numbers.
    private static PluralRule Create(Func<int, PluralCategory> of) =>
        new([.. Enumerable.Range(0, 200).Select(of).Distinct().Order()], of);

    private static PluralCategory EastSlavic(int number) => (number % 10, number % 100) switch
    {
        (1, not 11) => PluralCategory.One,
        ( >= 2 and <= 4, < 12 or > 14) => PluralCategory.Few,
        _ => PluralCategory.Many,
    };

    private static PluralCategory SouthSlavic(int number) =>
        EastSlavic(number) is var category && category == PluralCategory.Many ? Other : category;

    private static PluralCategory Polish(int number) => number == 1 ? PluralCategory.One
        : EastSlavic(number) == PluralCategory.Few ? PluralCategory.Few
        : PluralCategory.Many;

    private static PluralCategory Lithuanian(int number) => (number % 10, number % 100) switch
    {
        (1, < 11 or > 19) => PluralCategory.One,
        ( >= 2, < 11 or > 19) => PluralCategory.Few,
        _ => Other,
    };

    private static PluralCategory Latvian(int number) => (number % 10, number % 100) switch
    {
        (0, _) or (_, >= 11 and <= 19) => PluralCategory.Zero,
        (1, _) => PluralCategory.One,
        _ => Other,
    };

    private static PluralCategory Arabic(int number) => (number, number % 100) switch
    {
        (0, _) => PluralCategory.Zero,
        (1, _) => PluralCategory.One,
        (2, _) => PluralCategory.Two,
        (_, >= 3 and <= 10) => PluralCategory.Few,
        (_, >= 11) => PluralCategory.Many,
        _ => Other,
    };
}
