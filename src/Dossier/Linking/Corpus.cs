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

/// <summary>
/// The whole dossier, linked. Records hold only ids; questions about their relations are answered here.
/// </summary>
internal sealed class Corpus
{
    private readonly FrozenDictionary<ActorId, Actor> _actors;
    private readonly FrozenDictionary<EventId, Event> _events;
    private readonly FrozenDictionary<DemandId, Demand> _demands;
    private readonly FrozenDictionary<SourceId, Source> _sources;
    private readonly FrozenDictionary<EventId, int> _ranksInTime;
    private readonly FrozenDictionary<EventId, int> _ranksOfEvents;
    private readonly FrozenDictionary<SourceId, int> _ranksOfSources;
    private readonly FrozenSet<EdtfDate> _sharedDays;
    private readonly StatementIndex _statements;
    private readonly ILookup<ActorId, Position> _positionsOf;
    private readonly ILookup<DemandId, Position> _positionsOn;
    private readonly ILookup<PassageId, Position> _positionsIn;
    private readonly ILookup<ActorId, (Source Source, ImmutableArray<Mention> Mentions)> _mentions;
    private readonly ILookup<string, string> _linkedFrom;
    private readonly Lazy<Spokespersons> _spokespersons;

    public Corpus(
        DossierSettings settings,
        ImmutableArray<Actor> actors,
        ImmutableArray<Event> events,
        ImmutableArray<Demand> demands,
        ImmutableArray<Source> sources,
        ImmutableArray<Page> pages,
        ImmutableArray<SourceFile> staticFiles,
        ImmutableArray<Position> positions)
    {
        Settings = settings;
        Actors = actors;
        Demands = RecordOrder.Demands(demands);
        Timeline = Chronology.Sort(events);
        Events = RecordOrder.Events(Timeline);
        Sources = RecordOrder.Sources(sources);
        Statements = RecordOrder.Statements(Sources);
        Pages = pages;
        StaticFiles = staticFiles;
        Positions = positions;

        _actors = actors.ToFrozenDictionary(actor => actor.ActorId);
        _events = events.ToFrozenDictionary(item => item.EventId);
        _demands = demands.ToFrozenDictionary(demand => demand.DemandId);
        _sources = sources.ToFrozenDictionary(source => source.Id);
        _ranksInTime = RecordOrder.Ranks(Timeline.Select(placed => placed.Event.EventId));
        _ranksOfEvents = RecordOrder.Ranks(Events.Select(item => item.EventId));
        _ranksOfSources = RecordOrder.Ranks(Sources.Select(source => source.Id));
        _sharedDays = SharedDays(Sources);

        _statements = new StatementIndex(Statements);
        _positionsOf = positions.ToLookup(position => position.Party);
        _positionsOn = positions.ToLookup(position => position.Demand);
        _positionsIn = positions.ToLookup(position => position.Passage.Id);
        _mentions = MentionsByActor(Sources);
        _linkedFrom = ProseLinks.Find(Actors, Events, Demands, Sources, Pages);

        Inverse = new InverseIndex(Actors, Events, Demands, Sources);
        Utterances = new Utterances(Statements);
        Hierarchy = new ActorHierarchy(_actors);
        _spokespersons = new(() => new Spokespersons(Settings.Edition, Actors, Statements, Positions, Hierarchy));
    }

    public DossierSettings Settings { get; }

    /// <summary>Sorted by id.</summary>
    public ImmutableArray<Actor> Actors { get; }

    /// <summary>
    /// In the order of the list of events: by date, then those of which only the last possible day is known.
    /// </summary>
    public ImmutableArray<Event> Events { get; }

    /// <summary>
    /// All events along one timeline, each with the date that it is placed at. For figures, which draw the open side of
    /// a date. An event that comes first here is not necessarily the earlier; see <see cref="CertainOrder"/>.
    /// </summary>
    public ImmutableArray<PlacedEvent> Timeline { get; }

    /// <summary>
    /// The main demands first, then by kind; within a kind those that have most parts first, then by title.
    /// </summary>
    public ImmutableArray<Demand> Demands { get; }

    /// <summary>Sorted by date of issue.</summary>
    public ImmutableArray<Source> Sources { get; }

    /// <summary>Sorted by id.</summary>
    public ImmutableArray<Page> Pages { get; }

    public ImmutableArray<SourceFile> StaticFiles { get; }

    /// <summary>Sorted by the day on which they were said.</summary>
    public ImmutableArray<Statement> Statements { get; }

    /// <summary>Sorted by the day on which they were said.</summary>
    public ImmutableArray<Position> Positions { get; }

    /// <summary>The earlier editions that were kept, oldest first.</summary>
    public ImmutableArray<Edition> Editions { get; init; } = [];

    /// <summary>How many runs of words inside quotation marks in the curators' own texts were checked.</summary>
    public QuotedRunCount QuotedRuns { get; init; } = QuotedRunCount.None;

    public InverseIndex Inverse { get; }

    /// <summary>Who speaks for which actor.</summary>
    public Spokespersons Spokespersons => _spokespersons.Value;

    /// <summary>Which statements report the same utterance.</summary>
    public Utterances Utterances { get; }

    /// <summary>Which actor is part of, or holds an office in, which other.</summary>
    public ActorHierarchy Hierarchy { get; }

    public Actor Actor(ActorId id) => _actors[id];

    public Event Event(EventId id) => _events[id];

    public Demand Demand(DemandId id) => _demands[id];

    public Source Source(SourceId id) => _sources[id];

    public Statement Statement(PassageId id) => _statements.Statement(id);

    public object? Record(string id) =>
        _actors.TryGetValue(new ActorId(id), out var actor) ? actor
        : _events.TryGetValue(new EventId(id), out var happening) ? happening
        : _demands.TryGetValue(new DemandId(id), out var demand) ? demand
        : _sources.TryGetValue(new SourceId(id), out var source) ? source
        : Pages.FirstOrDefault(page => page.Id.Value == id);

    /// <summary>The path of a record's page from the root of the site; null if no record has the id.</summary>
    public string? AddressOf(string id) => Record(id) switch
    {
        Source source => PageAddresses.AddressOf(source.Id),
        CuratedFile draft => PageAddresses.AddressOf(draft, id),
        _ => null,
    };

    /// <summary>
    /// The event that many places further down the list of events (negative: further up); null beyond the ends.
    /// </summary>
    public Event? EventNextTo(EventId id, int places) => Events.ElementAtOrDefault(_ranksOfEvents[id] + places);

    /// <summary>The index of an event in <see cref="Timeline"/>, from 0.</summary>
    public int RankInTime(EventId id) => _ranksInTime[id];

    /// <summary>Sorts events in the order of <see cref="Events"/>.</summary>
    public IEnumerable<Event> InOrder(IEnumerable<Event> events) =>
        events.OrderBy(item => _ranksOfEvents[item.EventId]);

    /// <summary>Sorts items by the place of their event on the timeline.</summary>
    public IEnumerable<T> AlongTime<T>(IEnumerable<T> items, Func<T, Event> eventOf) =>
        items.OrderBy(item => _ranksInTime[eventOf(item).EventId]);

    public EdtfDate PlaceOf(EventId id) => Timeline[_ranksInTime[id]].Place;

    /// <summary>The source that many places later in time (negative: earlier); null beyond the ends.</summary>
    public Source? SourceNextTo(SourceId id, int places) => Sources.ElementAtOrDefault(_ranksOfSources[id] + places);

    /// <summary>What an actor said and what was said on its behalf, oldest first.</summary>
    public IEnumerable<Statement> StatementsBy(ActorId actor) => _statements.By(actor);

    /// <summary>What was said at the event.</summary>
    public IEnumerable<Statement> StatementsDuring(EventId item) => _statements.During(item);

    /// <summary>Statements about the event that were not made at it.</summary>
    public IEnumerable<Statement> StatementsAbout(EventId item) => _statements.About(item);

    /// <summary>Statements that reply to this one.</summary>
    public IEnumerable<Statement> AnswersTo(PassageId passage) => _statements.AnswersTo(passage);

    /// <summary>All reports of the same utterance, this one included; empty if no other is linked to it.</summary>
    public ImmutableArray<Statement> TellingsOf(PassageId passage) => Utterances.TellingsOf(passage);

    /// <summary>The utterance that this passage and others report; null if no other is linked to it.</summary>
    public Utterance? UtteranceOf(PassageId passage) => Utterances.UtteranceOf(passage);

    public IEnumerable<(Source Source, ImmutableArray<Mention> Mentions)> MentionsOf(ActorId actor) => _mentions[actor];

    public IEnumerable<Position> PositionsOf(ActorId party) => _positionsOf[party];

    public IEnumerable<Position> PositionsOn(DemandId demand) => _positionsOn[demand];

    /// <summary>True if several articles have this date, so that it cannot serve as a name for one of them.</summary>
    public bool IsSharedDay(EdtfDate issued) => _sharedDays.Contains(issued);

    public IEnumerable<Position> PositionsIn(PassageId passage) => _positionsIn[passage];

    /// <summary>Ids of the records and pages whose prose links to this record or cites it.</summary>
    public IEnumerable<string> LinkedFrom(string id) => _linkedFrom[id];

    private static FrozenSet<EdtfDate> SharedDays(ImmutableArray<Source> sources) =>
        sources.CountBy(source => source.Draft.Issued)
            .Where(day => day.Value > 1)
            .Select(day => day.Key)
            .ToFrozenSet();

    private static ILookup<ActorId, (Source Source, ImmutableArray<Mention> Mentions)> MentionsByActor(
        ImmutableArray<Source> sources)
    {
        var mentions = from source in sources
                       from ofActor in source.Mentions.GroupBy(mention => mention.Actor)
                       select (Actor: ofActor.Key, Source: source, Mentions: ofActor.ToImmutableArray());
        return mentions.ToLookup(found => found.Actor, found => (found.Source, found.Mentions));
    }
}
