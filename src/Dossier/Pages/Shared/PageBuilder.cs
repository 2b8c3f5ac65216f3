using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Captions;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.Reading.Markdown;
using Dossier.SiteModel;
using Dossier.StructuredData;
using Dossier.Text;
using Dossier.Wording;

namespace Dossier.Pages.Shared;

/// <summary>
/// The page that is being composed. It makes links relative to the page, and gathers the notes that the page's text
/// cites.
/// </summary>
/// <param name="scope">The document that the page is, if it has many records; null for all other pages.</param>
internal sealed class PageBuilder(Corpus corpus, SiteOptions options, string path, DocumentScope? scope = null)
{
    private readonly List<(PassageId Id, bool FromProse)> _notes = [];
    private readonly HeadingIds _headings = new();

    public Corpus Corpus => corpus;

    public SiteOptions Options => options;

    /// <summary>The words of the interface.</summary>
    public InterfaceWords Words => options.Words;

    public string Path => path;

    /// <summary>What leads from the page to the root of the site; empty or ending in a slash.</summary>
    public string Root { get; } = RootFrom(path, options, scope);

    public LinkView Link(ActorId id) =>
        new(corpus.Actor(id).Name.Value, At(id.Value, PageAddresses.AddressOf(id)), RecordKind.Actor);

    public LinkView Link(EventId id) =>
        new(corpus.Event(id).Title, At(id.Value, PageAddresses.AddressOf(id)), RecordKind.Event);

    public LinkView Link(DemandId id) =>
        new(corpus.Demand(id).Title, At(id.Value, PageAddresses.AddressOf(id)), RecordKind.Demand);

    public LinkView Link(SourceId id)
    {
        var source = corpus.Source(id);
        string title = WhiteSpace.Fold(source.Draft.Title.Value);
        string url = At(id.Value, PageAddresses.AddressOf(id));
        return new(title, url, RecordKind.Source, Foreign(source.Language));
    }

    /// <summary>
    /// As many of the statement's words as a link has room for, leading to their highlight in the article. Where rights
    /// allow no words, the source.
    /// </summary>
    public LinkView Link(Statement statement) => AddressOf(statement) is string url
        ? new(Excerpt.Quote(statement), url, RecordKind.Passage, Foreign(statement.Source.Language))
        : Link(statement.Source.Id);

    public ImmutableArray<LinkView> Links(IEnumerable<Located<ActorId>> ids) => [.. ids.Select(id => Link(id.Value))];

    public ImmutableArray<LinkView> Links(IEnumerable<Located<EventId>> ids) => [.. ids.Select(id => Link(id.Value))];

    public ImmutableArray<LinkView> Links(IEnumerable<Located<DemandId>> ids) => [.. ids.Select(id => Link(id.Value))];

    /// <summary>A record or page by its id, whatever its kind.</summary>
    public LinkView Link(string id) => corpus.Record(id) switch
    {
        Actor actor => Link(actor.ActorId),
        Event happening => Link(happening.EventId),
        Demand demand => Link(demand.DemandId),
        Source source => Link(source.Id),
        Page page => new(page.Title, At(page.Id.Value, PageAddresses.AddressOf(page.Id)), RecordKind.Page),
        _ => throw new InvalidOperationException($"nothing has the id {id}, and the linker let it pass"),
    };

    /// <summary>
    /// The highlight of a passage in its article; null where the source's rights allow no words, or where the document
    /// stands alone and has no base URL.
    /// </summary>
    public string? AddressOf(Statement statement)
    {
        if (statement.Source.Rights == Rights.None)
            return null;
        string address = Outside(PageAddresses.AddressOf(statement.Id));
        return address.Length > 0 ? address : null;
    }

    /// <summary>
    /// A file of the site; empty in a document that stands alone and has no base URL, since nothing leads there.
    /// </summary>
    public string Outside(string address) =>
        scope is { StandsAlone: true } && options.BaseUrl is null ? "" : Root + address;

    /// <summary>The language if it differs from that of the site; else null.</summary>

    public string? Foreign(string language) => language == corpus.Settings.Language ? null : language;

    public ProseView? Prose(ProseText? prose) => prose is null ? null : ProseHtml.Render(prose, this);

    /// <summary>
    /// An id for a heading of prose: its words, with a number if another heading of the page has the same.
    /// </summary>
    public string HeadingId(string text) => _headings.Next(text);

    public ImmutableArray<NoteMark> Cite(IEnumerable<Located<PassageId>> passages) =>
        [.. passages.Select(passage => Cite(passage.Value, fromProse: false).Mark)];

    /// <summary>The mark of a passage's note, and whether it is the first on this page.</summary>
    public (NoteMark Mark, bool IsFirst) Cite(PassageId passage, bool fromProse)
    {
        int index = _notes.FindIndex(note => note.Id == passage);
        bool isFirst = index < 0;
        if (isFirst)
        {
            index = _notes.Count;
            _notes.Add((passage, fromProse));
        }

        return (new NoteMark(index + 1, $"#note-{index + 1}"), isFirst);
    }

    /// <summary>The cited passages, in the order of their notes' numbers.</summary>
    public IEnumerable<PassageId> Cited => _notes.Select(note => note.Id);

    /// <summary>The level of the highest headings in prose: one below the headings that the page itself has.</summary>
    public int ProseLevel => scope is null ? 2 : 3;

    /// <summary>The page's frame. It must be made last, when all notes are known.</summary>
    public PageFrame Frame(
        string title, string description, string? section, ImmutableArray<LinkView> breadcrumbs,
        PageSubject? subject = null)
    {
        string foldedDescription = WhiteSpace.Fold(description);
        var home = new LinkView(Words.Briefing, Root + SitePaths.Home, RecordKind.Page);
        ImmutableArray<LinkView> trail = path == SitePaths.Home ? [] : [home, .. breadcrumbs];
        bool hasCanonical = options.BaseUrl is not null && path != SitePaths.NotFound;
        return new PageFrame(
            path, title, foldedDescription, corpus.Settings.Language, corpus.Settings.Title, Root,
            hasCanonical ? options.Absolute(path) : null,
            options.BaseUrl is null ? null : Root + SitePaths.Feed,
            Words.Dates.Words(corpus.Settings.Edition),
            Navigation(section), trail, Notes())
        {
            ShortSiteTitle = corpus.Settings.ShortTitle,
            PreviewFiles = PreviewAddresses.Count(corpus),
            Metadata = PageMetadata.Compose(
                corpus, options, path, title, foldedDescription,
                options.BaseUrl is null ? null : PictureChoice.Choose(Words, corpus, path),
                [.. trail.Select(link => (link.Text, link.Url[Root.Length..]))], subject ?? PageSubject.Plain()),
            Changes = ChangesLink.From(Words, corpus, Root),
            NotesTitle = Words.Notes,
            Checked = CheckedWords.Sentence(Words, corpus),
        };
    }

    private static string RootFrom(string path, SiteOptions options, DocumentScope? scope)
    {
        if (scope is { StandsAlone: true })
            return options.BaseUrl ?? "";
        // The page of lost addresses is served at any depth, so its links must begin at the root of the server.
        if (path == SitePaths.NotFound)
            return options.BasePath;
        return path.Contains('/', StringComparison.Ordinal) ? "../" : "";
    }

    private ImmutableArray<NavigationItem> Navigation(string? section) =>
        [.. SitePaths.Navigation.Select(item => new NavigationItem(NameOf(item), Root + item, item == section))];

    private string NameOf(string section) => section switch
    {
        SitePaths.Home => Words.Briefing,
        SitePaths.Demands => Words.Demands,
        SitePaths.Positions => Words.Positions,
        SitePaths.Actors => Words.Actors,
        SitePaths.Events => Words.Events,
        SitePaths.Sources => Words.Sources,
        _ => Words.Methodology,
    };

    private ImmutableArray<NoteView> Notes() =>
        [.. _notes.Select((note, index) => Note(index + 1, note.Id, note.FromProse))];

    private NoteView Note(int number, PassageId id, bool fromProse)
    {
        var statement = corpus.Statement(id);
        return new NoteView(
            $"note-{number}", number, StatementQuotes.Compose(statement),
            Attribution.Sentence(this, statement, withSource: true),
            AddressOf(statement) ?? Link(statement.Source.Id).Url, fromProse ? $"#ref-{number}" : null);
    }

    private string At(string id, string address) =>
        scope is not null && scope.Ids.Contains(id) ? "#" + DocumentScope.Anchor(id) : Outside(address);
}
