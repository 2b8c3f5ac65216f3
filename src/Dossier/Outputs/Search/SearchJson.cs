using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Dossier.Outputs.Search;

internal static class SearchJson
{
    // The strict encoder escapes <, > and U+2028, so that no text can end a script or a line of it.
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
}
