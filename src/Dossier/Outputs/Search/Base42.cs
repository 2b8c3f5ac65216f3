using System.Text;

namespace Dossier.Outputs.Search;

/// <summary>
/// Whole numbers as text of a script: digits of base 42, the lowest first; each but a number's last counts on from 42.
/// Their 84 characters need no escape in JSON. So most gaps between documents take one character.
/// </summary>
internal static class Base42
{
    private const int Base = 42;

    private static readonly string Digits = string.Concat(Enumerable.Range('!', '}' - '!' + 1).Select(c => (char)c).Except("\"&'+<>\\`|"));

    public static int LargestDigit => Digits.Length - 1;

    /// <summary>A small number as one character.</summary>
    public static char Digit(int number) => Digits[number];

    public static StringBuilder AppendNumber(this StringBuilder text, long number)
    {
        for (; number >= Base; number /= Base)
            text.Append(Digits[(int)(number % Base) + Base]);
        return text.Append(Digits[(int)number]);
    }

    /// <summary>A number of either sign: 0, -1, 1, -2, 2 and so on are counted from zero.</summary>
    public static StringBuilder AppendSigned(this StringBuilder text, long number) => text.AppendNumber(number < 0 ? (-2 * number) - 1 : 2 * number);

    /// <summary>How many characters a number takes.</summary>
    public static int Length(int number)
    {
        int length = 1;
        for (; number >= Base; number /= Base)
            length++;
        return length;
    }
}
