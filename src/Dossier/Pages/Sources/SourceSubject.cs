using Dossier.Linking;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.StructuredData;
using Dossier.Text;
using Dossier.Wording;

namespace Dossier.Pages.Sources;

/// <summary>
/// Describes the page of a source in structured data, for machines. The page shows the work of another publisher, so it
/// cites that work and never claims it. Reference managers read the <c>citation_…</c> tags (by Highwire Press); these
/// describe the article and not the page.
/// </summary>
internal static class SourceSubject
{
    public static PageSubject Describe(Corpus corpus, Source source) => new((things, page) =>
    [
        page.Node(
            things, "WebPage", ("mainEntity", things.Article(source)),
            ("citation", source.Rights == Rights.None
                ? null
                : things.Citations(source.Passages.Select(passage => new Statement(source, passage))))),
    ])
    {
        IsArticle = true,
        IsOfAnotherPublisher = true,
        Tags = [.. Tags(corpus, source)],
    };

    private static IEnumerable<MetaTag> Tags(Corpus corpus, Source source)
    {
        var draft = source.Draft;
        // Without this tag, Zotero takes every page that has a citation_title for a journal article.
        yield return new MetaTag("z:itemType", ArticleTypes.ZoteroType(draft.Type));
        yield return new MetaTag("citation_title", WhiteSpace.Fold(draft.Title.Value));
        // Reference managers take the last word of an author's name for a family name, so only people are named here.
        var people = draft.Authors
            .Select(author => corpus.Actor(author.Value))
            .Where(author => author.Kind == ActorKind.Person);
        foreach (var author in people)
            yield return new MetaTag("citation_author", author.Name.Value);
        if (CitationDate.Format(draft.Issued) is string day)
            yield return new MetaTag("citation_publication_date", day);
        if (draft is { Publisher: { } publisher, IsPublisherRead: false })
        {
            string name = IsInSeries(draft.Type) ? "citation_journal_title" : "citation_publisher";
            yield return new MetaTag(name, corpus.Actor(publisher.Value).Name.Value);
        }

        yield return new MetaTag("citation_language", source.Language);
        if (draft.Url is string url)
            yield return new MetaTag("citation_public_url", url);
    }

    private static bool IsInSeries(string type) =>
        type is "webpage" or "review" or "review-book"
        || type.StartsWith("article", StringComparison.Ordinal)
        || type.StartsWith("post", StringComparison.Ordinal);
}
