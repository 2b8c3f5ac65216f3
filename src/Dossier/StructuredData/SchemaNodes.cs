using System.Text.Json.Nodes;
using Dossier.Addresses;
using Dossier.Dates;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.Reading.Urls;
using Dossier.Text;
using Dossier.Wording;

namespace Dossier.StructuredData;

/// <summary>Describes records as JSON-LD nodes, each with its own address. Needs a base URL.</summary>
internal sealed class SchemaNodes(Corpus corpus, SiteOptions options)
{
    // Limited so that a page with hundreds of statements does not double in size.
    private const int MostQuotations = 50;

    public string Absolute(string path) => options.Absolute(path);

    public JsonObject WebSite() => JsonLd.Node(
        "WebSite", ("@id", options.BaseUrl + "#website"), ("url", options.BaseUrl), ("name", corpus.Settings.Title));

    /// <summary>The curators: authors of the dossier, never of an article in it.</summary>
    public JsonNode? Editors() =>
        JsonLd.List(corpus.Settings.Editors.Select(name => JsonLd.Node("Person", ("name", name))));

    public JsonObject Actor(ActorId id)
    {
        var actor = corpus.Actor(id);
        return JsonLd.Node(
            TypeOf(actor.Kind), ("@id", Subject(PageAddresses.AddressOf(id))), ("name", actor.Name.Value));
    }

    public JsonNode? Actors(IEnumerable<Located<ActorId>> ids) =>
        JsonLd.List(ids.Select(id => (JsonNode)Actor(id.Value)));

    /// <summary>An article of another publisher, with author and publisher if the article names them.</summary>
    public JsonObject Article(Source source)
    {
        var draft = source.Draft;
        return JsonLd.Node(
            ArticleTypes.SchemaType(draft.Type),
            ("@id", Subject(PageAddresses.AddressOf(source.Id))),
            ("headline", WhiteSpace.Fold(draft.Title.Value)),
            ("url", draft.Url),
            ("datePublished", MachineDate.Format(draft.Issued)),
            ("archivedAt", draft.Archived),
            ("license", draft.Licence is string licence && Address.IsWeb(licence) ? licence : null),
            ("creditText", draft.Credit),
            ("creativeWorkStatus", draft.Status is { } status ? SourceStatusWords.Label(options.Words, status) : null),
            ("inLanguage", source.Language),
            ("author", Actors(draft.Authors)),
            // A publisher that is the curators' interpretation is left out, because a machine would take it for a fact
            // of the article.
            ("publisher", draft is { Publisher: { } publisher, IsPublisherRead: false }
                ? Actor(publisher.Value)
                : null),
            ("isBasedOn", draft is { OriginalPublisher: { } original, IsOriginalPublisherRead: false }
                ? JsonLd.Node("CreativeWork", ("publisher", Actor(original.Value)))
                : null));
    }

    /// <summary>The quotations or, if rights forbid quoting, the articles that contain them.</summary>
    public JsonNode? Citations(IEnumerable<Statement> statements) => JsonLd.List(
        statements.DistinctBy(Cited, StringComparer.Ordinal).Take(MostQuotations)
            .Select(
                statement =>
                    (JsonNode)(statement.Source.Rights == Rights.None
                        ? Article(statement.Source)
                        : Quotation(statement))));

    private static string Cited(Statement statement) =>
        statement.Source.Rights == Rights.None ? statement.Source.Id.Value : statement.Id.ToString();

    // Words outside quotation marks are the article's own: their speaker is only who they are about, and their date is
    // that of the article.
    private JsonObject Quotation(Statement statement)
    {
        var quote = StatementQuotes.Compose(statement)!;
        bool isSpeech = quote.Kind == SpeechKind.Direct;
        return JsonLd.Node(
            "Quotation",
            ("url", options.Absolute(PageAddresses.AddressOf(statement.Id))),
            ("text", quote.Text),
            ("inLanguage", quote.Language),
            ("dateCreated", isSpeech ? MachineDate.Format(statement.Passage.Said) : null),
            (isSpeech ? "spokenByCharacter" : "mentions", Actors(statement.Passage.Draft.By)),
            ("isPartOf", JsonLd.Node(
                ArticleTypes.SchemaType(statement.Source.Draft.Type),
                ("@id", Subject(PageAddresses.AddressOf(statement.Source.Id))),
                ("headline", WhiteSpace.Fold(statement.Source.Draft.Title.Value)))));
    }

    /// <summary>The id of what the page is about, as distinct from the page itself.</summary>
    public string Subject(string path) => options.Absolute(path) + "#subject";

    // A group may be anything that sources refer to as one.
    private static string TypeOf(ActorKind kind) => kind switch
    {
        ActorKind.Person => "Person",
        ActorKind.State => "Country",
        ActorKind.Group => "Thing",
        _ => "Organization",
    };
}
