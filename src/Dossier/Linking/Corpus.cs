using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.Dates;
using Dossier.Linking.Positions;
using Dossier.Linking.Relations;
using Dossier.Matching.Prose;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Linking;

/// <summary>The whole dossier, linked. Records hold ids; questions about how they hang together are asked here.</summary>
internal sealed class Corpus
{
    private readonly FrozenDictionary<ActorId, Actor> _actors;
    private readonly FrozenDictionary<EventId, Event> _events;
    private readonly FrozenDictionary<DemandId, Demand> _demands;
    private readonly FrozenDictionary<SourceId, Source> _sources;
    private readonly Dictionary<PassageId, Statement> _statements;
    private readonly FrozenDictionary<EventId, int> _timeline;
    private readonly FrozenDictionary<EventId, int> _listed;
    private readonly FrozenDictionary<SourceId, int> _order;
    private readonly ILookup<ActorId, Statement> _byActor;
    private readonly ILookup<ActorId, (Source Source, ImmutableArray<Mention> Mentions)> _mentions;
    private readonly ILookup<EventId, Statement> _during;
    private readonly ILookup<EventId, Statement> _about;
    private readonly ILookup<PassageId, Statement> _answers;
    private readonly ILookup<ActorId, Position> _positionsOf;
    private readonly ILookup<DemandId, Position> _positionsOn;
    private readonly ILookup<PassageId, Position> _positionsIn;
    private readonly ILookup<string, string> _linkedFrom;
    private readonly FrozenSet<EdtfDate> _sharedDays;
    private readonly Lazy<Spokespersons> _spokespersons;

    public Corpus(
        DossierSettings settings, ImmutableArray<Actor> actors, ImmutableArray<Event> events, ImmutableArray<Demand> demands,
        ImmutableArray<Source> sources, ImmutableArray<Page> pages, ImmutableArray<SourceFile> staticFiles,
        ImmutableArray<Position> positions)
    {
        Settings = settings;
        Actors = actors;
        Pages = pages;
        StaticFiles = staticFiles;
        Positions = positions;
        var parts = demands.SelectMany(demand => demand.PartOf).CountBy(whole => whole.Value).ToFrozenDictionary();
        Demands = [.. demands.OrderByDescending(demand => demand.IsMain).ThenBy(demand => demand.Kind).ThenByDescending(demand => parts.GetValueOrDefault(demand.DemandId))
            .ThenByName(demand => demand.Title).ThenBy(demand => demand.Id, StringComparer.Ordinal)];
        Timeline = Chronology.Sort(events);
        Events = [.. Timeline.Select(placed => placed.Event).Where(item => !item.IsDatedByItsEndOnly), .. UndatedEvents.Sort(events)];
        Sources = [.. sources.OrderBy(source => source.Draft.Issued).ThenBy(source => source.Id.Value, StringComparer.Ordinal)];
        Statements = [.. Sources.SelectMany(source => source.Passages.Select(passage => new Statement(source, passage)))
            .OrderBy(statement => statement.Passage.Said).ThenBy(statement => statement.Source.Id.Value, StringComparer.Ordinal)
            .ThenBy(statement => statement.Passage.Whole.Start).ThenBy(statement => statement.Id.Value, StringComparer.Ordinal)];
        _actors = actors.ToFrozenDictionary(actor => actor.ActorId);
        _events = events.ToFrozenDictionary(item => item.EventId);
        _demands = demands.ToFrozenDictionary(demand => demand.DemandId);
        _sources = sources.ToFrozenDictionary(source => source.Id);
        // Of so many, to freeze them takes longer than is ever saved by it.
        _statements = Statements.ToDictionary(statement => statement.Id);
        Inverse = new InverseIndex(Actors, Events, Demands, Sources);
        _order = Sources.Select((source, index) => (source.Id, index)).ToFrozenDictionary(pair => pair.Id, pair => pair.index);
        _timeline = Timeline.Select((placed, index) => (placed.Event.EventId, index)).ToFrozenDictionary(pair => pair.EventId, pair => pair.index);
        _listed = Events.Select((item, index) => (item.EventId, index)).ToFrozenDictionary(pair => pair.EventId, pair => pair.index);

        _byActor = InverseIndex.Pairs(Statements, statement => statement.Passage.Draft.By.Concat(statement.Passage.Draft.For).Select(actor => actor.Value));
        _during = InverseIndex.Pairs(Statements, statement => statement.Passage.Draft.SaidAt);
        _about = InverseIndex.Pairs(Statements, statement => statement.Passage.Draft.TellsOf);
        _answers = InverseIndex.Pairs(Statements, statement => statement.Passage.Draft.RepliesTo.Select(other => other.Value));
        Utterances = new Utterances(Statements);
        _mentions = Sources
            .SelectMany(source => source.Mentions.GroupBy(mention => mention.Actor).Select(group => (Key: group.Key, Value: (source, group.ToImmutableArray()))))
            .ToLookup(pair => pair.Key, pair => pair.Value);
        _positionsOf = positions.ToLookup(position => position.Party);
        _positionsOn = positions.ToLookup(position => position.Demand);
        _sharedDays = Sources.CountBy(source => source.Draft.Issued)
            .Where(day => day.Value > 1).Select(day => day.Key).ToFrozenSet();
        _positionsIn = positions.ToLookup(position => position.Passage.Id);
        Hierarchy = new ActorHierarchy(_actors);
        _spokespersons = new(() => new Spokespersons(Settings.Edition, Actors, Statements, Positions, Hierarchy));
        _linkedFrom = ProseLinks.Find(this).Distinct().OrderBy(pair => pair.From, StringComparer.Ordinal).ToLookup(pair => pair.To, pair => pair.From, StringComparer.Ordinal);
    }

    public DossierSettings Settings { get; }

    /// <summary>By id.</summary>
    public ImmutableArray<Actor> Actors { get; }

    /// <summary>As they are listed: by date, and behind these those of which only the last possible day is known.</summary>
    public ImmutableArray<Event> Events { get; }

    /// <summary>
    /// All of them along the line of time, each with the date that it stands at: for figures, which show the open side of a
    /// date. That one stands before another does not make it earlier; see <see cref="CertainOrder"/>.
    /// </summary>
    public ImmutableArray<PlacedEvent> Timeline { get; }

    /// <summary>The main ones first, then by kind; what has others as its parts first, then by title.</summary>
    public ImmutableArray<Demand> Demands { get; }

    /// <summary>By date of issue.</summary>
    public ImmutableArray<Source> Sources { get; }

    /// <summary>By id.</summary>
    public ImmutableArray<Page> Pages { get; }

    public ImmutableArray<SourceFile> StaticFiles { get; }

    /// <summary>By the day they were said.</summary>
    public ImmutableArray<Statement> Statements { get; }

    /// <summary>By the day they were said.</summary>
    public ImmutableArray<Position> Positions { get; }

    /// <summary>Earlier ones, in order of time.</summary>
    public ImmutableArray<Edition> Editions { get; init; } = [];

    /// <summary>The runs inside quotation marks in the curators' own texts, which were checked.</summary>
    public QuotedRunCount QuotedRuns { get; init; } = QuotedRunCount.None;

    public InverseIndex Inverse { get; }

    /// <summary>Who speaks for whom.</summary>
    public Spokespersons Spokespersons => _spokespersons.Value;

    /// <summary>Which statements tell of one utterance.</summary>
    public Utterances Utterances { get; }

    /// <summary>Who stands above whom.</summary>
    public ActorHierarchy Hierarchy { get; }

    public Actor Actor(ActorId id) => _actors[id];

    public Event Event(EventId id) => _events[id];

    public Demand Demand(DemandId id) => _demands[id];

    public Source Source(SourceId id) => _sources[id];

    public Statement Statement(PassageId id) => _statements[id];

    public object? Record(string id) =>
        _actors.TryGetValue(new ActorId(id), out var actor) ? actor
        : _events.TryGetValue(new EventId(id), out var happening) ? happening
        : _demands.TryGetValue(new DemandId(id), out var demand) ? demand
        : _sources.TryGetValue(new SourceId(id), out var source) ? source
        : Pages.FirstOrDefault(page => page.Id.Value == id);

    /// <summary>The path of the page of a record, from the root of the site; null where nothing has the id.</summary>
    public string? AddressOf(string id) => Record(id) switch
    {
        Source source => PageAddresses.AddressOf(source.Id),
        CuratedFile draft => PageAddresses.AddressOf(draft, id),
        _ => null,
    };

    /// <summary>The event so many places further down the list of events, or up; null beyond the ends.</summary>
    public Event? EventNextTo(EventId id, int places) => Events.ElementAtOrDefault(_listed[id] + places);

    /// <summary>The place of an event in <see cref="Timeline"/>, from 0.</summary>
    public int RankInTime(EventId id) => _timeline[id];

    /// <summary>Some events in the order of <see cref="Events"/>.</summary>
    public IEnumerable<Event> InOrder(IEnumerable<Event> events) => events.OrderBy(item => _listed[item.EventId]);

    /// <summary>What belongs to some events, along the line of time.</summary>
    public IEnumerable<T> AlongTime<T>(IEnumerable<T> items, Func<T, Event> eventOf) => items.OrderBy(item => _timeline[eventOf(item).EventId]);

    public EdtfDate PlaceOf(EventId id) => Timeline[_timeline[id]].Place;

    /// <summary>The source so many places later in time, or earlier; null beyond the ends.</summary>
    public Source? SourceNextTo(SourceId id, int places) => Sources.ElementAtOrDefault(_order[id] + places);

    /// <summary>What an actor said, and what was said on its behalf, in order of time.</summary>
    public IEnumerable<Statement> StatementsBy(ActorId actor) => _byActor[actor];

    /// <summary>What somebody said at the event.</summary>
    public IEnumerable<Statement> StatementsDuring(EventId item) => _during[item];

    /// <summary>What tells of the event, and was not said at it.</summary>
    public IEnumerable<Statement> StatementsAbout(EventId item) => _about[item];

    /// <summary>Statements that answer this one.</summary>
    public IEnumerable<Statement> AnswersTo(PassageId passage) => _answers[passage];

    /// <summary>All tellings of the same utterance, this one included; empty where nothing is tied to it.</summary>
    public ImmutableArray<Statement> TellingsOf(PassageId passage) => Utterances.TellingsOf(passage);

    /// <summary>The utterance that a passage tells of and others too; null where nothing is tied to it.</summary>
    public Utterance? UtteranceOf(PassageId passage) => Utterances.UtteranceOf(passage);

    public IEnumerable<(Source Source, ImmutableArray<Mention> Mentions)> MentionsOf(ActorId actor) => _mentions[actor];

    public IEnumerable<Position> PositionsOf(ActorId party) => _positionsOf[party];

    public IEnumerable<Position> PositionsOn(DemandId demand) => _positionsOn[demand];

    /// <summary>Whether several articles have that date: it is no name for one of them.</summary>
    public bool IsSharedDay(EdtfDate issued) => _sharedDays.Contains(issued);

    public IEnumerable<Position> PositionsIn(PassageId passage) => _positionsIn[passage];

    /// <summary>Ids of the records and pages whose prose links to this one or cites it.</summary>
    public IEnumerable<string> LinkedFrom(string id) => _linkedFrom[id];
}
