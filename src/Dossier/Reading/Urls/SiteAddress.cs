using Dossier.Text;

namespace Dossier.Reading.Urls;

/// <summary>
/// Addresses within the site. In Markdown they may be percent-encoded or not; they are decoded to find files, and
/// encoded when published.
/// </summary>
internal static class SiteAddress
{
    /// <summary>
    /// The file name and the fragment, both percent-decoded (RFC 3986, section 2.1); a query is dropped.
    /// </summary>
    public static (string Path, string Fragment) Split(string address)
    {
        int hash = address.IndexOf('#', StringComparison.Ordinal);
        string path = (hash < 0 ? address : address[..hash]).Split('?')[0];
        return (Decode(path), hash < 0 ? "" : Decode(address[(hash + 1)..]));
    }

    /// <summary>The address percent-encoded, for HTML.</summary>
    public static string Encode(string address)
    {
        int end = address.AsSpan().IndexOfAny('?', '#');
        string path = end < 0 ? address : address[..end];
        return string.Join('/', Decode(path).Split('/').Select(Uri.EscapeDataString))
            + (end < 0 ? "" : address[end..].Replace(" ", "%20", StringComparison.Ordinal));
    }

    // Accents are composed, as browsers write them; some file systems store them decomposed.
    private static string Decode(string text) => ComposedForm.Compose(Uri.UnescapeDataString(text));
}
