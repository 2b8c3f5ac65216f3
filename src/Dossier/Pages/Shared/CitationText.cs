using Dossier.Addresses;
using Dossier.Dates;
using Dossier.Linking;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.Text;
using Dossier.Wording;

namespace Dossier.Pages.Shared;

/// <summary>
/// Statements and sources as others may cite them: the words, whose they are, where they stand, and which dossier and
/// edition showed them. <c>citations.js</c> puts the same parts together for statements on other pages.
/// </summary>
internal static class CitationText
{
    /// <summary>Null where rights allow no words.</summary>
    public static string? Compose(PageBuilder builder, Statement statement) => StatementQuotes.Compose(statement) is { } quote
        ? $"{Quoted(quote.Text)} — {Whose(builder.Corpus, statement)}, in: {Ended(TitleOf(statement.Source))} {Outlet(builder.Corpus, statement.Source)}. {Place(builder, PageAddresses.AddressOf(statement.Id))}"
        : null;

    public static string Compose(PageBuilder builder, Source source)
    {
        string authors = string.Join(", ", source.Draft.Authors.Select(author => builder.Corpus.Actor(author.Value).Name.Value));
        return $"{(authors.Length > 0 ? Ended(authors) + " " : "")}{Ended(TitleOf(source))} {Outlet(builder.Corpus, source)}.{Whereabouts(source.Draft)} In: {Place(builder, PageAddresses.AddressOf(source.Id))}";
    }

    /// <summary>In quotation marks, with single ones for the words' own of the same shape: else nobody could tell which of them close.</summary>
    public static string Quoted(string words) => $"“{words.Replace('“', '‘').Replace('”', '’').Replace('"', '\'')}”";

    /// <summary>The dossier and its edition, without which a later reader may not find the same.</summary>
    public static string Dossier(Corpus corpus) => $"{corpus.Settings.Title}, edition of {DateWords.Words(corpus.Settings.Edition)}";

    /// <summary>“Ilena Dorvas, partly quoted, 7 April 2031”.</summary>
    public static string Whose(Corpus corpus, Statement statement)
    {
        var draft = statement.Passage.Draft;
        string speaker = draft.By.IsEmpty
            ? draft.As is { } styled ? $"“{WhiteSpace.Fold(styled.Value)}”" : "The source’s own voice"
            : string.Join(", ", draft.By.Select(actor => corpus.Actor(actor.Value).Name.Value));
        bool isOutlet = draft.By.IsEmpty && draft.As is null;
        string manner = (isOutlet, statement.Passage.Kind) switch
        {
            (false, SpeechKind.Indirect) => ", told outside quotation marks",
            (false, SpeechKind.Mixed) => ", partly quoted",
            _ => "",
        };
        // The outlet's own words are of the day it published them, whatever day they tell of.
        return $"{speaker}{manner}, {DateWords.DayOnly(isOutlet ? statement.Source.Draft.Issued : statement.Passage.Said).Text}";
    }

    /// <summary>“The Valley Courier, 8 April 2031”.</summary>
    public static string Outlet(Corpus corpus, Source source)
    {
        var draft = source.Draft;
        string? publisher = draft.Publisher is { } by ? corpus.Actor(by.Value).Name.Value + (draft.IsPublisherRead ? Outlets.Reading : "") : null;
        string? original = draft.OriginalPublisher is { } first ? corpus.Actor(first.Value).Name.Value + (draft.IsOriginalPublisherRead ? Outlets.Reading : "") : null;
        string?[] parts = [publisher, original is null ? null : publisher is null ? $"Originally {original}" : $"originally {original}", DateWords.DayOnly(source.Draft.Issued).Text];
        return string.Join(", ", parts.OfType<string>()) + SourceStatusWords.InCitation(source);
    }

    public static string TitleOf(Source source) => WhiteSpace.Fold(source.Draft.Title.Value);

    // “https://… (accessed 3 May 2031). Archived: https://….”; nothing where neither address is known.
    private static string Whereabouts(SourceDraft draft)
    {
        string accessed = draft.Accessed is { } day ? $" (accessed {DateWords.DayOnly(day).Text})" : "";
        string original = draft.Url is string url ? $" {url}{accessed}." : "";
        return draft.Archived is string archived ? $"{original} Archived: {archived}." : original;
    }

    private static string Ended(string title) => title[^1] is '.' or '?' or '!' or '…' ? title : title + ".";

    private static string Place(PageBuilder builder, string path) =>
        builder.Options.BaseUrl is null ? Dossier(builder.Corpus) : $"{Dossier(builder.Corpus)}, {builder.Options.Absolute(path)}";
}
