using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Dossier.Reading.Yaml;

/// <summary>
/// A YAML comment that begins directly next to a letter or digit, as in “Pier #4” or “[#stay]”. It was probably not
/// meant as a comment, and what it hides is part of a value.
/// </summary>
internal static class HashRemark
{
    /// <summary>The place of such a comment after a value in the same line; null if there is none.</summary>
    /// <param name="end">The end of the value.</param>
    public static SourceSpan? Behind(SourceFile file, int end)
    {
        string text = file.Text;
        int at = end;
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        if (at + 1 >= text.Length || text[at] != '#' || !char.IsLetterOrDigit(text[at + 1]))
            return null;
        int line = text.AsSpan(at).IndexOfAny('\r', '\n');
        return file.At(at, line < 0 ? text.Length - at : line);
    }

    /// <summary>
    /// The comment that explains why a document cannot be parsed: it cuts off a text that goes on in the line where the
    /// parser stopped, or it hides the bracket that closes a list or map. Null if there is none.
    /// </summary>
    /// <param name="at">The place of the error, as the parser reports it.</param>
    public static Diagnostic? Blame(SourceFile file, int start, string text, int at)
    {
        Diagnostic? swallows = null;
        try
        {
            var scanner = new Scanner(new StringReader(text), skipComments: false);
            Token? before = null;
            int depth = 0;
            // After an error the scanner returns the same error forever.
            while (scanner.MoveNext() && scanner.Current is { } token and not Error)
            {
                if (token is Comment comment)
                {
                    if (before is null || Beside(file, start, before, comment) is not { } remark)
                        continue;
                    if (depth > 0 && SwallowsBracket(remark))
                        swallows = Report(remark, isCut: before is Scalar);
                    else if (depth == 0 && before is Scalar && GoesOnAt(at, start + (int)before.Start.Index, remark))
                        return Report(remark, isCut: true);
                    continue;
                }

                before = token;
                depth += DepthChange(token);
                // If all brackets are closed, no comment hides one.
                swallows = depth == 0 ? null : swallows;
            }
        }
        catch (Exception fault) when (fault is YamlException or InvalidOperationException or ArgumentException)
        {
            // The document cannot be scanned any further; the comments found so far are enough.
        }

        return swallows;
    }

    private static int DepthChange(Token token) => token switch
    {
        FlowSequenceStart or FlowMappingStart => 1,
        FlowSequenceEnd or FlowMappingEnd => -1,
        _ => 0,
    };

    // The place of the comment if it is in the same line as the token before it.
    private static SourceSpan? Beside(SourceFile file, int start, Token before, Comment comment) =>
        before.End.Line == comment.Start.Line && IsBegunOrPlain(before)
            ? Behind(file, start + (int)comment.Start.Index)
            : null;

    // A token that a value can follow, or a value that ends where a comment begins.
    private static bool IsBegunOrPlain(Token token) =>
        token is FlowSequenceStart or FlowEntry or FlowMappingStart or Value or Scalar { Style: ScalarStyle.Plain };

    private static bool SwallowsBracket(SourceSpan remark) =>
        remark.File.Text.AsSpan(remark.Start, remark.Length).ContainsAny(']', '}');

    // Whether the next line with content is at the error and continues the text: it is indented further and is not a
    // key.
    private static bool GoesOnAt(int at, int begin, SourceSpan remark)
    {
        string text = remark.File.Text;
        int next = remark.End;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;
        bool beginsItsLine = Indent(next) == next - LineOf(next);
        bool isKey = text[next..].Split(' ', '\r', '\n')[0].EndsWith(':');
        return next == at && beginsItsLine && Indent(next) > Indent(begin) && !isKey;

        int LineOf(int place) => text.AsSpan(0, place).LastIndexOfAny('\r', '\n') + 1;
        int Indent(int place) => text.AsSpan(LineOf(place)).IndexOfAnyExcept(' ');
    }

    /// <param name="isCut">Whether a value comes before it, so that it is the rest of that value.</param>
    public static Diagnostic Report(SourceSpan remark, bool isCut)
    {
        string text = remark.File.Text.Substring(remark.Start, remark.Length);
        string word = text.Split(' ', ',', ']', '}')[0];
        bool isAlone = text.Length == word.Length || text[word.Length] != ' ';
        return !isCut && isAlone && RecordName.IsId(word.AsSpan(1))
            ? remark.File.At(remark.Start, word.Length)
                .Report(
                    Rules.UnquotedReference,
                    $"“{word.AsQuoted()}” begins a comment in YAML, so it names no passage; "
                    + $"put it in quotation marks: \"{word.AsQuoted()}\"")
            : remark.Report(
                Rules.CutByRemark,
                $"“{word.AsQuoted()}” begins a comment in YAML, "
                + $"{(isCut ? "so the value ends before it" : "so there is no value").AsKnown()}; "
                + $"write the text as a block (“>-” and the text below it) or in quotation marks or, "
                + $"if a comment is meant, put a space after the #");
    }
}
