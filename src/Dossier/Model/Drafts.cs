using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Prose;
using Dossier.Text;
using Dossier.Views;

namespace Dossier.Model;

/// <summary>One file, bound to a record: every value knows its place, no reference is resolved yet.</summary>
internal abstract record Draft(SourceFile File)
{
    /// <summary>Titles and descriptions as their curators wrote them, the mark of a term included; not a source's title, which is its article's.</summary>
    public ImmutableArray<Located<string>> PlainTexts { get; init; } = [];
}

/// <summary>What the records of every kind have.</summary>
internal abstract record RecordDraft(SourceFile File, RecordCommons Commons) : Draft(File)
{
    public string Id => File.Name;
}

/// <param name="Formerly">Ids it had: their addresses lead here.</param>
internal sealed record RecordCommons(
    ProseText? Summary, ProseText? Note, ImmutableArray<Located<PassageId>> Evidence, ImmutableArray<Located<string>> Formerly);

/// <summary><c>dossier.yaml</c>.</summary>
internal sealed record Masthead(
    SourceFile File, string Title, string? Description, string Language, EdtfDate Edition,
    ImmutableArray<string> Editors, string? BaseUrl, Rights Rights, ImmutableArray<Stance> Stances,
    ImmutableArray<CoverageBudget> Coverage) : Draft(File)
{
    /// <summary>The largest share of an article with <c>rights: excerpts</c> that is published without a warning, in percent.</summary>
    public decimal ExcerptLimit { get; init; } = 50;

    /// <summary>Every stance that may be taken here.</summary>
    public ImmutableArray<Stance> Vocabulary { get; } = Stance.Vocabulary(Stances);
}

internal sealed record Page(SourceFile File, string Title, string? Description, ProseText? Body, ImmutableArray<Located<string>> Formerly) : Draft(File)
{
    public PageId Id => new(File.Name);
}

internal enum ActorKind { Person, State, Organisation, Group, Media }

internal sealed record Actor(
    SourceFile File, RecordCommons Commons, Located<string> Name, ActorKind Kind, ImmutableArray<Located<string>> Aliases,
    ImmutableArray<ForeignName> Names, ImmutableArray<Role> Roles, ImmutableArray<Located<ActorId>> PartOf, string? Wikidata)
    : RecordDraft(File, Commons)
{
    public ActorId ActorId => new(Id);

    /// <summary>Whom it belongs to without speaking for them: an alliance, a committee.</summary>
    public ImmutableArray<Located<ActorId>> MemberOf { get; init; } = [];
}

/// <summary>A name in another language, with its tag (BCP 47).</summary>
internal sealed record ForeignName(Located<string> Text, string Language);

/// <summary>An office, and the actor it is held in.</summary>
/// <param name="From">When it began; null where that is not known, and then nothing rules out any earlier day.</param>
/// <param name="To">When it ended; null where that is not known, and then nothing rules out any later day.</param>
internal sealed record Role(
    string Title, Located<ActorId>? In, Located<EdtfDate>? From, Located<EdtfDate>? To, ImmutableArray<Located<PassageId>> Evidence)
{
    /// <summary>Whether it may have been held on one of these days at least: its dates do not rule out all of them.</summary>
    public bool MayBeHeld(DaySpan days) => days.First <= LastDay && FirstDay <= days.Last;

    /// <summary>Its last possible day lies before that day.</summary>
    public bool IsOverBefore(long day) => LastDay < day;

    /// <summary>Its first possible day lies after that day.</summary>
    public bool BeginsAfter(long day) => FirstDay > day;

    public bool EndsBeforeItBegins => LastDay < FirstDay;

    private long FirstDay => From?.Value.Earliest ?? long.MinValue;

    private long LastDay => To?.Value.Latest ?? long.MaxValue;
}

internal enum EventStatus { Occurred, Announced, Cancelled }

internal sealed record Event(
    SourceFile File, RecordCommons Commons, string Title, string Kind, EventStatus Status,
    ImmutableArray<Fact<EdtfDate>> Dates, ImmutableArray<Fact<string>> Places, ImmutableArray<Participant> Participants,
    ImmutableArray<Located<EventId>> Follows, ImmutableArray<Located<EventId>> PartOf) : RecordDraft(File, Commons)
{
    public EventId EventId => new(Id);

    /// <summary>The first date given that has a beginning, or else the first: what it is sorted by.</summary>
    public EdtfDate Date => Dates.Select(date => date.Value.Value).FirstOrDefault(date => date.Start is not null) ?? Dates[0].Value.Value;

    /// <summary>It is known by when it took place, and no source says when that was.</summary>
    public bool IsDatedByItsEndOnly => Date.Start is null;
}

/// <summary>One value of a property, and the passages it rests on; more than one value is a disagreement.</summary>
internal sealed record Fact<T>(Located<T> Value, ImmutableArray<Located<PassageId>> Evidence);

internal sealed record Participant(Located<ActorId> Actor, string? Role, ImmutableArray<Located<PassageId>> Evidence);

internal enum DemandKind { Demand, Condition, CounterDemand }

/// <param name="IsMain">One of those that the dossier is about: it comes before the others in every list.</param>
/// <param name="To">Empty where the sources name nobody who is asked.</param>
internal sealed record Demand(
    SourceFile File, RecordCommons Commons, string Title, DemandKind Kind, bool IsMain,
    ImmutableArray<Located<ActorId>> By, ImmutableArray<Located<ActorId>> To,
    ImmutableArray<Located<DemandId>> PartOf, ImmutableArray<Located<DemandId>> Extends,
    ImmutableArray<Located<DemandId>> Counters, ImmutableArray<Located<DemandId>> ConditionOf,
    ImmutableArray<Located<EventId>> Instruments) : RecordDraft(File, Commons)
{
    public DemandId DemandId => new(Id);
}

/// <summary>How much of a source's text may be published.</summary>
internal enum Rights { Full, Excerpts, None }

/// <summary>How an article marks what somebody says: with quotation marks, a dash at the beginning of a line, or the speaker's name before a colon.</summary>
internal enum SpeechForm { Marks, Dash, Labels }

/// <param name="Sha256">Null where there is none; perhaps no checksum at all.</param>
internal sealed record SourceDraft(
    SourceFile File, RecordCommons Commons, Located<string> Seed, Located<string>? Sha256, Located<string> Title, string Type,
    EdtfDate Issued, Located<ActorId>? Publisher, Located<ActorId>? OriginalPublisher, ImmutableArray<Located<ActorId>> Authors,
    string? Url, string? Language, Located<Rights>? Rights, ImmutableArray<Quotation> Omit, ImmutableArray<PassageDraft> Passages)
    : RecordDraft(File, Commons)
{
    public SourceId SourceId => new(Id);

    /// <summary>Where <see cref="Issued"/> is written.</summary>
    public required SourceSpan IssuedSpan { get; init; }

    /// <summary>That it is the publisher is how the curators read the article, and not what it says.</summary>
    public bool IsPublisherRead { get; init; }

    /// <summary>That it is the original publisher is how the curators read the article.</summary>
    public bool IsOriginalPublisherRead { get; init; }

    /// <summary>Null where nothing became of the article since, as far as the curators know.</summary>
    public SourceStatus? Status { get; init; }

    /// <summary>The address of an archived copy (http or https).</summary>
    public string? Archived { get; init; }

    /// <summary>When the curators collected the article.</summary>
    public EdtfDate? Accessed { get; init; }

    /// <summary>The terms under which it may be used: words, or the address of a licence.</summary>
    public string? Licence { get; init; }

    /// <summary>Whom the licence or the publisher asks to be named, in the words asked for.</summary>
    public string? Credit { get; init; }

    /// <summary>The largest share of the article that may be published, in percent; null: the dossier's.</summary>
    public decimal? ExcerptLimit { get; init; }

    /// <summary>As its record says; quotation marks count always.</summary>
    public ImmutableArray<Located<SpeechForm>> Speech { get; init; } = [];

    /// <summary>Ids of passages that could not be understood, which is reported.</summary>
    public ImmutableArray<string> BrokenPassages { get; init; } = [];
}

/// <summary>An annotation: words of a seed, who says them to whom, and what they say on which demands.</summary>
/// <param name="By">Empty: the outlet's own voice, or, with <paramref name="As"/>, an unnamed speaker.</param>
/// <param name="During">Where it was said.</param>
/// <param name="About">What it tells of, without having been said there.</param>
internal sealed record PassageDraft(
    Located<PassageId> Id, Quotation Quotation, Located<SpeechKind>? Kind,
    ImmutableArray<Located<ActorId>> By, Located<string>? As, ImmutableArray<Located<ActorId>> For,
    ImmutableArray<Located<ActorId>> To, ImmutableArray<Located<ActorId>> Via, Said? Said,
    ImmutableArray<Located<EventId>> During, ImmutableArray<Located<EventId>> About, ImmutableArray<PositionDraft> Positions,
    ImmutableArray<Located<PassageId>> RepliesTo, ImmutableArray<Located<PassageId>> SameAs, Translation? Translation, ProseText? Note)
{
    /// <summary>Somebody speaks, named or not; else these are the outlet's own words.</summary>
    public bool IsSpoken => !By.IsEmpty || As is not null;

    /// <summary>The events at which it was said. An outlet's own words are said at none, whatever is written.</summary>
    public IEnumerable<EventId> SaidAt => IsSpoken ? During.Select(item => item.Value) : [];

    /// <summary>The events it tells of without having been said there.</summary>
    public IEnumerable<EventId> TellsOf => About.Concat(IsSpoken ? [] : During).Select(item => item.Value).Except(SaidAt);
}

/// <summary>The words in another language: an aid to reading, never the words themselves.</summary>
/// <param name="By">Who translated, as it is to be shown.</param>
internal sealed record Translation(string Text, string Language, string By);

/// <param name="Words">The seed's own for it: “yesterday”.</param>
/// <param name="Span">Where the date is written.</param>
internal sealed record Said(EdtfDate Date, Located<string>? Words, SourceSpan Span);

/// <param name="IsReading">That the words take this stance is how the curators read them.</param>
internal sealed record PositionDraft(Located<DemandId> Demand, Located<string> Stance, ImmutableArray<Located<ActorId>> Of, bool IsReading = false);
