using System.Runtime.CompilerServices;
using Dossier.Dates;
using Dossier.Text;

namespace Dossier.Diagnostics;

/// <summary>
/// One sentence of a diagnostic, written as an interpolated string. It remembers which of its parts are words of a
/// file, so that they can be left out where the rights to an article forbid them. A plain <c>string</c> does not
/// compile as a hole: the author of a message decides, with <see cref="MessageTexts.AsKnown"/> or
/// <see cref="MessageTexts.AsQuoted"/>, which of the two it is.
/// </summary>
[InterpolatedStringHandler]
internal sealed class Message : IEquatable<Message>
{
    private readonly List<MessagePart> _parts;

    // The compiler calls this with the number of characters and of holes in the interpolated string.
    public Message(int literalLength, int formattedCount) =>
        _parts = new(literalLength == 0 ? formattedCount : (2 * formattedCount) + 1);

    private Message(IEnumerable<MessagePart> parts) => _parts = [.. parts];

    public static Message Empty => new(0, 0);

    /// <summary>The whole sentence.</summary>
    public string Text => string.Concat(_parts.Select(part => part.Text));

    public bool IsEmpty => _parts.TrueForAll(part => part.Text.Length == 0);

    public static Message operator +(Message first, Message second) => new(first._parts.Concat(second._parts));

    public static Message Join(string separator, IEnumerable<Message> messages)
    {
        var joined = new Message(0, 0);
        foreach (var message in messages)
        {
            if (joined._parts.Count > 0)
                joined.AppendLiteral(separator);
            joined.AppendFormatted(message);
        }

        return joined;
    }

    public void AppendLiteral(string text) => _parts.Add(new(text, IsQuoted: false));

    public void AppendFormatted(int number) => AppendLiteral($"{number}");

    public void AppendFormatted(long number) => AppendLiteral($"{number}");

    public void AppendFormatted(char character) => AppendLiteral($"{character}");

    public void AppendFormatted(EdtfDate date) => AppendLiteral(date.Text);

    public void AppendFormatted(IKnown known) => AppendLiteral(known.Text);

    public void AppendFormatted(SourceFile file) => AppendLiteral(file.Path);

    /// <summary>A place as <c>seeds/tide.txt:5:65</c>.</summary>
    public void AppendFormatted(SourceSpan place) =>
        AppendLiteral($"{place.Path}:{place.File.Lines.PositionOf(place.Start)}");

    public void AppendFormatted(Quoted quoted) => _parts.Add(new(quoted.Text, IsQuoted: true));

    public void AppendFormatted(Message message) => _parts.AddRange(message._parts);

    /// <summary>The sentence with “…” for each part that is words of a file.</summary>
    public Message WithoutQuoted() =>
        new(_parts.Select(part => part.IsQuoted ? new MessagePart("…", IsQuoted: false) : part));

    /// <summary>The sentence cut to a number of characters, ending with “…” if anything was cut.</summary>
    public Message Clip(int longest)
    {
        var kept = new List<MessagePart>();
        int left = longest;
        foreach (var part in _parts)
        {
            if (part.Text.Length <= left)
            {
                kept.Add(part);
                left -= part.Text.Length;
                continue;
            }

            // A surrogate pair is not cut in half.
            int at = left > 0 && char.IsSurrogatePair(part.Text[left - 1], part.Text[left]) ? left - 1 : left;
            kept.Add(part with { Text = part.Text[..at] + "…" });
            break;
        }

        return new(kept);
    }

    public bool Equals(Message? other) => other is not null && _parts.SequenceEqual(other._parts);

    public override bool Equals(object? obj) => Equals(obj as Message);

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;

    private sealed record MessagePart(string Text, bool IsQuoted);
}
