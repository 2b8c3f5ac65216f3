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
        string words = $"{Quoted(quote.Text)} — {Whose(builder.Words, corpus, statement)}";
        string place = Place(builder, PageAddresses.AddressOf(statement.Id));
        return $"{words}, in: {Ended(TitleOf(source))} {Outlet(builder.Words, corpus, source)}. {place}";
    }

    public static string Compose(PageBuilder builder, Source source)
    {
        var names = source.Draft.Authors.Select(author => builder.Corpus.Actor(author.Value).Name.Value);
        string authors = string.Join(", ", names);
        string lead = authors.Length > 0 ? Ended(authors) + " " : "";
        string outlet = Outlet(builder.Words, builder.Corpus, source);
        string published = $"{Ended(TitleOf(source))} {outlet}.{Whereabouts(builder.Words, source.Draft)}";
        return $"{lead}{published} In: {Place(builder, PageAddresses.AddressOf(source.Id))}";
    }

    /// <summary>
    /// The words in double quotation marks. Double marks within the words become single ones, since nobody could tell
    /// otherwise which mark closes the quotation.
    /// </summary>
    public static string Quoted(string words) => $"“{words.Replace('“', '‘').Replace('”', '’').Replace('"', '\'')}”";

    /// <summary>The dossier and its edition: in another edition a later reader may not find the same words.</summary>
    public static string Dossier(InterfaceWords words, Corpus corpus) =>
        $"{corpus.Settings.Title}, edition of {words.Dates.Words(corpus.Settings.Edition)}";

    /// <summary>“Ilena Dorvas, partly quoted, 7 April 2031”.</summary>
    public static string Whose(InterfaceWords words, Corpus corpus, Statement statement)
    {
        var draft = statement.Passage.Draft;
        string speaker = draft switch
        {
            { By.IsEmpty: false } => string.Join(", ", draft.By.Select(actor => corpus.Actor(actor.Value).Name.Value)),
            { As: { } styled } => $"“{WhiteSpace.Fold(styled.Value)}”",
            _ => "The source’s own voice",
        };
        bool isOutlet = draft.By.IsEmpty && draft.As is null;
        string manner = (isOutlet, statement.Passage.Kind) switch
        {
            (false, SpeechKind.Indirect) => ", told outside quotation marks",
            (false, SpeechKind.Mixed) => ", partly quoted",
            _ => "",
        };
        // The outlet's own words date from the day it published them, whatever day they tell of.
        var day = isOutlet ? statement.Source.Draft.Issued : statement.Passage.Said;
        return $"{speaker}{manner}, {words.Dates.DayOnly(day).Text}";
    }

    /// <summary>“The Valley Courier, 8 April 2031”.</summary>
    public static string Outlet(InterfaceWords words, Corpus corpus, Source source)
    {
        var draft = source.Draft;
        string? publisher = Name(corpus, draft.Publisher, draft.IsPublisherRead);
        string? original = Name(corpus, draft.OriginalPublisher, draft.IsOriginalPublisherRead);
        string originally = publisher is null ? "Originally" : "originally";
        string?[] parts =
        [
            publisher,
            original is null ? null : $"{originally} {original}",
            words.Dates.DayOnly(draft.Issued).Text,
        ];
        return SourceStatusWords.InCitation(words, words.JoinCommas(parts.OfType<string>()), source);
    }

    private static string? Name(Corpus corpus, Located<ActorId>? outlet, bool isReading) =>
        outlet is { } known ? corpus.Actor(known.Value).Name.Value + (isReading ? Outlets.Reading : "") : null;

    public static string TitleOf(Source source) => WhiteSpace.Fold(source.Draft.Title.Value);

    // “https://… (accessed 3 May 2031). Archived: https://….”; empty where neither address is known.
    private static string Whereabouts(InterfaceWords words, SourceDraft draft)
    {
        string accessed = draft.Accessed is { } day ? $" (accessed {words.Dates.DayOnly(day).Text})" : "";
        string original = draft.Url is string url ? $" {url}{accessed}." : "";
        return draft.Archived is string archived ? $"{original} Archived: {archived}." : original;
    }

    private static string Ended(string title) => title[^1] is '.' or '?' or '!' or '…' ? title : title + ".";

    private static string Place(PageBuilder builder, string path)
    {
        string dossier = Dossier(builder.Words, builder.Corpus);
        return builder.Options.BaseUrl is null ? dossier : $"{dossier}, {builder.Options.Absolute(path)}";
    }
}
