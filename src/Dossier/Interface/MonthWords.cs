namespace Dossier.Interface;

/// <summary>Which form of a month's or a season's name is asked for.</summary>
internal enum MonthCase
{
    /// <summary>“December 2021”.</summary>
    Alone,

    /// <summary>“9 December 2021”, “since December 2021”.</summary>
    Of,

    /// <summary>“in December 2021”.</summary>
    In,
}

/// <summary>The names of months, seasons and days of the month.</summary>
internal sealed class MonthWords(InterfaceWords words)
{
    private readonly string[][] _months =
    [
        [
            words.JanuaryAlone, words.FebruaryAlone, words.MarchAlone, words.AprilAlone,
            words.MayAlone, words.JuneAlone, words.JulyAlone, words.AugustAlone,
            words.SeptemberAlone, words.OctoberAlone, words.NovemberAlone, words.DecemberAlone,
        ],
        [
            words.JanuaryOf, words.FebruaryOf, words.MarchOf, words.AprilOf,
            words.MayOf, words.JuneOf, words.JulyOf, words.AugustOf,
            words.SeptemberOf, words.OctoberOf, words.NovemberOf, words.DecemberOf,
        ],
        [
            words.JanuaryIn, words.FebruaryIn, words.MarchIn, words.AprilIn,
            words.MayIn, words.JuneIn, words.JulyIn, words.AugustIn,
            words.SeptemberIn, words.OctoberIn, words.NovemberIn, words.DecemberIn,
        ],
    ];

    private readonly string[] _shortMonths =
    [
        words.JanuaryShort, words.FebruaryShort, words.MarchShort, words.AprilShort,
        words.MayShort, words.JuneShort, words.JulyShort, words.AugustShort,
        words.SeptemberShort, words.OctoberShort, words.NovemberShort, words.DecemberShort,
    ];

    private readonly string[][] _seasons =
    [
        [words.SpringAlone, words.SummerAlone, words.AutumnAlone, words.WinterAlone],
        [words.SpringOf, words.SummerOf, words.AutumnOf, words.WinterOf],
        [words.SpringIn, words.SummerIn, words.AutumnIn, words.WinterIn],
    ];

    /// <param name="month">1 to 12.</param>
    public string Month(int month, MonthCase form, bool isShort = false) =>
        isShort ? _shortMonths[month - 1] : _months[(int)form][month - 1];

    public string ShortMonth(int month) => _shortMonths[month - 1];

    /// <param name="season">21 to 24, as EDTF numbers them from spring.</param>
    public string Season(int season, MonthCase form) => _seasons[(int)form][season - 21];

    /// <summary>“9”; the first may be written differently.</summary>
    public string Day(int day) => day == 1 ? words.FirstDayOfMonth : $"{day}";
}
