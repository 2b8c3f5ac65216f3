using System.Text.RegularExpressions;
using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Reading.Markdown;

/// <summary>Text that was meant as a reference but was parsed as plain text.</summary>
/// <param name="Message">What is wrong with it, and the correct form.</param>
/// <param name="Source">If not null, it is a mistake only if a source with this id exists.</param>
internal sealed record StrayReference(int Start, int Length, Message Message, SourceId? Source = null);

/// <summary>
/// Finds text that looks like a link to a record or a citation but was not parsed as one, so that readers would see its
/// brackets.
/// </summary>
internal static partial class StrayReferences
{
    private const string Literally = ", or put a backslash before it if the characters are meant";

    // How many characters of an unclosed reference are shown.
    private const int Shown = 40;
    private const int LongestCitation = 1_000;

    /// <param name="text">A text of <see cref="ShownText"/>.</param>
    public static IEnumerable<StrayReference> FindIn(string text, SourceId? self)
    {
        int reached = 0;
        foreach (Match mark in Marks().Matches(text))
        {
            if (mark.Index < reached || Read(text, mark, self) is not { } stray)
                continue;
            yield return stray;
            reached = stray.Start + stray.Length;
        }
    }

    /// <summary>The citation that a text was meant to be, with the passages that it names.</summary>
    public static Message Citation(string text)
    {
        string[] names = [.. Names().Matches(text)
            .Select(name => "@" + name.Value.TrimStart('@'))
            .Distinct(StringComparer.Ordinal)];
        return names.Length == 0 ? (Message)$"[@source#passage]" : $"[{string.Join("; ", names).AsQuoted()}]";
    }

    private static StrayReference? Read(string text, Match mark, SourceId? self) => mark.Value switch
    {
        "[[" => Link(text, mark.Index, mark.Index + 2),
        "![[" => Link(text, mark.Index, mark.Index + 3),
        "[@" => Unclosed(text, mark.Index),
        ['[', ..] => Bracketed(mark, self),
        _ => Bare(mark, self),
    };

    private static StrayReference Link(string text, int start, int inner)
    {
        string words = text.AsSpan(inner).IndexOfAny(']', ShownText.Wall) is >= 0 and int close
            ? text.Substring(inner, close)
            : text[inner..].Split(' ')[0];
        if (words.Contains('[') && text.IndexOf("]]", inner, StringComparison.Ordinal) is >= 0 and int last
            && !text[inner..last].Contains(ShownText.Wall))
            return new(
                start,
                last + 2 - start,
                $"“{Show(text[start..(last + 2)])}” is not read as a link, because there are brackets in its words; "
                    + $"write it without them");
        words = words.Length <= Shown ? words : words[..Shown].Split(' ')[0];
        int end = inner + words.Length;
        bool isClosed = text.AsSpan(end).StartsWith("]]");
        while (end < text.Length && text[end] == ']')
            end++;
        var shown = Show(text[start..end]);
        var id = Show(words.Trim(' ', '[') is { Length: > 0 } name ? name : "id");
        return new(start, end - start, (text[start] == '!' && isClosed)
            ? (Message)$"“{shown}” embeds nothing: only the words of a passage can be shown like this; link to a "
                + $"record as [[{id}]], show a picture as ![what it shows](file.png)"
            : $"“{shown}” is not read as a link: write [[{id}]]{Literally.AsKnown()}");
    }

    private static StrayReference Unclosed(string text, int start)
    {
        int end = text.AsSpan(start).IndexOfAny(' ', ShownText.Wall);
        string words = end < 0 ? text[start..] : text.Substring(start, end);
        words = words.Length <= Shown ? words : words[..Shown];
        return new(start, words.Length, $"“{Show(words)}” is not read as a citation, because no “]” closes it: write "
            + $"{Citation(words)}{Literally.AsKnown()}");
    }

    // Pandoc's citations may contain other words: “[see @source#passage, p. 4]”.
    private static StrayReference? Bracketed(Match group, SourceId? self)
    {
        // No citation is this long, and matching names would be slow, because each hyphen could begin one.
        if (group.Length > LongestCitation)
            return null;
        string inner = group.Value[1..^1];
        string name = Names().Match(inner).Value;
        bool isPassage = PassageName.Parse(name.TrimStart('@'), self) is not null;
        bool isCited = name.StartsWith('@');
        if (!isCited && Keys().Match(inner) is { Success: true } key)
            (name, isCited, isPassage) = (key.Value, true, false);
        if (!isCited && (name != inner || !isPassage))
            return null;
        string words = inner.Contains(' ', StringComparison.Ordinal)
            ? "; put words of your own and page numbers outside the brackets"
            : "";
        return new(group.Index, group.Length, $"“{Show(group.Value)}” is not read as a citation: write "
            + $"{Citation(inner)}{words.AsKnown()}", isCited && isPassage ? null : SourceOf(name, self));
    }

    private static StrayReference? Bare(Match mark, SourceId? self) =>
        PassageName.Parse(mark.Value[1..], self) is null ? null
            : new(mark.Index, mark.Length, $"“{Show(mark.Value)}” is not read as a citation: write "
                + $"{Citation(mark.Value)}{Literally.AsKnown()}", SourceOf(mark.Value, self));

    private static SourceId? SourceOf(string name, SourceId? self) =>
        name.TrimStart('@').Split('#')[0] is { Length: > 0 } id ? new SourceId(id) : self;

    private static Quoted Show(string text) => text.Replace(ShownText.Wall, '…').AsQuoted();

    // Not after an escaped bracket, and not within a mail or web address: “desk@boats#stay”,
    // “https://example.org/@boats#stay”.
    [GeneratedRegex(
        @"!?\[\[|\[@|\[[^\[\]]+\]|(?<![\p{L}\p{N}_./\0])@[a-z0-9-]*#[A-Za-z0-9_-]+",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Marks();

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}_./])@?[a-z0-9-]*#[A-Za-z0-9_-]+",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Names();

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}_./])@[a-z0-9-]+",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Keys();
}
