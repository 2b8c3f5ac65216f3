using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Dates;
using Dossier.Interface;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.Reading.Urls;
using Dossier.SiteModel;
using Dossier.Text;
using Dossier.Wording;

namespace Dossier.Pages.Sources;

/// <summary>Composes the page of a source: the article, with its passages highlighted in place.</summary>
internal static class SourcePages
{
    /// <param name="withdrawn">The passages of the article that only earlier editions had.</param>
    public static SourcePageView Compose(
        PageBuilder builder, Source source, ImmutableArray<StatementChangeView> withdrawn)
    {
        var draft = source.Draft;
        string title = CitationText.TitleOf(source);
        var cards = Cards(builder, source);
        var summary = builder.Prose(draft.Common.Summary);
        var note = builder.Prose(draft.Common.Note);
        var facts = Facts(builder, source);
        var blocks = source.Rights == Rights.None ? [] : ArticleBlocks.Compose(builder, source, cards);
        var titleBlock = blocks.FirstOrDefault() is { IsTitle: true } first ? first : null;
        var article = titleBlock is null ? blocks : blocks[1..];
        var sections = PageSection.ComposeAll(Sections(builder, source, cards, article, withdrawn));
        var citation = CitationText.Compose(builder, source);
        var notice = Notice(builder, source);
        string description = SourceDescription.Compose(
            builder.Words, source, title, Outlets.Publisher(builder, draft)?.MarkedText);
        var list = new LinkView(builder.Words.Sources, builder.Root + SitePaths.Sources, RecordKind.Page);
        var frame = builder.Frame(
            title, description, SitePaths.Sources, [list], SourceSubject.Describe(builder.Corpus, source));
        return new SourcePageView(frame)
        {
            Title = title,
            KindText = SourceWords.Kind(builder.Words, draft.Type),
            Language = source.Language,
            RightToLeft = LanguageTags.IsRightToLeft(source.Language),
            TitleBlock = titleBlock,
            Summary = summary,
            Note = note,
            Facts = facts,
            RightsNotice = RightsNotice(builder.Words, source.Rights),
            Sections = sections,
            Citation = citation,
            Notice = notice,
            Previous = builder.Corpus.SourceNextTo(source.Id, -1) is { } previous
                ? Neighbours.Previous(builder, previous, source)
                : null,
            Next = builder.Corpus.SourceNextTo(source.Id, +1) is { } next
                ? Neighbours.Next(builder, source, next)
                : null,
        };
    }

    private static ImmutableArray<StatementView> Cards(PageBuilder builder, Source source) =>
    [
        .. source.Passages
            .Select((passage, index) => (Number: index + 1, Statement: new Statement(source, passage)))
            .Select(item => Card(builder, item.Statement, item.Number)),
    ];

    private static StatementView Card(PageBuilder builder, Statement statement, int number) =>
        StatementViews.Compose(builder, statement, $"c-{statement.Passage.Id.Value}", number) with
        {
            Citation = CitationText.Compose(builder, statement),
        };

    // The article is one section, however long it is, so that the whole of it can be read on one page.
    private static IEnumerable<PageSection> Sections(
        PageBuilder builder, Source source, ImmutableArray<StatementView> cards, ImmutableArray<BlockView> article,
        ImmutableArray<StatementChangeView> withdrawn)
    {
        ImmutableArray<StatementView> unshown = source.Rights == Rights.None
            ? [.. cards.Select(card => card with { Url = null, Number = null })]
            : [];
        ImmutableArray<LinkView> named =
        [
            .. source.Mentions
                .Select(mention => mention.Actor)
                .Distinct()
                .OrderByName(actor => builder.Corpus.Actor(actor).Name.Value)
                .Select(builder.Link),
        ];
        var backlinks = Backlinks.Compose(builder, source.Id.Value);
        var words = builder.Words;
        return
        [
            PageSection.CreateWhole("article", words.TheArticle, article.IsEmpty, () =>
                new ArticleSectionView(
                    article, source.Language, LanguageTags.IsRightToLeft(source.Language),
                    builder.Corpus.Settings.Language)),
            PageSection.CreateWhole("unshown", words.PassagesWithoutText, unshown.IsEmpty, () =>
                new StatementsSectionView(OccasionViews.Group(unshown))),
            PageSection.CreateWhole("withdrawn", words.WithdrawnPassages, withdrawn.IsEmpty, () =>
                new StatementChangesSectionView(withdrawn)
                {
                    Lead = words.WithdrawnPassagesLead,
                }),
            PageSection.CreateWhole("named", words.NamedInIt, named.IsEmpty, () =>
                new LinksSectionView(named) { About = RecordKind.Actor }),
            PageSection.CreateLinks("backlinks", words.PagesThatLinkHere, backlinks),
        ];
    }

    /// <summary>
    /// Says what happened to the article after it was published. It is null if nothing is known to have happened.
    /// </summary>
    private static SourceNoticeView? Notice(PageBuilder builder, Source source)
    {
        if (source.Draft.Status is not { } status)
            return null;
        var words = builder.Words;
        string what = SourceStatusWords.Sentence(words, status);
        var text = status.Source is { } other
            ? words.SourceNoticeSeeRuns(what, Attribution.Run(builder.Link(other.Value)))
            : words.SentenceRuns(what);
        if (status.Url is string url)
            text = words.SourceNoticeReadRuns(text, new TextRun(words.ReadTheNotice, url));
        return new SourceNoticeView(text, builder.Prose(status.Note));
    }

    private static string? RightsNotice(InterfaceWords words, Rights rights) => rights switch
    {
        Rights.Excerpts => words.RightsNoticeExcerpts,
        Rights.None => words.RightsNoticeNone,
        _ => null,
    };

    public static ImmutableArray<FactView> Facts(PageBuilder builder, Source source)
    {
        var (words, draft) = (builder.Words, source.Draft);
        var facts = ImmutableArray.CreateBuilder<FactView>();
        AddOutlet(words.FactPublishedBy, Outlets.Publisher(builder, draft));
        AddOutlet(words.FactOriginallyPublishedBy, Outlets.Original(builder, draft));
        foreach (var author in draft.Authors)
            Add(words.FactAuthor, [Attribution.Run(builder.Link(author.Value))]);
        Add(words.FactPublished, [new TextRun(words.Dates.Moment(draft.Issued).Text)]);
        bool isGone = draft.Status?.Kind == SourceStatusKind.Gone;
        Add(words.FactAddress, draft.Url is string url ? [new TextRun(url, isGone ? null : url)] : []);
        Add(words.FactArchivedCopy, draft.Archived is string archived ? [new TextRun(archived, archived)] : []);
        Add(words.FactCollected, draft.Accessed is { } accessed ? [new TextRun(words.Dates.Words(accessed))] : []);
        Add(words.FactCredit, draft.Credit is string credit ? [new TextRun(credit)] : []);
        Add(
            words.FactLicence,
            draft.Licence is string licence ? [new TextRun(licence, Address.IsWeb(licence) ? licence : null)] : []);
        Add(words.FactLanguage, source.Language == builder.Corpus.Settings.Language ? [] : [new TextRun(source.Language)]);
        Add(words.FactFile, [new TextRun(draft.Seed.Value)]);
        Add("SHA-256", [new TextRun(source.Seed.Sha256)]);
        return facts.ToImmutable();

        void AddOutlet(string label, LinkView? outlet) =>
            Add(label, outlet is null ? [] : [.. Attribution.Runs(outlet)]);

        void Add(string label, ImmutableArray<TextRun> value)
        {
            if (!value.IsEmpty)
                facts.Add(new FactView(label, [new FactValueView(value, [])], false));
        }
    }
}
