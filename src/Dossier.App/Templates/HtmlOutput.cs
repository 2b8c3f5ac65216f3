using System.Buffers;
using System.Buffers.Text;
using System.Text;
using Dossier.SiteModel;

namespace Dossier.App.Templates;

/// <summary>
/// The one writer of templates. It encodes everything for HTML but what is markup by its type. A template can neither
/// forget the encoding nor switch it off; where encoding would not be enough, <see cref="HtmlPlace"/> allows no value.
/// </summary>
internal sealed class HtmlOutput(IBufferWriter<byte> output)
{
    private const int LongestShortText = 1000;

    private static readonly IsolatingEncoder Encoder = new();

    /// <summary>The theme's own text.</summary>
    public void WriteTemplateText(ReadOnlySpan<byte> utf8) => output.Write(utf8);

    public static byte[] Encoded(string text) => Encoding.UTF8.GetBytes(Encoder.Encode(text));

    public void WriteText(string? text)
    {
        if (!string.IsNullOrEmpty(text))
            Write(Encoder.Encode(text));
    }

    // Short texts are most of a page, and to count their bytes first would take as long as to write them.
    private void Write(string text)
    {
        if (text.Length <= LongestShortText)
            output.Advance(Encoding.UTF8.GetBytes(text, output.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length))));
        else
            Encoding.UTF8.GetBytes(text, output);
    }

    public void WriteNumber(int number)
    {
        Utf8Formatter.TryFormat(number, output.GetSpan(11), out int length);
        output.Advance(length);
    }

    /// <summary>A text, a number or markup.</summary>
    public void WriteValue(object? value)
    {
        if (value is int number)
            WriteNumber(number);
        else if (value is string text)
            WriteText(text);
        else
            WriteMarkup(value);
    }

    /// <summary>Nothing where there is no value.</summary>
    /// <param name="start">A space, the name, an equals sign and a quotation mark.</param>
    public void WriteAttribute(ReadOnlySpan<byte> start, object? value)
    {
        if (value is null)
            return;
        output.Write(start);
        if (value is int number)
            WriteNumber(number);
        else
            WriteText((string)value);
        output.Write("\""u8);
    }

    /// <summary>Markup of a view, or what a template captured.</summary>
    public void WriteMarkup(object? markup)
    {
        switch (markup)
        {
            case CapturedMarkup captured:
                output.Write(captured.Utf8.Span);
                break;
            // Its default has no text at all.
            case Html { Value: not null } html:
                Write(html.Value);
                break;
            case DataBlock data:
                Encoding.UTF8.GetBytes(data.Json, output);
                break;
        }
    }
}

/// <summary>What a template wrote into a name instead of the page: encoded already.</summary>
internal sealed record CapturedMarkup(ReadOnlyMemory<byte> Utf8);
