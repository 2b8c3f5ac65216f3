using System.Collections.Immutable;
using System.Text;

namespace Dossier.Model;

/// <summary>The parts of a quotation as one text. Pages, search, data and messages all join parts here, so that none shows less than was left out.</summary>
internal static class QuotedParts
{
    /// <param name="gaps">One between each two parts.</param>
    public static string Join(ImmutableArray<string> parts, ImmutableArray<GapKind> gaps)
    {
        var text = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.Length; i++)
            text.Append(gaps[i - 1] == GapKind.Omission ? " […] " : " ").Append(parts[i]);
        return text.ToString();
    }
}
