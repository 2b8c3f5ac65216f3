using System.Text;

namespace Dossier.Outputs.Search;

/// <summary>
/// Writes integers in base 42, lowest digit first. Digits that are followed by another use a second set of 42
/// characters. None of the 84 characters is escaped in JSON, and most gaps between documents take one character.
/// </summary>
internal static class Base42
{
    private const int Base = 42;

    private static readonly string Digits = string.Concat(Enumerable.Range('!', '}' - '!' + 1)
        .Select(c => (char)c)
        .Except("\"&'+<>\\`|"));

    public static int LargestDigit => Digits.Length - 1;

    /// <summary>A number below 42 as one character.</summary>
    public static char Digit(int number) => Digits[number];

    public static StringBuilder AppendNumber(this StringBuilder text, long number)
    {
        for (; number >= Base; number /= Base)
            text.Append(Digits[(int)(number % Base) + Base]);
        return text.Append(Digits[(int)number]);
    }

    /// <summary>A number of either sign, mapped to 0, -1, 1, -2, 2 and so on.</summary>
    public static StringBuilder AppendSigned(this StringBuilder text, long number) =>
        text.AppendNumber(number < 0 ? (-2 * number) - 1 : 2 * number);

    /// <summary>The number of characters that a number takes.</summary>
    public static int Length(int number)
    {
        int length = 1;
        for (; number >= Base; number /= Base)
            length++;
        return length;
    }
}
