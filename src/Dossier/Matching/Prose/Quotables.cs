using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Matching.Prose;

/// <summary>
/// The texts that may be quoted: passages, and whole articles if the rights of their source allow it.
/// </summary>
/// <param name="language">The language of the curators' prose. A translation into it may be quoted in place of a
/// passage's own words.</param>
internal sealed class Quotables(ImmutableArray<Source> sources, string language)
{
    private readonly FrozenDictionary<PassageId, (Source Source, Passage Passage)> _passages = sources
        .SelectMany(source => source.Passages.Select(passage => (source, passage))).DistinctBy(pair => pair.passage.Id)
        .ToFrozenDictionary(pair => pair.passage.Id);

    private readonly ConcurrentDictionary<PassageId, ImmutableArray<QuotableText>> _ofPassages = [];
    private readonly ConcurrentDictionary<SourceId, QuotableText> _ofArticles = [];

    public ImmutableArray<Source> Sources => sources;

    public (Source Source, Passage Passage)? Find(PassageId id) =>
        _passages.TryGetValue(id, out var found) ? found : null;

    /// <summary>
    /// Whether the rights of its source allow its words to be quoted. False if there is no such passage.
    /// </summary>
    public bool MayQuote(PassageId id) => Find(id) is { Source.Rights: not Rights.None };

    /// <summary>All translations into the language of the prose.</summary>
    public IEnumerable<QuotableText> Translations => sources.Where(source => source.Rights != Rights.None)
        .SelectMany(source => source.Passages).Where(passage => passage.Draft.Translation is not null)
            .SelectMany(passage => OfPassage(passage.Id).Skip(1));

    /// <summary>The words of a passage, and their translation if there is one.</summary>
    public ImmutableArray<QuotableText> OfPassage(PassageId id) =>
        _ofPassages.GetOrAdd(id, key => [.. TextsOf(key).Select(text => new QuotableText(text))]);

    public QuotableText OfArticle(Source source) =>
        _ofArticles.GetOrAdd(source.Id, _ => new QuotableText(source.Seed.Text, isArticle: true));

    /// <summary>What may be quoted from a source without a citation: the whole article, or only its passages.</summary>
    public IEnumerable<QuotableText> TextsOf(Source source) => source.Rights == Rights.Full
        ? [OfArticle(source)]
        : source.Passages.SelectMany(passage => OfPassage(passage.Id));

    /// <summary>The passages of a source that contain the words.</summary>
    public IEnumerable<PassageId> PassagesWith(QuotedWords words, Source source) =>
        source.Passages.Select(passage => passage.Id).Where(id => OfPassage(id).Any(text => words.PlaceIn(text) >= 0));

    private IEnumerable<string> TextsOf(PassageId id)
    {
        var (source, passage) = _passages[id];
        yield return QuotedParts.Join(
            [.. passage.Spans.Select(span => source.Seed.Text[span.Start..span.End])],
            [.. passage.Draft.Quotation.Gaps.Select(gap => gap.Value)]);
        if (passage.Draft.Translation is { } translation && LanguageTags.IsSameLanguage(translation.Language, language))
            yield return translation.Text;
    }
}
