using Dossier.Linking;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.StructuredData;
using Dossier.Text;
using Dossier.Wording;

namespace Dossier.Pages.Sources;

/// <summary>
/// A source's page for machines: it shows the work of another publisher, which is cited and never claimed. The
/// <c>citation_…</c> tags (Highwire Press) are what reference managers read; they describe the article, not the page.
/// </summary>
internal static class SourceSubject
{
    public static PageSubject Describe(Corpus corpus, Source source) => new((things, page) =>
    [
        page.Node(
            things, "WebPage", ("mainEntity", things.Article(source)),
            ("citation", source.Rights == Rights.None ? null : things.Citations(source.Passages.Select(passage => new Statement(source, passage))))),
    ])
    {
        IsArticle = true,
        IsOfAnotherPublisher = true,
        Tags = [.. Tags(corpus, source)],
    };

    private static IEnumerable<MetaTag> Tags(Corpus corpus, Source source)
    {
        var draft = source.Draft;
        // Without it Zotero takes whatever has a citation_title for a journal article.
        yield return new MetaTag("z:itemType", ArticleTypes.ZoteroType(draft.Type));
        yield return new MetaTag("citation_title", WhiteSpace.Fold(draft.Title.Value));
        // Reference managers take the last word of an author for a family name, so only people are given here.
        foreach (var author in draft.Authors.Select(author => corpus.Actor(author.Value)).Where(author => author.Kind == ActorKind.Person))
            yield return new MetaTag("citation_author", author.Name.Value);
        if (CitationDate.Format(draft.Issued) is string day)
            yield return new MetaTag("citation_publication_date", day);
        if (draft is { Publisher: { } publisher, IsPublisherRead: false })
            yield return new MetaTag(IsInSeries(draft.Type) ? "citation_journal_title" : "citation_publisher", corpus.Actor(publisher.Value).Name.Value);
        yield return new MetaTag("citation_language", source.Language);
        if (draft.Url is string url)
            yield return new MetaTag("citation_public_url", url);
    }

    private static bool IsInSeries(string type) =>
        type is "webpage" or "review" or "review-book" || type.StartsWith("article", StringComparison.Ordinal) || type.StartsWith("post", StringComparison.Ordinal);
}
