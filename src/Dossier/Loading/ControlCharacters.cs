using System.Buffers;

namespace Dossier.Loading;

/// <summary>C0 controls and DEL, but for tab and line ends, and U+FFFE and U+FFFF: not allowed in XML, and never meant.</summary>
internal static class ControlCharacters
{
    private static readonly SearchValues<char> Controls =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Concat([0x7F, 0xFFFE, 0xFFFF]).Select(c => (char)c).Except(['\t', '\n', '\r'])]);

    /// <summary>
    /// A form feed (between the pages of a text that <c>pdftotext</c> made) and a vertical tab only part words, so each
    /// becomes a space: one code point for one, so that no offset moves.
    /// </summary>
    public static string MakePageBreaksSpaces(string text) => text.Replace('\f', ' ').Replace('\v', ' ');

    public static int IndexIn(string text) => text.AsSpan().IndexOfAny(Controls);

    /// <summary>Each becomes its Control Picture (U+2400 block), or U+FFFD: one code point for one, so that no offset moves.</summary>
    public static string MakeVisible(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        source.CopyTo(span);
        for (int i = span.IndexOfAny(Controls); i >= 0 && i < span.Length; i++)
        {
            if (Controls.Contains(span[i]))
                span[i] = span[i] switch { '\u007f' => '\u2421', > '\u007f' => '\ufffd', { } c => (char)('\u2400' + c) };
        }
    });
}
