using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Reading.Yaml;

/// <summary>
/// Where the parser gave up on a document. What is wrong there is read from the text, never from its message.
/// </summary>
/// <param name="Start">The document's first character in the file.</param>
/// <param name="End">The end of the document.</param>
/// <param name="At">
/// Where the mistake begins; if the parser does not say, the first character after what was read last.
/// </param>
/// <param name="Refused">
/// The text that the parser looked at but did not accept: from the end of what was read last to where it stopped
/// looking.
/// </param>
/// <param name="IsInToken">
/// Whether what begins there is itself malformed: a text in quotation marks, the head of a block and so on.
/// </param>
/// <param name="IsGuessed">Whether the parser did not say where the mistake is.</param>
internal sealed record YamlStop(
    SourceFile File, int Start, int End, int At, TextSpan Refused, bool IsInToken, bool IsGuessed)
{
    public string Text => File.Text;

    /// <summary>The character there; a line feed at the end of the document.</summary>
    public char Character => At < End ? Text[At] : '\n';

    public bool IsAtEnd => Text.AsSpan(At, End - At).IsWhiteSpace();

    /// <summary>Whether nothing but spaces comes before it in its line.</summary>
    public bool IsFirstInLine => Text.AsSpan(LineOf(At), At - LineOf(At)).IsWhiteSpace();

    /// <summary>The beginning of the line that a character is in.</summary>
    public int LineOf(int at) => Math.Max(Start, Text.AsSpan(0, at).LastIndexOfAny('\r', '\n') + 1);

    /// <summary>The text of the line that begins there.</summary>
    public ReadOnlySpan<char> LineAt(int start)
    {
        int length = Text.AsSpan(start, End - start).IndexOfAny('\r', '\n');
        return Text.AsSpan(start, length < 0 ? End - start : length);
    }

    /// <summary>
    /// The beginning of the nearest line above that is neither empty nor a comment; null if there is none.
    /// </summary>
    public int? LineAbove(int at)
    {
        for (int line = LineOf(at); line > Start;)
        {
            line = LineOf(line - 1);
            var words = LineAt(line).TrimStart();
            if (!words.IsWhiteSpace() && words[0] != '#')
                return line;
        }

        return null;
    }

    public Diagnostic Report(Message message) => Report(At, message);

    public Diagnostic Report(int at, Message message) => Report(at, Rules.YamlSyntax, message);

    /// <summary>A mistake at one character, which is in the document.</summary>
    public Diagnostic Report(int at, Rule rule, Message message) =>
        File.At(Math.Clamp(at, Start, Math.Max(Start, End - 1)), 1).Report(rule, message);
}
