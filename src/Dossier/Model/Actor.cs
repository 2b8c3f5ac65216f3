using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Text;

namespace Dossier.Model;

internal enum ActorKind { Person, State, Organisation, Group, Media }

internal sealed record Actor(
    SourceFile File, CommonFields Commons, Located<string> Name, ActorKind Kind, ImmutableArray<Located<string>> Aliases,
    ImmutableArray<ForeignName> Names, ImmutableArray<Role> Roles, ImmutableArray<Located<ActorId>> PartOf, string? Wikidata)
    : CuratedRecord(File, Commons)
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
