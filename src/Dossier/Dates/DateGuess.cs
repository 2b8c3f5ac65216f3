using System.Globalization;

namespace Dossier.Dates;

/// <summary>Suggests the EDTF form of dates that are written in another way but can only mean one day.</summary>
internal static class DateGuess
{
    private static readonly string[] Months =
        [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december",
        ];

    /// <summary>
    /// The EDTF form of a date with missing digits (<c>2030-5-2</c>), in English words (<c>2 May 2030</c>, <c>May 2,
    /// 2030</c>) or in the digits of another script; null for everything else.
    /// </summary>
    public static string? Guess(string text)
    {
        string plain = string.Concat(
            text.Select(c => char.IsDigit(c) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)) : c));
        string[] parts = plain.Split(plain.Contains('-') ? ['-'] : [' ', ','], StringSplitOptions.RemoveEmptyEntries);
        string? guess = parts switch
        {
            [{ Length: 4 } year, var month] when plain.Contains('-') => Written(year, month),
            [{ Length: 4 } year, var month, var day] when plain.Contains('-') => Written(year, month, day),
            [var month, { Length: 4 } year] => Written(year, Number(month)),
            [var day, var month, { Length: 4 } year] when Number(month) is { } number => Written(year, number, day),
            [var month, var day, { Length: 4 } year] => Written(year, Number(month), day),
            _ => null,
        };
        return guess is not null && EdtfParser.Parse(guess).Date is not null ? guess : null;
    }

    private static string? Number(string word) =>
        Array.FindIndex(Months, month => month.StartsWith(word, StringComparison.OrdinalIgnoreCase)
            && (word.Length == 3 || word.Length == month.Length)) is >= 0 and int index
            ? $"{index + 1}"
            : null;

    private static string? Written(string year, params string?[] rest) =>
        rest.All(part => part is { Length: 1 or 2 })
            ? string.Join('-', [year, .. rest.Select(part => part!.PadLeft(2, '0'))])
            : null;
}
