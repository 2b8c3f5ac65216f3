using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Dates;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.Reading.Urls;
using Dossier.SiteModel;
using Dossier.Text;
using Dossier.Wording;

namespace Dossier.Pages.Sources;

internal static class SourcePages
{
    /// <param name="withdrawn">Passages that earlier editions had.</param>
    public static SourcePageView Compose(PageBuilder builder, Source source, Func<PageBuilder, ImmutableArray<StatementChangeView>> withdrawn)
    {
        var draft = source.Draft;
        string title = CitationText.TitleOf(source);
        var cards = Cards(builder, source);
        var (summary, note, facts) = (builder.Prose(draft.Common.Summary), builder.Prose(draft.Common.Note), Facts(builder, source));
        var blocks = source.Rights == Rights.None ? [] : ArticleBlocks.Compose(builder, source, cards);
        var titleBlock = blocks.FirstOrDefault() is { IsTitle: true } first ? first : null;
        var sections = PageSection.ComposeAll(Sections(builder, source, cards, titleBlock is null ? blocks : blocks[1..], withdrawn));
        var (citation, notice) = (CitationText.Compose(builder, source), Notice(builder, source));
        string description = SourceDescription.Compose(source, title, Outlets.Publisher(builder, draft)?.MarkedText);
        var frame = builder.Frame(
            title, description, SitePaths.Sources, [new("Sources", builder.Root + SitePaths.Sources, RecordKind.Page)], SourceSubject.Describe(builder.Corpus, source));
        return new SourcePageView(frame)
        {
            Title = title,
            KindText = SourceWords.Kind(draft.Type),
            Language = source.Language,
            RightToLeft = LanguageTags.IsRightToLeft(source.Language),
            TitleBlock = titleBlock,
            Summary = summary,
            Note = note,
            Facts = facts,
            RightsNotice = RightsNotice(source.Rights),
            Sections = sections,
            Citation = citation,
            Notice = notice,
            Previous = builder.Corpus.SourceNextTo(source.Id, -1) is { } previous ? Neighbours.Previous(builder, previous, source) : null,
            Next = builder.Corpus.SourceNextTo(source.Id, +1) is { } next ? Neighbours.Next(builder, source, next) : null,
        };
    }

    private static ImmutableArray<StatementView> Cards(PageBuilder builder, Source source) =>
    [
        .. source.Passages.Select((passage, index) => (Number: index + 1, Statement: new Statement(source, passage)))
            .Select(item => StatementViews.Compose(builder, item.Statement, $"c-{item.Statement.Passage.Id.Value}", item.Number) with
            {
                Citation = CitationText.Compose(builder, item.Statement),
            }),
    ];

    // An article is one section, however long.
    private static IEnumerable<PageSection> Sections(
        PageBuilder builder, Source source, ImmutableArray<StatementView> cards, ImmutableArray<BlockView> article, Func<PageBuilder, ImmutableArray<StatementChangeView>> withdrawn)
    {
        var lost = withdrawn(builder);
        ImmutableArray<StatementView> unshown = source.Rights == Rights.None ? [.. cards.Select(card => card with { Url = null, Number = null })] : [];
        ImmutableArray<LinkView> named =
            [.. source.Mentions.Select(mention => mention.Actor).Distinct().OrderByName(actor => builder.Corpus.Actor(actor).Name.Value).Select(builder.Link)];
        var backlinks = Backlinks.Compose(builder, source.Id.Value);
        return
        [
            PageSection.CreateWhole("article", "The article", article.IsEmpty, () =>
                new ArticleSectionView(article, source.Language, LanguageTags.IsRightToLeft(source.Language), builder.Corpus.Settings.Language)),
            PageSection.CreateWhole("unshown", "Passages of which no text is shown", unshown.IsEmpty, () => new StatementsSectionView(unshown)),
            PageSection.CreateWhole("withdrawn", "Withdrawn passages", lost.IsEmpty, () => new StatementChangesSectionView(lost)
            {
                Lead = "Earlier editions quoted these from the article; the dossier does so no more.",
            }),
            PageSection.CreateWhole("named", "Named in it", named.IsEmpty, () => new LinksSectionView(named) { About = RecordKind.Actor }),
            PageSection.CreateWhole("backlinks", "Pages that link here", backlinks.IsEmpty, () => new LinksSectionView(backlinks)),
        ];
    }

    // At the head of the page; null where nothing became of the article.
    private static SourceNoticeView? Notice(PageBuilder builder, Source source)
    {
        if (source.Draft.Status is not { } status)
            return null;
        var runs = ImmutableArray.CreateBuilder<TextRun>();
        runs.Add(new TextRun(SourceStatusWords.Sentence(status)));
        if (status.Source is { } other)
            runs.AddRange(new TextRun("; see "), Attribution.Run(builder.Link(other.Value)));
        runs.Add(new TextRun("."));
        if (status.Url is string url)
            runs.AddRange(new TextRun(" "), new TextRun("Read the notice", url), new TextRun("."));
        return new SourceNoticeView(runs.ToImmutable(), builder.Prose(status.Note));
    }

    private static string? RightsNotice(Rights rights) => rights switch
    {
        Rights.Excerpts => "Only the annotated passages and a little around them are shown here; the quotations were checked against the whole article.",
        Rights.None => "No text of this article is shown here; the quotations were checked against it all the same.",
        _ => null,
    };

    public static ImmutableArray<FactView> Facts(PageBuilder builder, Source source)
    {
        var draft = source.Draft;
        var facts = ImmutableArray.CreateBuilder<FactView>();
        Add("Published by", Outlets.Publisher(builder, draft) is { } publisher ? [.. Attribution.Runs(publisher)] : []);
        Add("Originally published by", Outlets.Original(builder, draft) is { } original ? [.. Attribution.Runs(original)] : []);
        foreach (var author in draft.Authors)
            Add("Author", [Attribution.Run(builder.Link(author.Value))]);
        Add("Published", [new TextRun(DateWords.Moment(draft.Issued).Text)]);
        Add("Address", draft.Url is string url ? [new TextRun(url, draft.Status?.Kind == SourceStatusKind.Gone ? null : url)] : []);
        Add("Archived copy", draft.Archived is string archived ? [new TextRun(archived, archived)] : []);
        Add("Collected", draft.Accessed is { } accessed ? [new TextRun(DateWords.Words(accessed))] : []);
        Add("Credit", draft.Credit is string credit ? [new TextRun(credit)] : []);
        Add("Licence", draft.Licence is string licence ? [new TextRun(licence, Address.IsWeb(licence) ? licence : null)] : []);
        Add("Language", source.Language == builder.Corpus.Settings.Language ? [] : [new TextRun(source.Language)]);
        Add("File", [new TextRun(draft.Seed.Value)]);
        Add("SHA-256", [new TextRun(source.Seed.Sha256)]);
        return facts.ToImmutable();

        void Add(string label, ImmutableArray<TextRun> value)
        {
            if (!value.IsEmpty)
                facts.Add(new FactView(label, [new FactValueView(value, [])], false));
        }
    }
}
