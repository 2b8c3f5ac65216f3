using System.Globalization;
using System.Net;
using System.Text;
using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Reading.Urls;

/// <summary>The host of a web address (RFC 3986, section 3.2), which shows whose site it is.</summary>
internal static class HostName
{
    private const string Whole = "write the address whole, like https://example.org/page";

    /// <summary>
    /// Why the host of an <c>http:</c> or <c>https:</c> address is refused: it cannot exist, or the address hides it;
    /// null if it is accepted.
    /// </summary>
    public static Message? Refusal(string url)
    {
        var shown = url.AsQuoted();
        if (Authority(url) is not { Length: > 0 } authority)
            return $"“{shown}” names no host; {Whole.AsKnown()}";
        int at = authority.LastIndexOf('@');
        if (at >= 0)
            return $"“{shown}” leads to “{(authority[(at + 1)..]).AsQuoted()}”, because the part before “@” is only a "
                + $"user name, which every page would show; write the address without it";
        string? host = WithoutPort(authority);
        return host is not null && Ascii(host) is not null
            ? null
            : (Message)$"“{authority.AsQuoted()}” in “{shown}” is not the name of a host; {Whole.AsKnown()}";
    }

    /// <summary>
    /// The host of an accepted address as it is written, also of a mail address; null if it has none.
    /// </summary>
    public static string? Extract(string url) => url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? OfMail(
        url.Split('?')[0])
        : Authority(url) is { Length: > 0 } authority ? WithoutPort(authority) : null;

    private static string? OfMail(string address) =>
        address.LastIndexOf('@') is >= 0 and int at ? address[(at + 1)..] : null;

    /// <summary>The host in Punycode (RFC 3492), as the network knows it; null if it is not a valid host.</summary>
    public static string? Ascii(string host)
    {
        if (host is ['[', .., ']'])
            return IPAddress.TryParse(host.AsSpan(1, host.Length - 2), out _) ? host : null;
        if (host.Length > 253 || !host.TrimEnd('.').EnumerateRunes().All(IsOfHost))
            return null;
        try
        {
            return new IdnMapping().GetAscii(ComposedForm.Compose(host.ToLowerInvariant()));
        }
        catch (ArgumentException)
        {
            // An empty label, one of more than 63 characters, or one that a host may not have.
            return null;
        }
    }

    // Fullwidth and mathematical letters are refused: browsers turn them into plain letters, so the address leads
    // elsewhere than it seems to.
    private static bool IsOfHost(Rune rune) =>
        rune.Value is not ((>= 0x2100 and <= 0x214F) or (>= 0xFF00 and <= 0xFFEF) or (>= 0x1D400 and <= 0x1D7FF))
        && (rune.Value is '.' or '-' or '_'
            || Rune.IsLetterOrDigit(rune)
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    // The part between “//” and the path.
    private static string? Authority(string url)
    {
        string rest = url[(url.IndexOf(':', StringComparison.Ordinal) + 1)..];
        if (!rest.StartsWith("//", StringComparison.Ordinal))
            return null;
        int end = rest.AsSpan(2).IndexOfAny('/', '?', '#');
        return end < 0 ? rest[2..] : rest[2..(end + 2)];
    }

    private static string? WithoutPort(string authority)
    {
        int colon = authority.LastIndexOf(':');
        if (colon < 0 || authority.EndsWith(']'))
            return authority;
        return ushort.TryParse(authority.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out _)
            ? authority[..colon]
            : null;
    }
}
