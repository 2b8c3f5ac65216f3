using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Reading.Urls;

/// <summary>
/// Which addresses a link may have. This is an allow-list, because browsers execute some of the other schemes.
/// </summary>
internal static class Address
{
    /// <summary>Why the address is refused; null if it is allowed.</summary>
    public static Message? Refusal(string url)
    {
        if (url.Length == 0)
            return $"the address is empty";
        // A file of the site may have a space in its name, if its address is written between “<” and “>”.
        if (url.Any(c => char.IsControl(c) || c is '\\' || Directions.IsOverride(c) || (c == ' ' && !IsRelative(url))))
            return $"“{url.AsQuoted()}” has a space, a control character or a backslash in it; write a plain address";
        if (url.StartsWith('/'))
            return $"“{url.AsQuoted()}” begins with “/”; "
                + $"write a whole address with https://, or one relative to the root of the site";
        if (Scheme(url) is string scheme)
            return scheme is "https" or "http" ? HostName.Refusal(url)
                : scheme is "mailto" ? null
                : (Message)$"addresses with “{scheme.AsQuoted()}:” are refused; use https:, http: or mailto:";
        return Uri.UnescapeDataString(url).Split('/', '\\', '#', '?').Contains("..", StringComparer.Ordinal)
            ? (Message)$"“{url.AsQuoted()}” leads out of the site; write it relative to the root of the site"
            : null;
    }

    public static bool IsWeb(string url) =>
        Refusal(url) is null && HasWebScheme(url) && Uri.TryCreate(url, UriKind.Absolute, out _);

    public static bool HasWebScheme(string url) => Scheme(url) is "https" or "http";

    /// <summary>Why the site cannot be served from this address; null if it can.</summary>
    public static Message? BaseRefusal(string url)
    {
        var shown = url.AsQuoted();
        if (HasWebScheme(url) && Refusal(url) is { } refusal)
            return refusal;
        if (!IsWeb(url))
            return $"“{shown}” is not where a site can be served; write it like https://example.org/dossier/";
        if (url.Contains('?', StringComparison.Ordinal) || url.Contains('#', StringComparison.Ordinal))
            return $"“{shown}” has “?” or “#” in it, and a site is served from a folder; write the address up to there";
        string[] parts = url.Split('/');
        string[] folders = parts[^1].Length == 0 ? parts[3..^1] : parts[3..];
        if (folders.Any(IsNoName))
        {
            // A path with “..” cannot be simplified by dropping parts of it.
            bool isCertain = !folders.Any(folder => Uri.UnescapeDataString(folder) == "..");
            string simple = string.Join('/', [.. parts[..3], .. folders.Where(folder => !IsNoName(folder)), ""]);
            Message right = isCertain
                ? (Message)$"{simple.AsQuoted()}"
                : $"the address of the folder that is meant";
            return $"“{shown}” has “//”, “.” or “..” in its path; write {right}";
        }

        return folders is [.., { } last] && IsPage(last)
            ? (Message)$"“{shown}” is the address of a page, and a site is served from a folder; "
                + $"write {string.Join('/', [.. parts[..3], .. folders[..^1], ""]).AsQuoted()}"
            : null;
    }

    public static bool IsRelative(string url) => Scheme(url) is null;

    private static bool IsNoName(string folder) => Uri.UnescapeDataString(folder) is "" or "." or "..";

    private static bool IsPage(string name) =>
        name.EndsWith(".html", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".htm", StringComparison.OrdinalIgnoreCase)
                || name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);

    private static string? Scheme(string url)
    {
        int colon = url.IndexOf(':', StringComparison.Ordinal);
        int stop = url.AsSpan().IndexOfAny('/', '?', '#');
        return colon < 0 || (stop >= 0 && stop < colon) ? null : url[..colon].ToLowerInvariant();
    }
}
