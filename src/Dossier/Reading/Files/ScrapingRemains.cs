using System.Buffers;
using System.Net;

namespace Dossier.Reading.Files;

/// <summary>
/// Damage from collecting an article: HTML entities (<c>&amp;quot;</c>), and UTF-8 that was decoded as another encoding
/// (“â€œ” for “, “Ã©” for é).
/// </summary>
internal static class ScrapingRemains
{
    private const int LongestEntity = 10;
    private const string Thirds = "\u009d\u00a2“”‘’œ™˜–—¦";

    private static readonly SearchValues<char> Signs = SearchValues.Create("&âÃÂÐÑ\ufffd");

    /// <param name="At">The offset of the first of them.</param>
    /// <param name="Meant">The characters that should be there; null if they are lost.</param>
    public sealed record Found(int At, string Text, string? Meant);

    public static Found? First(string text)
    {
        for (int at = text.AsSpan().IndexOfAny(Signs); at >= 0; at++)
        {
            int length = text[at] == '&' ? EntityAt(text, at) : GarbledAt(text, at);
            if (length > 0)
            {
                string found = text.Substring(at, length);
                return new Found(at, found, found[0] == '&' ? WebUtility.HtmlDecode(found) : Decoded(found));
            }

            int next = text.AsSpan(at + 1).IndexOfAny(Signs);
            if (next < 0)
                return null;
            at += next;
        }

        return null;
    }

    private static int EntityAt(string text, int at)
    {
        int end = text.IndexOf(';', at, Math.Min(LongestEntity, text.Length - at));
        return end > 0
            && WebUtility.HtmlDecode(text[at..(end + 1)]) is var decoded
            && (decoded == "&" || decoded[0] != '&') ? end + 1 - at : 0;
    }

    // “Ã” and “Â” are ordinary letters unless one of these characters follows; “Ð” and “Ñ” count only in pairs.
    private static int GarbledAt(string text, int at) => text[at] switch
    {
        '\ufffd' => 1,
        'â' when CharAt(text, at + 1) == '€' => Thirds.Contains(CharAt(text, at + 2)) ? 3 : 2,
        'Ã' or 'Â' when IsTrail(CharAt(text, at + 1)) => 2,
        'Ð' or 'Ñ' when IsTrail(CharAt(text, at + 1))
            && CharAt(text, at + 2) is 'Ð' or 'Ñ'
            && IsTrail(CharAt(text, at + 3)) => 2,
        _ => 0,
    };

    private static char CharAt(string text, int at) => at < text.Length ? text[at] : ' ';

    private static bool IsTrail(char c) => c is >= '\u0080' and <= '\u00bf';

    // The bytes of quotation marks and dashes read as Windows-1252, and two-byte letters read as Latin-1.
    private static string? Decoded(string garbled) => garbled switch
    {
        "â€œ" => "“",
        "â€\u009d" => "”",
        "â€™" => "’",
        "â€˜" => "‘",
        "â€\u201c" => "–",
        "â€\u201d" => "—",
        "â€¦" => "…",
        [> '\u00bf' and var lead, > '\u007f' and <= '\u00bf' and var trail] =>
            char.ToString((char)(((lead & 0x1F) << 6) | (trail & 0x3F))),
        _ => null,
    };
}
