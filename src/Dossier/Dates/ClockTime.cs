using System.Globalization;

namespace Dossier.Dates;

/// <summary>A time of day, with its offset from UTC if one was written (ISO 8601-1, section 5.3).</summary>
/// <param name="Seconds">Seconds since midnight in local time.</param>
/// <param name="Offset">How many seconds local time is ahead of UTC; null if that is not known.</param>
internal readonly record struct ClockTime(int Seconds, int? Offset)
{
    public const int SecondsPerDay = 86_400;

    /// <param name="text"><c>hh:mm:ss</c>, then nothing, <c>Z</c>, <c>±hh</c> or <c>±hh:mm</c>; the date parser has
    /// checked it.</param>
    public static ClockTime Read(string text)
    {
        int seconds = (Number(text, 0) * 3600) + (Number(text, 3) * 60) + Number(text, 6);
        return text.Length == 8 ? new ClockTime(seconds, null) : new ClockTime(seconds, ReadOffset(text));
    }

    /// <summary>
    /// Seconds since midnight UTC of the written day. Negative, or more than a day, if local time falls on another day
    /// than UTC.
    /// </summary>
    public int SecondsInUtc => Seconds - (Offset ?? 0);

    private static int ReadOffset(string text)
    {
        if (text[8] == 'Z')
            return 0;
        int ahead = (Number(text, 9) * 3600) + (text.Length > 11 ? Number(text, 12) * 60 : 0);
        return text[8] == '-' ? -ahead : ahead;
    }

    private static int Number(string text, int at) =>
        int.Parse(text.AsSpan(at, 2), NumberStyles.None, CultureInfo.InvariantCulture);
}
