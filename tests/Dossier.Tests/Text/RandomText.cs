using FsCheck;
using FsCheck.Fluent;

namespace Dossier.Tests.Text;

/// <summary>
/// Texts of few different words, so that they repeat, with everything between them that articles have.
/// </summary>
internal static class RandomText
{
    private static readonly string[] Pieces =
    [
        "the", "dam", "won’t", "40.5", "Ina", "𐍈𐌰", "🌊", "雨は", "e\u0301t", "x\u00ady", "👩‍👧", "🇩🇪", "1\u00a0000",
        "−3", "א\"ב", "x",
        "“", "”", "\"", "'", "’", "«\u00a0", "<b>", "&amp;", "</p>", ".", ",", "–", "-", "…", "\u200b",
        " ", " ", " ", "  ", "\u00a0", "\u202f", "\t", "\n", "\r\n", "\r", "\n\n", "\r\n\r\n", "\u3000",
    ];

    public static Arbitrary<string> Any { get; } =
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();
}
