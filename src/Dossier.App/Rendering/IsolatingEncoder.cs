using System.Text.Encodings.Web;
using System.Text.Unicode;
using Dossier.Text;

namespace Dossier.App.Rendering;

/// <summary>
/// Encodes for HTML, and isolates each text that has characters in it which turn the direction of writing: the page around
/// it is not its own.
/// </summary>
internal sealed unsafe class IsolatingEncoder : HtmlEncoder
{
    // The framework's default makes an entity of every letter beyond ASCII.
    private readonly HtmlEncoder _encoder = Create(UnicodeRanges.All);

    public override int MaxOutputCharactersPerInputCharacter => _encoder.MaxOutputCharactersPerInputCharacter;

    public override string Encode(string value) => _encoder.Encode(Directions.Isolate(value));

    public override void Encode(TextWriter output, string value, int startIndex, int characterCount)
    {
        if (Directions.IndexOfOverride(value.AsSpan(startIndex, characterCount)) < 0)
            _encoder.Encode(output, value, startIndex, characterCount);
        else
            _encoder.Encode(output, Directions.Isolate(value.Substring(startIndex, characterCount)));
    }

    public override bool WillEncode(int unicodeScalar) => _encoder.WillEncode(unicodeScalar);

    public override int FindFirstCharacterToEncode(char* text, int textLength) => _encoder.FindFirstCharacterToEncode(text, textLength);

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten) =>
        _encoder.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);
}
