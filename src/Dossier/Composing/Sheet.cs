using System.Collections.Immutable;
using Dossier.Linking;
using Dossier.Model;
using Dossier.Prose;
using Dossier.Text;
using Dossier.Views;

namespace Dossier.Composing;

/// <summary>The page being composed: links are relative to it, and it gathers the notes that its text calls for.</summary>
internal sealed class Sheet(Corpus corpus, SiteOptions options, string path)
{
    private readonly List<(PassageId Id, bool FromProse)> _notes = [];

    public Corpus Corpus => corpus;

    public SiteOptions Options => options;

    public string Path => path;

    /// <summary>Leads to the root of the site. The page of lost addresses is served at any depth, so its path is absolute.</summary>
    public string Root { get; } = path == SitePaths.NotFound ? options.BasePath : path.Contains('/', StringComparison.Ordinal) ? "../" : "";

    public LinkView Link(ActorId id) => new(corpus.Actor(id).Name.Value, Root + SiteAddresses.Of(id), RecordKind.Actor);

    public LinkView Link(EventId id) => new(corpus.Event(id).Title, Root + SiteAddresses.Of(id), RecordKind.Event);

    public LinkView Link(DemandId id) => new(corpus.Demand(id).Title, Root + SiteAddresses.Of(id), RecordKind.Demand);

    public LinkView Link(SourceId id)
    {
        var source = corpus.Source(id);
        return new(Excerpt.Flat(source.Draft.Title.Value), Root + SiteAddresses.Of(id), RecordKind.Source, Foreign(source.Language));
    }

    /// <summary>The words themselves, as many as a link can bear, leading to their highlight; the source where rights allow no words.</summary>
    public LinkView Link(Statement statement) => AddressOf(statement) is string url
        ? new(Excerpt.Of(statement), url, RecordKind.Passage, Foreign(statement.Source.Language))
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
        Page page => new(page.Title, Root + SiteAddresses.Of(page.Id), RecordKind.Page),
        _ => throw new InvalidOperationException($"nothing has the id {id}, and the linker let it pass"),
    };

    /// <summary>The highlight of a passage; null where its source's rights allow no words.</summary>
    public string? AddressOf(Statement statement) =>
        statement.Source.Rights == Rights.None ? null : Root + SiteAddresses.Of(statement.Id);

    /// <summary>The language where it is not the page's.</summary>
    public string? Foreign(string language) => language == corpus.Masthead.Language ? null : language;

    public ProseView? Prose(ProseText? prose) => prose is null ? null : new ProseView(ProseHtml.Render(prose, this));

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

    /// <summary>Made last, when all notes are known.</summary>
    public PageFrame Frame(string title, string description, string? section, ImmutableArray<LinkView> breadcrumbs)
    {
        var notes = _notes.Select((note, index) => Note(index + 1, note.Id, note.FromProse)).ToImmutableArray();
        var home = new LinkView("Briefing", Root + SitePaths.Home, RecordKind.Page);
        return new PageFrame(
            path, title, Excerpt.Flat(description), corpus.Masthead.Language, corpus.Masthead.Title, Root,
            options.BaseUrl is null ? null : options.Absolute(path),
            options.BaseUrl is null ? null : Root + SitePaths.Feed,
            Dates.DateWords.Words(corpus.Masthead.Edition),
            [.. SitePaths.Navigation.Select(item => new NavigationItem(item.Text, Root + item.Path, item.Path == section))],
            path == SitePaths.Home ? [] : [home, .. breadcrumbs], notes)
        {
            Changes = ChangesPages.Link(corpus, Root),
        };
    }

    private NoteView Note(int number, PassageId id, bool fromProse)
    {
        var statement = corpus.Statement(id);
        return new NoteView(
            $"note-{number}", number, StatementViews.Quote(statement), Attribution.Of(this, statement, withSource: true),
            AddressOf(statement) ?? Link(statement.Source.Id).Url, fromProse ? $"#ref-{number}" : null);
    }
}
