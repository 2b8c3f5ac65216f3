using System.Globalization;

namespace Dossier.Dates;

/// <summary>A time of day, with its offset from UTC where one was written (ISO 8601-1, 5.3).</summary>
/// <param name="Seconds">Since midnight, at the place where the time was told.</param>
/// <param name="Offset">How many seconds that place is ahead of UTC; null where that is not said.</param>
internal readonly record struct ClockTime(int Seconds, int? Offset)
{
    public const int SecondsPerDay = 86_400;

    /// <param name="text"><c>hh:mm:ss</c>, then nothing, <c>Z</c>, <c>±hh</c> or <c>±hh:mm</c>, as the parser of dates has checked it.</param>
    public static ClockTime Read(string text)
    {
        int seconds = (Number(text, 0) * 3600) + (Number(text, 3) * 60) + Number(text, 6);
        return text.Length == 8 ? new ClockTime(seconds, null) : new ClockTime(seconds, ReadOffset(text));
    }

    /// <summary>Since the midnight in UTC that began the day as it was written: less than nothing, or more than a day, where the place was in another day than UTC.</summary>
    public int SecondsInUtc => Seconds - (Offset ?? 0);

    private static int ReadOffset(string text)
    {
        if (text[8] == 'Z')
            return 0;
        int ahead = (Number(text, 9) * 3600) + (text.Length > 11 ? Number(text, 12) * 60 : 0);
        return text[8] == '-' ? -ahead : ahead;
    }

    private static int Number(string text, int at) => int.Parse(text.AsSpan(at, 2), NumberStyles.None, CultureInfo.InvariantCulture);
}
