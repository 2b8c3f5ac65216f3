using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Dossier.Text;

namespace Dossier.Interface;

/// <summary>
/// The words of the interface that a script asks for, as a statement to stand in front of it. They are added to those of
/// scripts that the page has loaded before.
/// </summary>
internal static partial class ScriptWords
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Writes nothing if the script asks for no words.</summary>
    public static void Write(InterfaceWords words, string script, IBufferWriter<byte> output)
    {
        WordEntry[] entries =
        [
            .. KeysIn(script).Select(key => key.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(key => InterfaceWords.Known.GetValueOrDefault(key)).OfType<WordEntry>(),
        ];
        if (entries.Length == 0)
            return;
        output.Write("globalThis.dossierWords = Object.assign(globalThis.dossierWords ?? {}, "u8);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            // Of the words, which may be English on pages of another language; forms are chosen by its first part alone.
            json.WriteString("@language", LanguageTags.PrimaryOf(words.Language));
            foreach (var entry in entries)
                WritePhrase(json, entry, words.PhraseOf(entry));
            json.WriteEndObject();
        }

        output.Write(");\n"u8);
    }

    /// <summary>The keys of words in a script: <c>next</c> in <c>say('next')</c>, and where they stand.</summary>
    public static IEnumerable<(string Value, int At)> KeysIn(string script) =>
        Asked().Matches(script).Select(match => (match.Groups["key"].Value, match.Groups["key"].Index));

    private static void WritePhrase(Utf8JsonWriter json, WordEntry entry, Phrase phrase)
    {
        if (!entry.IsCounted)
        {
            json.WriteString(entry.Key, phrase.Text);
            return;
        }

        json.WriteStartObject(entry.Key);
        foreach (var (category, text) in phrase.Forms)
            json.WriteString(PluralCategories.Words.WordOf(category), text);
        json.WriteEndObject();
    }

    [GeneratedRegex(@"\b(s|dossierS)ay(\.runs)?\('(?<key>[a-z0-9_]+)'", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Asked();
}
