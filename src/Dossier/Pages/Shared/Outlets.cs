using Dossier.Dates;
using Dossier.Interface;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Text;
using Dossier.Wording;

namespace Dossier.Pages.Shared;

/// <summary>
/// The outlets of an article, as sentences name them. An outlet that only the curators inferred is marked everywhere.
/// </summary>
internal static class Outlets
{
    private const int LongestTitle = 40;

    /// <summary>The same link for use within parentheses, where a second pair would confuse.</summary>
    public static LinkView Within(InterfaceWords words, LinkView outlet) =>
        outlet.Mark.Length == 0 ? outlet : outlet with { Mark = words.OutletReadWithin };

    public static LinkView? Publisher(PageBuilder builder, SourceDraft draft) =>
        Link(builder, draft.Publisher, draft.IsPublisherRead);

    public static LinkView? Original(PageBuilder builder, SourceDraft draft) =>
        Link(builder, draft.OriginalPublisher, draft.IsOriginalPublisherRead);

    /// <summary>The outlet whose words the article's own words are; null where none is known.</summary>
    public static LinkView? Voice(PageBuilder builder, SourceDraft draft) =>
        Original(builder, draft) ?? Publisher(builder, draft);

    /// <summary>
    /// “an article of 9 January 2022”: an article without an outlet. Its title does not name a speaker, and a reader
    /// could not tell the title from the sentence around it. If another article has the same date, the beginning of the
    /// title follows in quotation marks.
    /// </summary>
    /// <param name="dated">Makes the words for the date.</param>
    public static LinkView Unnamed(PageBuilder builder, Source source, Func<EdtfDate, DateView> dated)
    {
        var issued = source.Draft.Issued;
        bool hasBothEnds = issued is { Start: not null, End: not null };
        string day = dated(issued).Text;
        string article = hasBothEnds ? builder.Words.ArticleOf(day) : builder.Words.ArticlePublished(day);
        return builder.Link(source.Id) with
        {
            Text = builder.Corpus.IsSharedDay(issued)
                ? builder.Words.ArticleTitled(article, ShortTitle(builder.Words, source))
                : article,
            Language = null,
        };
    }

    private static string ShortTitle(InterfaceWords words, Source source) =>
        words.Quote(Excerpt.Clipped(CitationText.TitleOf(source), LongestTitle));

    /// <summary>The articles of which the actor is an outlet or an author.</summary>
    public static IEnumerable<LinkView> ArticlesOf(PageBuilder builder, ActorId actor) =>
        builder.Corpus.Inverse.SourcesOf(actor)
            .Select(source => builder.Link(source.Id) with { Mark = IsReadOnly(source.Draft, actor) ? builder.Words.OutletRead : "" });

    // The curators inferred every part that the actor has in the article; the article states none of them.
    private static bool IsReadOnly(SourceDraft draft, ActorId actor) =>
        (draft.Publisher?.Value != actor || draft.IsPublisherRead)
        && (draft.OriginalPublisher?.Value != actor || draft.IsOriginalPublisherRead)
        && draft.Authors.All(author => author.Value != actor);

    private static LinkView? Link(PageBuilder builder, Located<ActorId>? outlet, bool isReading) =>
        outlet is { } known ? builder.Link(known.Value) with { Mark = isReading ? builder.Words.OutletRead : "" } : null;
}
