using Dossier.Addresses;
using Dossier.Dates;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.Text;
using Dossier.Wording;

namespace Dossier.Pages.Shared;

/// <summary>
/// Statements and sources as others may cite them: the words, who said them, where they can be read, and which edition
/// of which dossier showed them. <c>citations.js</c> joins the same parts for statements on other pages.
/// </summary>
internal static class CitationText
{
    /// <summary>Null where the source's rights do not allow its words to be shown.</summary>
    public static string? Compose(PageBuilder builder, Statement statement)
    {
        if (StatementQuotes.Compose(statement) is not { } quote)
            return null;
        var (corpus, source) = (builder.Corpus, statement.Source);
        var words = builder.Words;
        return words.CitationOfWords(
            words.Quote(quote.Text), Whose(words, corpus, statement), Ended(TitleOf(source)), Outlet(words, corpus, source),
            Place(builder, PageAddresses.AddressOf(statement.Id)));
    }

    public static string Compose(PageBuilder builder, Source source)
    {
        var words = builder.Words;
        string article = words.CitationOfArticle(
            Ended(TitleOf(source)), Outlet(words, builder.Corpus, source), Whereabouts(words, source.Draft),
            Place(builder, PageAddresses.AddressOf(source.Id)));
        var authors = source.Draft.Authors.Select(author => builder.Corpus.Actor(author.Value).Name.Value);
        return source.Draft.Authors.IsEmpty
            ? article
            : words.CitationByAuthors(Ended(words.JoinCommas(authors)), article);
    }

    /// <summary>The dossier and its edition: in another edition a later reader may not find the same words.</summary>
    public static string Dossier(InterfaceWords words, Corpus corpus) =>
        words.EditionOfDossier(corpus.Settings.Title, words.Dates.Words(corpus.Settings.Edition));

    /// <summary>“Ilena Dorvas, partly quoted, 7 April 2031”.</summary>
    public static string Whose(InterfaceWords words, Corpus corpus, Statement statement)
    {
        var draft = statement.Passage.Draft;
        string speaker = draft switch
        {
            { By.IsEmpty: false } => words.JoinCommas(draft.By.Select(actor => corpus.Actor(actor.Value).Name.Value)),
            { As: { } styled } => words.Quoted(WhiteSpace.Fold(styled.Value)),
            _ => words.TheOwnVoice,
        };
        bool isOutlet = draft.By.IsEmpty && draft.As is null;
        // The outlet's own words date from the day it published them, whatever day they tell of.
        string day = words.Dates.DayOnly(isOutlet ? statement.Source.Draft.Issued : statement.Passage.Said).Text;
        return (isOutlet, statement.Passage.Kind) switch
        {
            (false, SpeechKind.Indirect) => words.WhoseWordsIndirect(speaker, day),
            (false, SpeechKind.Mixed) => words.WhoseWordsMixed(speaker, day),
            _ => words.WhoseWords(speaker, day),
        };
    }

    /// <summary>“The Valley Courier, 8 April 2031”.</summary>
    public static string Outlet(InterfaceWords words, Corpus corpus, Source source)
    {
        var draft = source.Draft;
        string? publisher = Name(words, corpus, draft.Publisher, draft.IsPublisherRead);
        string? original = Name(words, corpus, draft.OriginalPublisher, draft.IsOriginalPublisherRead);
        string?[] parts =
        [
            publisher,
            original is null ? null : publisher is null ? words.OnlyOriginally(original) : words.Originally(original),
            words.Dates.DayOnly(draft.Issued).Text,
        ];
        return SourceStatusWords.InCitation(words, words.JoinCommas(parts.OfType<string>()), source);
    }

    private static string? Name(InterfaceWords words, Corpus corpus, Located<ActorId>? outlet, bool isReading) =>
        outlet is { } known ? corpus.Actor(known.Value).Name.Value + (isReading ? words.OutletRead : "") : null;

    public static string TitleOf(Source source) => WhiteSpace.Fold(source.Draft.Title.Value);

    // “https://… (accessed 3 May 2031). Archived: https://….”; empty where neither address is known.
    private static string Whereabouts(InterfaceWords words, SourceDraft draft)
    {
        string original = draft.Url is not string url ? ""
            : draft.Accessed is { } day ? words.CitationAddressAccessed(url, words.Dates.DayOnly(day).Text)
            : words.CitationAddress(url);
        return draft.Archived is string archived ? original + words.CitationArchived(archived) : original;
    }

    private static string Ended(string title) => title[^1] is '.' or '?' or '!' or '…' ? title : title + ".";

    private static string Place(PageBuilder builder, string path)
    {
        string dossier = Dossier(builder.Words, builder.Corpus);
        return builder.Options.BaseUrl is null
            ? dossier
            : builder.Words.EditionAtAddress(dossier, builder.Options.Absolute(path));
    }
}
