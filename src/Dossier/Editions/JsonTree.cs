using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Editions;

/// <summary>Reads JSON (RFC 8259) into values with their offsets, which <c>JsonDocument</c> does not provide.</summary>
internal sealed class JsonTree
{
    private readonly SourceFile _file;
    private readonly byte[] _bytes;
    private readonly List<Diagnostic> _odd = [];

    public JsonTree(SourceFile file) => (_file, _bytes) = (file, Encoding.UTF8.GetBytes(file.Text));

    /// <summary>Null if the file is not JSON; a diagnostic then says why.</summary>
    public Outcome<JsonNode?> Read()
    {
        var reader = new Utf8JsonReader(_bytes);
        try
        {
            reader.Read();
            var root = Node(ref reader);
            // Text after the value is found only by reading on.
            while (reader.Read())
                continue;
            return new(root, [.. _odd]);
        }
        catch (JsonException error)
        {
            return new(
                null,
                [
                    At(Offset(error))
                        .Report(
                            Rules.NotJson,
                            $"this is not JSON from here on; copy data/dossier.json again as it was published"),
                ]);
        }
        catch (InvalidOperationException)
        {
            // The reader throws this if an escape is half of a surrogate pair.
            return new(
                null,
                [
                    At((int)reader.TokenStartIndex)
                        .Report(
                            Rules.NotJson,
                            $"this text contains half of a surrogate pair; "
                                + $"copy data/dossier.json again as it was published"),
                ]);
        }
    }

    /// <summary>
    /// The place of a value, without a length: a message shows no text from here, because the rights to it are not
    /// known yet.
    /// </summary>
    public SourceSpan At(int offset) =>
        _file.At(Encoding.UTF8.GetCharCount(_bytes, 0, Math.Min(offset, _bytes.Length)));

    private JsonNode Node(ref Utf8JsonReader reader)
    {
        int start = (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var members = new Dictionary<string, JsonNode>(StringComparer.Ordinal);
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    string name = Checked(reader.GetString()!, (int)reader.TokenStartIndex);
                    reader.Read();
                    members[name] = Node(ref reader);
                }

                return new JsonMap(start, members);
            case JsonTokenType.StartArray:
                var items = ImmutableArray.CreateBuilder<JsonNode>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    items.Add(Node(ref reader));
                return new JsonList(start, items.ToImmutable());
            case JsonTokenType.String:
                return new JsonText(start, Checked(reader.GetString()!, start));
            default:
                return new JsonLiteral(start, Encoding.UTF8.GetString(reader.ValueSpan));
        }
    }

    // Escapes are resolved by now. Only the first mistake of each kind is reported, because there are usually many.
    private string Checked(string text, int start)
    {
        if (ControlCharacters.IndexIn(text) is >= 0 and int control)
        {
            Add(
                Rules.ReplacedControl,
                $"an escape in this text stands for {VisibleEscapes.NameAt(text, control).AsKnown()}; it is shown as "
                    + $"“{ControlCharacters.PictureOf(Rune.GetRuneAt(text, control))}”");
            text = ControlCharacters.MakeVisible(text);
        }

        if (Directions.IndexOfOverride(text) is >= 0 and int turn)
            Add(
                Rules.BidiControl,
                $"this text has {VisibleEscapes.NameAt(text, turn).AsKnown()}, "
                    + $"which turns the writing direction and can disguise words; "
                    + $"look whether they are what they seem");
        return text;

        void Add(Rule rule, Message message)
        {
            if (!_odd.Exists(said => said.Code == rule.Code))
                _odd.Add(At(start).Report(rule, message));
        }
    }

    // The exception counts lines that end with LF, and bytes from zero.
    private int Offset(JsonException error)
    {
        int start = 0;
        for (long line = error.LineNumber ?? 0; line > 0; line--)
            start += _bytes.AsSpan(start).IndexOf((byte)'\n') + 1;
        return start + (int)(error.BytePositionInLine ?? 0);
    }
}
