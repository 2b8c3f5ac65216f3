using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Linking;
using Dossier.Linking.Relations;
using Dossier.Model;
using Dossier.Reading.Markdown;
using Dossier.SiteModel;
using Dossier.StructuredData;
using Dossier.Text;
using Dossier.Wording;

namespace Dossier.Pages.Shared;

/// <summary>The page being composed: links are relative to it, and it gathers the notes that its text calls for.</summary>
internal sealed class PageBuilder(Corpus corpus, SiteOptions options, string path, DocumentScope? scope = null)
{
    private readonly List<(PassageId Id, bool FromProse)> _notes = [];
    private readonly HeadingIds _headings = new();

    public Corpus Corpus => corpus;

    public SiteOptions Options => options;

    public string Path => path;

    /// <summary>Leads to the root of the site. The page of lost addresses is served at any depth, so its path is absolute.</summary>
    public string Root { get; } = scope is { StandsAlone: true } ? options.BaseUrl ?? "" : path == SitePaths.NotFound ? options.BasePath : path.Contains('/', StringComparison.Ordinal) ? "../" : "";

    public LinkView Link(ActorId id) => new(corpus.Actor(id).Name.Value, At(id.Value, PageAddresses.AddressOf(id)), RecordKind.Actor);

    public LinkView Link(EventId id) => new(corpus.Event(id).Title, At(id.Value, PageAddresses.AddressOf(id)), RecordKind.Event);

    public LinkView Link(DemandId id) => new(corpus.Demand(id).Title, At(id.Value, PageAddresses.AddressOf(id)), RecordKind.Demand);

    public LinkView Link(SourceId id)
    {
        var source = corpus.Source(id);
        return new(WhiteSpace.Fold(source.Draft.Title.Value), At(id.Value, PageAddresses.AddressOf(id)), RecordKind.Source, Foreign(source.Language));
    }

    /// <summary>The words themselves, as many as a link can bear, leading to their highlight; the source where rights allow no words.</summary>
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

    /// <summary>The highlight of a passage; null where its source's rights allow no words, or where nothing leads there.</summary>
    public string? AddressOf(Statement statement) =>
        statement.Source.Rights == Rights.None || Outside(PageAddresses.AddressOf(statement.Id)) is not { Length: > 0 } address ? null : address;

    /// <summary>A file of the site; empty in a document that stands alone, where nothing leads there.</summary>
    public string Outside(string address) => scope is { StandsAlone: true } && options.BaseUrl is null ? "" : Root + address;

    /// <summary>The language where it is not the page's.</summary>
    public string? Foreign(string language) => language == corpus.Settings.Language ? null : language;

    public ProseView? Prose(ProseText? prose) => prose is null ? null : ProseHtml.Render(prose, this);

    /// <summary>An id for a heading of prose: its words, and a number where another heading of the page has them.</summary>
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

    /// <summary>What is cited, in the order of the notes' numbers.</summary>
    public IEnumerable<PassageId> Cited => _notes.Select(note => note.Id);

    /// <summary>Of the highest headings in prose: below those that the page brings.</summary>
    public int ProseLevel => scope is null ? 2 : 3;

    /// <summary>Made last, when all notes are known.</summary>
    public PageFrame Frame(string title, string description, string? section, ImmutableArray<LinkView> breadcrumbs, PageSubject? subject = null)
    {
        var notes = _notes.Select((note, index) => Note(index + 1, note.Id, note.FromProse)).ToImmutableArray();
        var home = new LinkView("Briefing", Root + SitePaths.Home, RecordKind.Page);
        string flat = WhiteSpace.Fold(description);
        ImmutableArray<LinkView> trail = path == SitePaths.Home ? [] : [home, .. breadcrumbs];
        return new PageFrame(
            path, title, flat, corpus.Settings.Language, corpus.Settings.Title, Root,
            options.BaseUrl is null || path == SitePaths.NotFound ? null : options.Absolute(path),
            options.BaseUrl is null ? null : Root + SitePaths.Feed,
            Dates.DateWords.Words(corpus.Settings.Edition),
            [.. SitePaths.Navigation.Select(item => new NavigationItem(item.Text, Root + item.Path, item.Path == section))],
            trail, notes)
        {
            PreviewFiles = PreviewAddresses.Count(corpus),
            Metadata = PageMetadata.Compose(corpus, options, path, title, flat, [.. trail.Select(link => (link.Text, link.Url[Root.Length..]))], subject ?? PageSubject.Plain()),
            Changes = ChangesLink.From(corpus, Root),
            Checked = CheckedWords.Sentence(corpus),
        };
    }

    private NoteView Note(int number, PassageId id, bool fromProse)
    {
        var statement = corpus.Statement(id);
        return new NoteView(
            $"note-{number}", number, StatementQuotes.Compose(statement), Attribution.Sentence(this, statement, withSource: true),
            AddressOf(statement) ?? Link(statement.Source.Id).Url, fromProse ? $"#ref-{number}" : null);
    }

    private string At(string id, string address) => scope is not null && scope.Ids.Contains(id) ? "#" + DocumentScope.Anchor(id) : Outside(address);
}
