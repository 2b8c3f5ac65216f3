using System.Collections.Immutable;
using System.Text;

namespace Dossier.Model;

/// <summary>
/// Joins the parts of a quotation into one text. Pages, search, data and messages all use this, so that each marks what
/// was left out in the same way.
/// </summary>
internal static class QuotedParts
{
    /// <param name="gaps">One between any two neighbouring parts.</param>
    public static string Join(ImmutableArray<string> parts, ImmutableArray<GapKind> gaps)
    {
        var text = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.Length; i++)
            text.Append(gaps[i - 1] == GapKind.Omission ? " […] " : " ").Append(parts[i]);
        return text.ToString();
    }
}
