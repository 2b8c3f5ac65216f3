using System.Collections.Immutable;
using System.Text;

namespace Dossier.Fonts;

/// <summary>Breaks a text into lines. What does not fit is left out from a word on, and “…” says so.</summary>
internal static class TextLines
{
    private const string Ellipsis = "…";

    // Before an ellipsis these would be left dangling.
    private static readonly char[] Dangling =
        [' ', '\u00A0', ',', ';', ':', '.', '…', '–', '—', '-', '(', '[', '“', '„', '«', '‘', '‚', '"'];

    /// <param name="closing">The mark that closes a quotation; it also stands behind a shortened text.</param>
    /// <param name="isWhole">Whether nothing had to be left out.</param>
    public static ImmutableArray<string> Break(
        Typeface face, string text, int width, int mostLines, string closing, out bool isWhole)
    {
        var all = Broken(face, text + closing, width);
        isWhole = all.Length <= mostLines;
        if (isWhole)
            return all;
        string[] words = text.Split(' ');
        var (fitting, tooMany) = (0, words.Length);
        while (tooMany - fitting > 1)
        {
            int middle = (fitting + tooMany) / 2;
            if (Broken(face, Shortened(words, middle, closing), width).Length <= mostLines)
                fitting = middle;
            else
                tooMany = middle;
        }

        return fitting > 0
            ? Broken(face, Shortened(words, fitting, closing), width)
            : [.. Broken(face, words[0], width).Take(mostLines - 1), Ellipsis + closing];
    }

    /// <summary>The same text in as many lines, whose widths differ little.</summary>
    public static ImmutableArray<string> Balance(
        Typeface face, string text, int width, ImmutableArray<string> lines, string closing)
    {
        if (lines.Length == 1)
            return lines;
        var (narrow, wide) = (width / 2, width);
        while (wide - narrow > face.Size / 4)
        {
            int middle = (narrow + wide) / 2;
            if (Broken(face, text + closing, middle).Length > lines.Length)
                narrow = middle;
            else
                wide = middle;
        }

        return Broken(face, text + closing, wide);
    }

    private static string Shortened(string[] words, int count, string closing) =>
        string.Join(' ', words.Take(count)).TrimEnd(Dangling) + Ellipsis + closing;

    private static ImmutableArray<string> Broken(Typeface face, string text, int width)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        string line = "";
        foreach (string word in text.Split(' ').SelectMany(word => Parts(face, word, width)))
        {
            string longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && face.Measure(longer) > width)
            {
                lines.Add(line);
                line = word;
            }
            else
            {
                line = longer;
            }
        }

        lines.Add(line);
        return lines.ToImmutable();
    }

    // A word that is wider than a line goes on in the next.
    private static IEnumerable<string> Parts(Typeface face, string word, int width)
    {
        if (face.Measure(word) <= width)
        {
            yield return word;
            yield break;
        }

        var part = new StringBuilder();
        foreach (var rune in word.EnumerateRunes())
        {
            if (part.Length > 0 && face.Measure($"{part}{rune}") > width)
            {
                yield return part.ToString();
                part.Clear();
            }

            part.Append(rune);
        }

        yield return part.ToString();
    }
}
