using System.Buffers;
using System.Collections.Immutable;
using System.Net;
using System.Text;
using Dossier.App.Templates;

namespace Dossier.Benchmarks.Measuring;

/// <summary>
/// The floor for writing a page: C# that knows already what to write. A finished page is cut into its texts and the
/// values of its attributes on the one hand, and the markup between them on the other. To write it, texts and values
/// are encoded by the program's encoder, and markup is copied. Nothing is decided, and no view is asked, so a page
/// written by hand in C# could not be much faster; as it would copy its own fixed words, which are encoded here, it
/// could be a little.
/// </summary>
internal sealed class PlainPage
{
    private readonly ImmutableArray<Piece> _pieces;

    private PlainPage(ImmutableArray<Piece> pieces) => _pieces = pieces;

    /// <param name="html">A page that the program has written, in UTF-8.</param>
    public static PlainPage Of(ReadOnlySpan<byte> html)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        string page = Encoding.UTF8.GetString(html);
        var markup = new StringBuilder();
        for (int at = 0; at < page.Length;)
        {
            // A text follows the end of a tag, and a value follows an equals sign and a quotation mark.
            bool isText = at > 0 && page[at - 1] == '>';
            bool isValue = at > 1 && page[at - 2] == '=' && page[at - 1] == '"';
            int length = isText || isValue ? page.AsSpan(at).IndexOf(isText ? '<' : '"') : 0;
            if (length > 0 && Decoded(page.Substring(at, length)) is { } text)
            {
                pieces.Add(new Piece(Encoding.UTF8.GetBytes(markup.ToString()), text));
                markup.Clear();
                at += length;
            }
            else
            {
                markup.Append(page[at++]);
            }
        }

        pieces.Add(new Piece(Encoding.UTF8.GetBytes(markup.ToString()), null));
        return new PlainPage(pieces.ToImmutable());
    }

    public void Write(IBufferWriter<byte> output)
    {
        var html = new HtmlOutput(output);
        foreach (var piece in _pieces)
        {
            html.WriteTemplateText(piece.Markup);
            html.WriteText(piece.Text);
        }
    }

    /// <returns>Null for what the encoder would write otherwise, such as data within the page.</returns>
    private static string? Decoded(string encoded)
    {
        string text = WebUtility.HtmlDecode(encoded);
        return Encoding.UTF8.GetString(HtmlOutput.Encoded(text)) == encoded ? text : null;
    }

    /// <param name="Text">What follows the markup, not encoded yet; null at the end.</param>
    private sealed record Piece(byte[] Markup, string? Text);
}
