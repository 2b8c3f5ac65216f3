using Dossier.Dates;
using FsCheck;
using FsCheck.Fluent;

namespace Dossier.Tests.Dates;

/// <summary>
/// Dates of every form of EDTF's levels 0 and 1, close enough to each other that many begin or end alike.
/// </summary>
internal static class RandomDates
{
    private static readonly Gen<string> Day = Gen.Elements(
        "2030-05-02", "2030-05-03", "2030-05-31", "2029-12-31", "2030-01-01", "-0043-03-15", "-0001-12-31",
        "0000-01-01", "2030-05-02?", "2030-05-31%");

    private static readonly Gen<string> Time =
        from day in Gen.Elements("2030-05-02", "2030-05-03", "-0043-03-15")
        from hour in Gen.Choose(0, 23)
        from offset in Gen.Elements("", "Z", "+14:00", "-12", "+05:30", "-03:30")
        select $"{day}T{hour:00}:{(hour % 2) * 30:00}:00{offset}";

    private static readonly Gen<string> Wide = Gen.Elements(
        "2030-05", "2030-XX", "2030-05-XX", "2030-XX-XX", "2030-12", "2030", "2029", "203X", "202X", "20XX", "19XX",
        "2030-21",
        "2029-24", "2030-24",
        "2030~", "-0043", "-0099", "0000", "-004X", "-00XX", "00XX", "Y17000", "Y-17000");

    private static readonly Gen<string> Point = Gen.Frequency((3, Day), (3, Time), (3, Wide));

    public static Arbitrary<EdtfDate> Any { get; } = Gen.Frequency(
            (5, Point), (1, Point.Select(point => "../" + point)), (1, Point.Select(point => point + "/..")),
            (2, from start in Point from end in Point select $"{start}/{end}"))
        .Select(text => EdtfParser.Parse(text).Date)
        .Where(date => date is not null)
        .Select(date => date!)
        .ToArbitrary();
}
