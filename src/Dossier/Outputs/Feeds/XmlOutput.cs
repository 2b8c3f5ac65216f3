using System.Buffers;
using System.Text;
using System.Xml;

namespace Dossier.Outputs.Feeds;

internal static class XmlOutput
{
    public static XmlWriter Create(IBufferWriter<byte> buffer) => XmlWriter.Create(
        new BufferStream(buffer),
        new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(false),
            Indent = true,
            NewLineChars = "\n",
            CloseOutput = true,
        });

    /// <summary>
    /// The text without characters that XML 1.0 does not allow (section 2.2), on which <c>XmlWriter</c> throws.
    /// </summary>
    public static string Legal(string text) =>
        text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.EnumerateRunes().Where(IsLegal));

    private static bool IsLegal(Rune rune) => rune.Value >= 0x10000 || XmlConvert.IsXmlChar((char)rune.Value);
}
