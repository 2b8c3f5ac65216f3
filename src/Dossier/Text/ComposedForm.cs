using System.Collections.Frozen;
using System.Reflection;
using System.Text;

namespace Dossier.Text;

/// <summary>
/// Converts file names to Unicode Normalization Form C, in which a letter and its accents are one character if such a
/// character exists; some systems write “é” as two. With invariant globalization .NET cannot normalize, so the mappings
/// come from a table.
/// </summary>
internal static class ComposedForm
{
    // Hangul syllables are composed by arithmetic: The Unicode Standard, section 3.12.
    private const int FirstSyllable = 0xac00;
    private const int LastSyllable = 0xd7a3;
    private const int FirstLeading = 0x1100;
    private const int FirstVowel = 0x1161;
    private const int BeforeFirstTrailing = 0x11a7;
    private const int Leadings = 19;
    private const int Vowels = 21;
    private const int Trailings = 28;

    private static readonly Table Compositions = Read();

    public static string Compose(string text)
    {
        // A text without combining marks is composed already.
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', '\u02ff'))
            return text;
        var parts = new List<char>(text.Length);
        foreach (char c in text)
            Decompose(c, parts);
        Order(parts);
        return Join(parts);
    }

    private static void Decompose(char c, List<char> parts)
    {
        if (Compositions.Parts.TryGetValue(c, out var pair))
        {
            Decompose(pair.Base, parts);
            parts.Add(pair.Mark);
        }
        else
        {
            parts.Add(c);
        }
    }

    // Sorts the marks of one letter by combining class. Marks of one class keep their order, because it is visible.
    private static void Order(List<char> parts)
    {
        for (int i = 1; i < parts.Count; i++)
        {
            for (int at = i; at > 0 && ClassOf(parts[at]) > 0 && ClassOf(parts[at - 1]) > ClassOf(parts[at]); at--)
                (parts[at - 1], parts[at]) = (parts[at], parts[at - 1]);
        }
    }

    private static string Join(List<char> parts)
    {
        var text = new StringBuilder(parts.Count);
        int letter = -1;
        int last = 0;
        foreach (char c in parts)
        {
            int own = ClassOf(c);
            // A mark of the same class between a letter and a mark keeps the two from being composed.
            bool isBeside = letter >= 0 && (letter == text.Length - 1 || (own > 0 && last < own));
            if (isBeside && Composed(text[letter], c) is { } composed)
            {
                text[letter] = composed;
                continue;
            }

            text.Append(c);
            if (own == 0)
                letter = text.Length - 1;
            last = own;
        }

        return text.ToString();
    }

    private static char? Composed(char first, char second)
    {
        if (first - FirstLeading is >= 0 and < Leadings && second - FirstVowel is >= 0 and < Vowels)
            return (char)(FirstSyllable + ((((first - FirstLeading) * Vowels) + (second - FirstVowel)) * Trailings));
        if (first is >= (char)FirstSyllable and <= (char)LastSyllable && (first - FirstSyllable) % Trailings == 0
            && second - BeforeFirstTrailing is > 0 and < Trailings)
            return (char)(first + (second - BeforeFirstTrailing));
        return Compositions.Composed.TryGetValue((first, second), out char composed) ? composed : null;
    }

    private static int ClassOf(char mark) => mark < '\u0300' ? 0 : Compositions.Classes.GetValueOrDefault(mark);

    // Each line of the table: a mark, its combining class, a space, then pairs of letters (without and with the mark).
    private static Table Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Composition.txt")
            ?? throw new InvalidOperationException("The program was built without Composition.txt.");
        using var reader = new StreamReader(stream);
        var composed = new Dictionary<(char, char), char>();
        var classes = new Dictionary<char, int>();
        while (reader.ReadLine() is string line)
        {
            string[] fields = line.Split(' ', 3);
            char mark = (char)Convert.ToInt32(fields[0], 16);
            classes[mark] = int.Parse(fields[1], System.Globalization.CultureInfo.InvariantCulture);
            for (int i = 0; i < fields[2].Length; i += 2)
                composed[(fields[2][i], mark)] = fields[2][i + 1];
        }

        return new Table(
            composed.ToFrozenDictionary(),
            composed.ToFrozenDictionary(pair => pair.Value, pair => pair.Key),
            classes.ToFrozenDictionary());
    }

    private sealed record Table(
        FrozenDictionary<(char Base, char Mark), char> Composed,
        FrozenDictionary<char, (char Base, char Mark)> Parts,
        FrozenDictionary<char, int> Classes);
}
