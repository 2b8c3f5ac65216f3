using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Dossier.Yaml;

/// <summary>
/// A remark of YAML that begins right beside a letter or digit, as in “Pier #4” or “[#stay]”: it was hardly meant as one,
/// and what it swallows is part of a value.
/// </summary>
internal static class HashRemark
{
    /// <summary>Where such a remark follows a value in its line; null where none does.</summary>
    /// <param name="end">Where the value ends.</param>
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

    /// <summary>The last one that swallows a bracket or cuts a value, where no document can be read; null where none does.</summary>
    public static Diagnostic? Blame(SourceFile file, int start, string text)
    {
        Diagnostic? blamed = null;
        try
        {
            var scanner = new Scanner(new StringReader(text), skipComments: false);
            Token? before = null;
            // After an error the scanner gives that error for ever.
            while (scanner.MoveNext() && scanner.Current is not Error)
            {
                if (scanner.Current is not Comment comment)
                    before = scanner.Current;
                else if (before is not null && before.End.Line == comment.Start.Line && before is FlowSequenceStart or FlowEntry or FlowMappingStart or Value or Scalar { Style: ScalarStyle.Plain }
                    && Behind(file, start + (int)comment.Start.Index) is { } remark)
                    blamed = Report(remark, isCut: before is Scalar);
            }
        }
        catch (Exception fault) when (fault is YamlException or InvalidOperationException or ArgumentException)
        {
            // The document cannot be read: as far as it can, the remarks are known.
        }

        return blamed;
    }

    /// <param name="isCut">A value stands before it, and this is the rest.</param>
    public static Diagnostic Report(SourceSpan remark, bool isCut)
    {
        string text = remark.File.Text.Substring(remark.Start, remark.Length);
        string word = text.Split(' ', ',', ']', '}')[0];
        bool isAlone = text.Length == word.Length || text[word.Length] != ' ';
        return !isCut && isAlone && RecordName.IsId(word.AsSpan(1))
            ? remark.File.At(remark.Start, word.Length).Report(Rules.UnquotedReference, $"“{word}” begins a remark in YAML, and names nothing; put it in quotation marks: \"{word}\"")
            : remark.Report(Rules.CutByRemark, $"“{OddCharacters.Show(word)}” begins a remark in YAML, {(isCut ? "and the value ends before it" : "and there is no value")}; write the text as a block (“>-” and the text below it) or in quotation marks, and a space behind # where a remark is meant");
    }
}
