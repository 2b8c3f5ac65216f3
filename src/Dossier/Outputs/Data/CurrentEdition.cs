using System.Buffers;
using System.Text;
using Dossier.Editions;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Outputs.Data;

/// <summary>
/// Reads the current edition back from the data that is published with it, in the same way as earlier editions.
/// </summary>
internal static class CurrentEdition
{
    public static Edition From(Corpus corpus)
    {
        var data = new ArrayBufferWriter<byte>();
        CorpusJson.Write(corpus, data);
        var file = new SourceFile("data/dossier.json", FileKind.Edition, Encoding.UTF8.GetString(data.WrittenSpan));
        var (edition, diagnostics) = EditionReader.Read(file);
        return edition ?? throw new InvalidOperationException(
            $"the data of the dossier could not be read back: {diagnostics[0].Message}");
    }
}
