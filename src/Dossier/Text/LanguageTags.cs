using System.Text.RegularExpressions;

namespace Dossier.Text;

/// <summary>
/// Language tags (BCP 47, RFC 5646): whether one is well-formed, and whether its language is written right to left.
/// </summary>
internal static partial class LanguageTags
{
    public static bool IsWellFormed(string tag) => Form().IsMatch(tag);

    /// <summary>The primary language subtag in lower case: <c>de</c> for <c>de-AT</c>.</summary>
    public static string PrimaryOf(string tag) => tag.Split('-')[0].ToLowerInvariant();

    public static bool IsRightToLeft(string tag)
    {
        string[] parts = tag.Split('-');
        if (Array.Find(parts, part => part.Length == 4) is string script)
            return script.ToLowerInvariant() is "arab" or "hebr" or "syrc" or "thaa" or "nkoo" or "adlm" or "rohg";
        return parts[0].ToLowerInvariant() is
            "ar" or "he" or "fa" or "ur" or "yi" or "ps" or "sd" or "ug" or "dv" or "syr" or "ckb" or "nqo" or "arc"
            or "iw";
    }

    /// <summary>Whether both tags have the same primary language, whatever their script or region.</summary>
    public static bool IsSameLanguage(string tag, string other) =>
        string.Equals(tag.Split('-')[0], other.Split('-')[0], StringComparison.OrdinalIgnoreCase);

    // language [-script] [-region] *(-variant): RFC 5646, section 2.1, without extensions and private use.
    [GeneratedRegex(
        @"^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([0-9A-Za-z]{5,8}|[0-9][0-9A-Za-z]{3}))*\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Form();
}
