using System.Globalization;
using System.Text.RegularExpressions;
using Dossier.Text;

namespace Dossier.Dates;

/// <summary>
/// Parses EDTF levels 0 and 1 (Library of Congress, Extended Date/Time Format Specification, 4 February 2019).
/// </summary>
internal static partial class EdtfParser
{
    private const string RightOrder = "write year, month and day in that order, with hyphens: 2022-01-09";

    /// <summary>The date, or an error in words that can follow “is not a date: ”.</summary>
    public static (EdtfDate? Date, string? Error) Parse(string text)
    {
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            var (point, wrong) = ParsePoint(text);
            return point is null ? (null, wrong) : (new EdtfDate(text, point, point), null);
        }

        if (Slashed().IsMatch(text))
            return (null, RightOrder);

        var (start, startWrong) = ParseSide(text[..slash]);
        var (end, endWrong) = ParseSide(text[(slash + 1)..]);
        if ((startWrong ?? endWrong) is string error)
            return (null, error);
        if (start is null && end is null)
            return (null, "an interval has at least one side");
        if (start is not null && end is not null && end.Latest < start.Earliest)
            return (null, "the interval ends before it starts");
        return (new EdtfDate(text, start, end), null);
    }

    private static (EdtfPoint?, string?) ParseSide(string text) => text is "" or ".." ? (null, null) : ParsePoint(text);

    private static (EdtfPoint?, string?) ParsePoint(string text)
    {
        if (LongYear().Match(text) is { Success: true } longYear)
            return ParseLongYear(longYear);
        if (Level1().Match(text) is not { Success: true } match)
            return (null, Explain(text));

        string yearText = match.Groups["year"].Value;
        int unknown = yearText.Count(c => c == 'X');
        if (unknown > 0 && match.Groups["month"].Success)
            return (null, $"a year with X cannot have a month: write {yearText}");
        if (yearText is "-0000")
            return (null, "there is no year -0000: 1 BC is 0000, and 2 BC -0001");
        // Before the year 0 the digits count backwards: the first year of -12XX is -1299.
        long year = long.Parse(
            yearText.Replace('X', yearText[0] == '-' ? '9' : '0'),
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture);
        int? month = Number(match.Groups["month"]);
        int? day = Number(match.Groups["day"]);
        if (month is 0 or (> 12 and < 21) or > 24)
            return (null, $"there is no month {month:00}");
        if (day is not null && month is null or > 12)
            return (null, "a day needs a month");
        if (day is int d && (d == 0 || d > Calendar.DaysIn(year, month!.Value)))
            return (null, $"{yearText}-{month:00} has no day {d:00}");
        return TimeError(match) is string wrong
            ? (null, wrong)
            : (new EdtfPoint(year, unknown, month, day, Time(match), Qualifier(match)), null);
    }

    private static (EdtfPoint?, string?) ParseLongYear(Match match) =>
        long.TryParse(
            match.Groups["year"].ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long year)
        && Math.Abs(year) is > 9999 and < 1_000_000_000_000
            ? (new EdtfPoint(year, 0, null, null, null, Qualifier(match)), null)
            : (null, "a year with Y has five to twelve digits");

    private static int? Number(Group group) =>
        group.Success && group.Value != "XX"
            ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
            : null;

    private static string? Time(Match match) => match.Groups["time"].Success ? match.Groups["time"].Value : null;

    private static string? TimeError(Match match)
    {
        if (!match.Groups["time"].Success)
            return null;
        int Part(string name) => Number(match.Groups[name]) ?? 0;
        if (Part("hour") > 23 || Part("minute") > 59 || Part("second") > 59 || Part("om") > 59)
            return "there is no such time of day";
        return (Part("oh") * 60) + Part("om") > 14 * 60
            ? "no place is more than 14 hours ahead of UTC, or behind it"
            : null;
    }

    private static Doubt Qualifier(Match match) => match.Groups["doubt"].Value switch
    {
        "?" => Doubt.Uncertain,
        "~" => Doubt.Approximate,
        "%" => Doubt.Uncertain | Doubt.Approximate,
        _ => Doubt.None,
    };

    private static string Explain(string text)
    {
        if (Slashed().IsMatch(text.Replace('.', '/')))
            return RightOrder;
        if (text.Contains("XXX", StringComparison.Ordinal))
            return "only the last one or two digits of a year can be X: 202X, 19XX";
        if (text.Contains(':'))
            return "write a time with its seconds, after a T: 2022-01-09T20:54:00";
        return "write 2022-01-09, 2022-01, 2022, an interval 2021-12-15/2021-12-17, or add ? or ~ for doubt";
    }

    // [0-9] and not \d, which matches the digits of every script.
    [GeneratedRegex(
        @"^(?<year>-?(?:[0-9]{4}|[0-9]{3}X|[0-9]{2}XX))"
        + @"(?:-(?<month>[0-9]{2}|XX(?=$|[?~%]|-XX))(?:-(?<day>[0-9]{2}|XX)"
        + @"(?:T(?<time>(?<hour>[0-9]{2}):(?<minute>[0-9]{2}):(?<second>[0-9]{2})"
        + @"(?:Z|[+-](?<oh>[0-9]{2})(?::(?<om>[0-9]{2}))?)?))?)?)?"
        + @"(?<doubt>[?~%])?\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Level1();

    [GeneratedRegex(
        @"^Y(?<year>-?[0-9]{5,12})(?<doubt>[?~%])?\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex LongYear();

    [GeneratedRegex(
        @"^[0-9]{1,4}/[0-9]{1,2}(/[0-9]{1,4})?\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Slashed();
}
