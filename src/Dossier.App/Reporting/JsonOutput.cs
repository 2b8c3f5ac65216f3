using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Dossier.App.Reporting;

/// <summary>Writes one JSON object to a text: indented, with the letters of every script as they are.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Format =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <param name="members">Writes the members of the object.</param>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> members)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Format))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n");
    }
}
