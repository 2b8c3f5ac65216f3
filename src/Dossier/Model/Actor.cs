using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Text;

namespace Dossier.Model;

internal enum ActorKind { Person, State, Organisation, Group, Media }

internal sealed record Actor(
    SourceFile File, CommonFields Commons, Located<string> Name, ActorKind Kind,
    ImmutableArray<Located<string>> Aliases,
    ImmutableArray<ForeignName> Names,
    ImmutableArray<Role> Roles,
    ImmutableArray<Located<ActorId>> PartOf,
    string? Wikidata)
    : CuratedRecord(File, Commons)
{
    public ActorId ActorId => new(Id);

    /// <summary>Actors it belongs to without speaking for them: an alliance, a committee.</summary>
    public ImmutableArray<Located<ActorId>> MemberOf { get; init; } = [];
}

/// <summary>A name in another language, with its language tag (BCP 47).</summary>
internal sealed record ForeignName(Located<string> Text, string Language);

/// <summary>An office, and the actor in which it is held.</summary>
/// <param name="From">When it began. If null, it may have begun on any earlier day.</param>
/// <param name="To">When it ended. If null, it may still be held.</param>
internal sealed record Role(
    string Title, Located<ActorId>? In, Located<EdtfDate>? From, Located<EdtfDate>? To,
    ImmutableArray<Located<PassageId>> Evidence)
{
    /// <summary>Whether it may have been held on at least one of these days.</summary>
    public bool MayBeHeld(DaySpan days) => days.First <= LastDay && FirstDay <= days.Last;

    /// <summary>Whether its last possible day is before that day.</summary>
    public bool IsOverBefore(long day) => LastDay < day;

    /// <summary>Whether its first possible day is after that day.</summary>
    public bool BeginsAfter(long day) => FirstDay > day;

    public bool EndsBeforeItBegins => LastDay < FirstDay;

    private long FirstDay => From?.Value.Earliest ?? long.MinValue;

    private long LastDay => To?.Value.Latest ?? long.MaxValue;
}
