using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Reading.Yaml;
using Dossier.Text;

namespace Dossier.Interface;

/// <summary>
/// Reads a file of words, <c>theme/words/uk.yaml</c>: keys of the English file, each with a text or with a text for each
/// category of numbers.
/// </summary>
internal sealed class WordsReader
{
    private readonly PluralRule _plural;
    private readonly List<Diagnostic> _diagnostics = [];

    private WordsReader(PluralRule plural) => _plural = plural;

    /// <param name="language">BCP 47; decides which categories of numbers the words need.</param>
    public static Outcome<ImmutableDictionary<string, Phrase>> Read(SourceFile file, string language)
    {
        var reader = new WordsReader(PluralRule.For(language));
        var words = reader.Read(file);
        return new(words, [.. reader._diagnostics]);
    }

    private ImmutableDictionary<string, Phrase> Read(SourceFile file)
    {
        var words = ImmutableDictionary.CreateBuilder<string, Phrase>(StringComparer.Ordinal);
        var root = YamlReader.Read(file, 0, file.Text.Length, _diagnostics);
        if (root is not YamlMapping mapping)
        {
            if (root is not null)
                Report(root.Span, $"this file must hold keys with words: “next: Next”");
            return words.ToImmutable();
        }

        foreach (var item in mapping.Entries)
        {
            if (Find(item.Key) is { } entry && Read(entry, item) is { } phrase)
                words[entry.Key] = phrase;
        }

        return words.ToImmutable();
    }

    private WordEntry? Find(Located<string> key)
    {
        if (InterfaceWords.Known.TryGetValue(key.Value, out var entry))
            return entry;
        _diagnostics.Add(key.Span.Report(
            Rules.UnknownInterfaceWords,
            $"nothing in the interface has the key “{key.Value.AsQuoted()}”"
            + $"{NearestName.Hint(key.Value, InterfaceWords.Known.Keys)}"));
        return null;
    }

    private Phrase? Read(WordEntry entry, YamlEntry item)
    {
        if (item.Value is YamlScalar text)
        {
            if (text.IsNull)
                return Fail(item.Key.Span, $"“{entry.Key.AsKnown()}” has no words; write them, or '' for none");
            return Fits(entry, text) && (!entry.IsCounted || HasOneForm(entry, text))
                ? new Phrase(text.Value, entry.Gaps)
                : null;
        }

        if (item.Value is YamlMapping forms && entry.IsCounted)
            return Forms(entry, item.Key, forms);
        return Fail(
            item.Value.Span,
            entry.IsCounted
                ? (Message)$"“{entry.Key.AsKnown()}” must have a text, or a text for each of: {Needed().AsKnown()}"
                : $"“{entry.Key.AsKnown()}” is not counted, and must have one text");
    }

    // One text for all numbers will do where a language has one form, or where the text is such that it fits all.
    private bool HasOneForm(WordEntry entry, YamlScalar text)
    {
        if (text.Value.Contains("{count}", StringComparison.Ordinal))
            return true;
        Report(
            text.Span, $"“{entry.Key.AsKnown()}” must have the gap {"{count}".AsKnown()}, or a text for each of: "
            + $"{Needed().AsKnown()}");
        return false;
    }

    private Phrase? Forms(WordEntry entry, Located<string> key, YamlMapping forms)
    {
        var texts = new string?[(int)PluralCategory.Other + 1];
        bool isRight = true;
        foreach (var (category, value) in forms.Entries.Select(form => (form.Key, form.Value)))
        {
            if (!PluralCategories.Words.TryGetValue(category.Value, out var number)
                || value is not YamlScalar { IsNull: false } text)
            {
                string known = string.Join(", ", PluralCategories.Words.Words);
                Report(category.Span, $"“{category.Value.AsQuoted()}” must be one of {known.AsKnown()}, with a text");
                isRight = false;
            }
            else
            {
                isRight &= Fits(entry, text);
                texts[(int)number] = text.Value;
            }
        }

        string[] missing = [.. _plural.Categories.Where(category => texts[(int)category] is null).Select(Word)];
        if (isRight && missing.Length > 0)
        {
            Report(
                key.Span, $"“{entry.Key.AsKnown()}” lacks the form {string.Join(", ", missing).AsKnown()}; the language "
                + $"of this file has {Needed().AsKnown()}");
            isRight = false;
        }

        // Numbers that are not whole never occur, and only they have “other” in some languages.
        texts[^1] ??= texts[(int)_plural.Categories[^1]];
        return isRight ? new Phrase(texts, entry.Gaps) : null;
    }

    /// <summary>Whether the text has all gaps of the English one and no others.</summary>
    private bool Fits(WordEntry entry, YamlScalar text)
    {
        string[] gaps = [.. Phrase.GapsIn(text.Value)];
        string[] filled = [.. entry.Gaps, .. entry.IsCounted ? (string[])[Phrase.Count] : []];
        foreach (string gap in gaps.Except(filled, StringComparer.Ordinal))
        {
            string known = string.Join(", ", filled.Select(name => $"{{{name}}}"));
            Report(
                text.Span, $"nothing fills “{$"{{{gap}}}".AsQuoted()}” here; "
                + $"{(known.Length > 0 ? $"these words have {known.AsKnown()}" : (Message)$"these words have no gaps")}");
            return false;
        }

        string[] left = [.. entry.Gaps.Except(gaps, StringComparer.Ordinal).Select(gap => $"{{{gap}}}")];
        if (left.Length > 0)
            Report(text.Span, $"{string.Join(", ", left).AsKnown()} is missing here, so that readers would not be told it");
        return left.Length == 0;
    }

    private string Needed() => string.Join(", ", _plural.Categories.Select(Word));

    private static string Word(PluralCategory category) => PluralCategories.Words.WordOf(category);

    private Phrase? Fail(SourceSpan span, Message message)
    {
        Report(span, message);
        return null;
    }

    private void Report(SourceSpan span, Message message) =>
        _diagnostics.Add(span.Report(Rules.WrongInterfaceWords, message));
}
