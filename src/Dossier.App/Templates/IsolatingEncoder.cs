using System.Text.Encodings.Web;
using System.Text.Unicode;
using Dossier.Text;

namespace Dossier.App.Templates;

/// <summary>
/// Encodes text for HTML, and isolates each text that contains bidirectional control characters, so that it cannot
/// change the direction of the page around it.
/// </summary>
internal sealed unsafe class IsolatingEncoder : HtmlEncoder
{
    // The framework's default encodes every letter beyond ASCII as an entity.
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

    public override int FindFirstCharacterToEncode(char* text, int textLength) =>
        _encoder.FindFirstCharacterToEncode(text, textLength);

    public override bool TryEncodeUnicodeScalar(
        int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten) =>
        _encoder.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);
}
