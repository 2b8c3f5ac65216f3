using Dossier.Text;

namespace Dossier.Reading.Urls;

/// <summary>Addresses within the site: written in Markdown in any encoding, looked for as names of files, published encoded.</summary>
internal static class SiteAddress
{
    /// <summary>The name of the file and the id of the place in it, decoded (RFC 3986, section 2.1); a query is neither.</summary>
    public static (string Path, string Fragment) Split(string address)
    {
        int hash = address.IndexOf('#', StringComparison.Ordinal);
        string path = (hash < 0 ? address : address[..hash]).Split('?')[0];
        return (Decode(path), hash < 0 ? "" : Decode(address[(hash + 1)..]));
    }

    /// <summary>The same address as it may stand in HTML.</summary>
    public static string Encode(string address)
    {
        int end = address.AsSpan().IndexOfAny('?', '#');
        string path = end < 0 ? address : address[..end];
        return string.Join('/', Decode(path).Split('/').Select(Uri.EscapeDataString)) + (end < 0 ? "" : address[end..].Replace(" ", "%20", StringComparison.Ordinal));
    }

    // A letter and its accent become one character, as browsers write them; some systems name files with two.
    private static string Decode(string text) => ComposedForm.Compose(Uri.UnescapeDataString(text));
}
