using Dossier.Dates;
using Dossier.Model;
using Dossier.SiteModel;
using Dossier.Text;
using Dossier.Wording;

namespace Dossier.Pages.Shared;

/// <summary>Whose piece an article is, as sentences name it. What the curators only read so is marked wherever it is named.</summary>
internal static class Outlets
{
    private const int LongestTitle = 40;

    public const string Reading = " (curators’ reading)";

    /// <summary>The same between parentheses, where a second pair would confuse.</summary>
    public static LinkView Within(LinkView outlet) => outlet.Mark.Length == 0 ? outlet : outlet with { Mark = ", in the curators’ reading" };

    public static LinkView? Publisher(PageBuilder builder, SourceDraft draft) => Link(builder, draft.Publisher, draft.IsPublisherRead);

    public static LinkView? Original(PageBuilder builder, SourceDraft draft) => Link(builder, draft.OriginalPublisher, draft.IsOriginalPublisherRead);

    /// <summary>The outlet whose words the article's own are; null where none is known.</summary>
    public static LinkView? Voice(PageBuilder builder, SourceDraft draft) => Original(builder, draft) ?? Publisher(builder, draft);

    /// <summary>
    /// “an article of 9 January 2022”: of an article without an outlet. Its title is no name for a speaker, and unmarked in a
    /// sentence it could not be told from the sentence. Where another article has the date too, the title's beginning
    /// follows in quotation marks.
    /// </summary>
    /// <param name="words">For the date.</param>
    public static LinkView Unnamed(PageBuilder builder, Source source, Func<EdtfDate, DateView> words)
    {
        var issued = source.Draft.Issued;
        string date = words(issued).Text;
        string article = $"an article {(issued is { Start: not null, End: not null } ? "of" : "published")} {date}";
        string title = builder.Corpus.IsSharedDay(issued) ? $", {CitationText.Quoted(Excerpt.Clipped(CitationText.TitleOf(source), LongestTitle))}" : "";
        return builder.Link(source.Id) with { Text = article + title, Language = null };
    }

    /// <summary>The articles of which an actor is the outlet or author.</summary>
    public static IEnumerable<LinkView> ArticlesOf(PageBuilder builder, ActorId actor) => builder.Corpus.Inverse.SourcesOf(actor)
        .Select(source => builder.Link(source.Id) with { Mark = IsReadOnly(source.Draft, actor) ? Reading : "" });

    private static bool IsReadOnly(SourceDraft draft, ActorId actor) =>
        (draft.Publisher?.Value != actor || draft.IsPublisherRead)
        && (draft.OriginalPublisher?.Value != actor || draft.IsOriginalPublisherRead)
        && draft.Authors.All(author => author.Value != actor);

    private static LinkView? Link(PageBuilder builder, Located<ActorId>? outlet, bool isReading) =>
        outlet is { } known ? builder.Link(known.Value) with { Mark = isReading ? Reading : "" } : null;
}
