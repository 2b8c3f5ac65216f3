using Dossier.Dates;
using Dossier.Diagnostics;
using Dossier.Model;
using Dossier.Reading.Urls;
using Dossier.Reading.Yaml;
using Dossier.Text;

namespace Dossier.Reading.Binding;

/// <summary>Converts single values. An invalid value is reported and becomes null.</summary>
internal static class ScalarConverters
{
    /// <summary>A text that readers see.</summary>
    /// <param name="longest">The maximum number of characters.</param>
    public static Located<string>? Text(YamlNode node, List<Diagnostic> diagnostics, int longest = Bounds.LongestLabel)
    {
        if (node is not YamlScalar { Cut: { } remark, IsNull: false })
            return Word(node, diagnostics, longest);
        diagnostics.Add(HashRemark.Report(remark, isCut: true));
        return null;
    }

    // Dates, ids and words of a vocabulary are complete as they are, so a “#” after one can only begin a comment.
    private static Located<string>? Word(YamlNode node, List<Diagnostic> diagnostics, int longest = Bounds.LongestLabel)
    {
        if (node is not YamlScalar scalar)
            return Reject<string>(
                node.Span, Rules.WrongShape,
                $"a text is expected here, and this is a {(node is YamlSequence ? "list" : "map").AsKnown()}; "
                + $"write the text alone", diagnostics);
        if (scalar is { IsNull: true, Cut: { } remark })
        {
            diagnostics.Add(HashRemark.Report(remark, isCut: false));
            return null;
        }

        if (scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Value))
            return Reject<string>(
                scalar.Span, Rules.WrongShape, $"a text is expected here, and there is none; write one", diagnostics);
        if (scalar.Value.Length > longest)
            return Reject<string>(
                scalar.Span, Rules.ValueTooLong,
                $"this text has {scalar.Value.Length} characters, and at most {longest} are read; "
                + $"shorten it, or look for a quotation mark that is closed too late", diagnostics);
        if (Directions.IndexOfOverride(scalar.Value) >= 0)
            diagnostics.Add(scalar.Span.Report(
                Rules.BidiControl,
                $"this text has a character that turns the writing direction, which can disguise words: "
                + $"{scalar.Value.AsQuoted()}; remove it unless it is meant"));
        return new Located<string>(scalar.Value.TrimEnd('\n'), scalar.Span);
    }

    public static Located<EdtfDate>? Date(YamlNode node, List<Diagnostic> diagnostics)
    {
        if (Word(node, diagnostics) is not { } text)
            return null;
        var (date, error) = EdtfParser.Parse(text.Value);
        if (date is not null)
            return new Located<EdtfDate>(date, text.Span);
        string? guess = DateGuess.Guess(text.Value);
        string fix = guess is null ? error! : $"write {guess}, as “dossier fix” does";
        diagnostics.Add(text.Span.Report(
            Rules.BadDate, $"“{text.Value.AsQuoted()}” is not a date: {fix.AsKnown()}") with
        {
            Fix = guess is null ? null : new Fix(text.Span, guess),
        });
        return null;
    }

    public static Located<T>? Word<T>(YamlNode node, Vocabulary<T> words, List<Diagnostic> diagnostics)
    {
        if (Word(node, diagnostics) is not { } text)
            return null;
        return words.TryGetValue(text.Value, out var value)
            ? new Located<T>(value, text.Span)
            : Reject<T>(
                text.Span, Rules.UnknownWord,
                $"“{text.Value.AsQuoted()}” is not known here{NearestName.Hint(text.Value, words.Words)} "
                + $"(known: {string.Join(", ", words.Words.Order(StringComparer.Ordinal)).AsKnown()})", diagnostics);
    }

    public static Located<T>? Id<T>(YamlNode node, Func<string, T> make, List<Diagnostic> diagnostics)
    {
        if (InBrackets(node) is { } inner && RecordName.IsId(inner.Value))
            return RejectLink<T>(node, inner.Value, diagnostics);
        if (Word(node, diagnostics) is not { } text)
            return null;
        return RecordName.IsId(text.Value)
            ? new Located<T>(make(text.Value), text.Span)
            : Reject<T>(text.Span, Rules.BadId, NotAnId(text.Value), diagnostics);
    }

    public static Located<PassageId>? Passage(YamlNode node, SourceId? self, List<Diagnostic> diagnostics)
    {
        if (InBrackets(node) is { } inner && PassageName.Parse(inner.Value, self) is not null)
            return RejectLink<PassageId>(node, inner.Value, diagnostics);
        if (Word(node, diagnostics) is not { } text)
            return null;
        return PassageName.Parse(text.Value, self) is { } id
            ? new Located<PassageId>(id, text.Span)
            : Reject<PassageId>(
                text.Span, Rules.BadPassageName,
                $"“{text.Value.AsQuoted()}” names no passage; {RightName(text.Value, self)}", diagnostics);
    }

    /// <summary>A language tag as it is written.</summary>
    public static string? Language(Located<string> tag, List<Diagnostic> diagnostics)
    {
        if (LanguageTags.IsWellFormed(tag.Value))
            return tag.Value;
        diagnostics.Add(tag.Span.Report(
            Rules.BadLanguage,
            $"“{tag.Value.AsQuoted()}” is not a language tag; write it like “en”, “pt-BR” or “zh-Hant”"));
        return null;
    }

    public static string? WebAddress(Located<string> url, List<Diagnostic> diagnostics)
    {
        if (Address.IsWeb(url.Value))
            return WarnedOfHost(url, diagnostics);
        diagnostics.Add(url.Span.Report(
            Rules.BadUrl,
            Address.Refusal(url.Value)
            ?? $"“{url.Value.AsQuoted()}” is not a web address; write it whole, with https://"));
        return null;
    }

    /// <summary>Returns the address unchanged, and warns if its host can be mistaken for another.</summary>
    public static string WarnedOfHost(Located<string> url, List<Diagnostic> diagnostics)
    {
        if (LookalikeHosts.Warning(url.Value) is { } warning)
            diagnostics.Add(url.Span.Report(Rules.LookalikeHost, warning));
        return url.Value;
    }

    private static Message RightName(string text, SourceId? self)
    {
        string bare = text.Trim('[', ']', '@', ' ');
        if (bare != text && PassageName.Parse(bare, self) is not null)
            return $"brackets and “@” are for prose, here write {bare.AsQuoted()}";
        return bare is ['#', ..] && self is null && RecordName.IsId(bare.AsSpan(1))
            ? (Message)$"only in a source's own file may its id be left out; write source{bare.AsQuoted()}"
            : $"write source#passage";
    }

    // To YAML, “[[id]]” is a list within a list.
    private static YamlScalar? InBrackets(YamlNode node) =>
        node is YamlSequence { Items: [YamlScalar inner] } ? inner : null;

    public static Message NotAnId(string text) =>
        text.Length > RecordName.LongestId
            ? (Message)$"this id has {text.Length} characters, and at most {RecordName.LongestId} are allowed; "
                + $"shorten it"
            : $"“{text.AsQuoted()}” is not an id; write small letters a–z, digits and single hyphens";

    private static Located<T>? RejectLink<T>(YamlNode node, string target, List<Diagnostic> diagnostics) =>
        Reject<T>(
            node.Span,
            Rules.WrongShape,
            $"“[[{target.AsQuoted()}]]” is a link in prose; here write {target.AsQuoted()} without brackets of its own",
            diagnostics);

    private static Located<T>? Reject<T>(SourceSpan span, Rule rule, Message message, List<Diagnostic> diagnostics)
    {
        diagnostics.Add(span.Report(rule, message));
        return null;
    }
}
