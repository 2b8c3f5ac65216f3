using Dossier.Reading.Binding;
using Dossier.Reading.Yaml;
using Dossier.Text;

namespace Dossier.Fixing;

/// <summary>
/// Replaces words within a text in YAML or Markdown. Everything around them stays byte for byte, line ends among them
/// too.
/// </summary>
internal static class PartRewriter
{
    /// <param name="place">The place of the words as readers see them.</param>
    /// <param name="words">The new words, on one line and without markup.</param>
    /// <returns>The new text of the file; null if the change would affect any other YAML value.</returns>
    public static string? Rewrite(SourceFile file, SourceSpan place, string words)
    {
        string old = file.Text.Substring(place.Start, place.Length);
        string text = string.Concat(
            file.Text.AsSpan(0, place.Start), Replaced(old, words), file.Text.AsSpan(place.End));
        if (YamlOf(file) is not var (start, end) || place.Start >= end)
            return text;
        var rewritten = new SourceFile(file.Path, file.Kind, text);
        int moved = text.Length - file.Text.Length;
        string[]? before = ValuesIn(file, start, end);
        string[]? after = ValuesIn(rewritten, start, end + moved);
        return before is not null && after is not null && IsOnly(before, after, Folded(old), Folded(words))
            ? text
            : null;
    }

    // Replaces from the first different character to the last, so that equal words around them keep their line breaks.
    private static string Replaced(string old, string words)
    {
        var (first, ours) = (0, 0);
        while (first < old.Length && ours < words.Length && IsSame(old[first], words[ours]))
            (first, ours) = (EndOfSpace(old, first, 1), ours + 1);
        var (last, theirs) = (old.Length, words.Length);
        while (last > first && theirs > ours && IsSame(old[last - 1], words[theirs - 1]))
            (last, theirs) = (EndOfSpace(old, last - 1, -1) + 1, theirs - 1);
        // White space that was skipped from both sides is one space of the new words.
        last = Math.Max(last, first);
        return string.Concat(old.AsSpan(0, first), words.AsSpan(ours, theirs - ours), old.AsSpan(last));
    }

    private static bool IsSame(char old, char word) => old == word || (word == ' ' && char.IsWhiteSpace(old));

    // Skips white space in the given direction; however long it is, it counts as one space.
    private static int EndOfSpace(string text, int at, int step)
    {
        bool isSpace = char.IsWhiteSpace(text[at]);
        do
            at += step;
        while (isSpace && at >= 0 && at < text.Length && char.IsWhiteSpace(text[at]));
        return at;
    }

    // The part of the file that is YAML; null if the front matter of a page cannot be found.
    private static (int Start, int End)? YamlOf(SourceFile file)
    {
        if (file.Kind != FileKind.Page)
            return (0, file.Text.Length);
        return FrontMatter.Find(file, []) is var (start, end, _) ? (start, end) : null;
    }

    private static string[]? ValuesIn(SourceFile file, int start, int end) =>
        YamlReader.Read(file, start, end, []) is { } root
            ? [.. ScalarRewriter.Scalars(root).Select(scalar => scalar.Value)]
            : null;

    // True if one value has the new words in place of the old, and all other values are unchanged.
    private static bool IsOnly(string[] before, string[] after, string old, string words)
    {
        int[] changed = [.. Enumerable.Range(0, Math.Min(before.Length, after.Length))
            .Where(i => before[i] != after[i])];
        if (before.Length != after.Length || changed.Length != 1)
            return false;
        var (was, now) = (Folded(before[changed[0]]), Folded(after[changed[0]]));
        for (int at = was.IndexOf(old, StringComparison.Ordinal);
            at >= 0;
            at = was.IndexOf(old, at + 1, StringComparison.Ordinal))
        {
            if (string.Concat(was.AsSpan(0, at), words, was.AsSpan(at + old.Length)) == now)
                return true;
        }

        return false;
    }

    private static string Folded(string text) =>
        string.Join(' ', WhiteSpace.Words(text));
}
