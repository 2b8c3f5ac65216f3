using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Text;

namespace Dossier.Model;

internal enum EventStatus { Occurred, Announced, Cancelled }

internal sealed record Event(
    SourceFile File, CommonFields Commons, string Title, string Kind, EventStatus Status,
    ImmutableArray<Fact<EdtfDate>> Dates, ImmutableArray<Fact<string>> Places, ImmutableArray<Participant> Participants,
    ImmutableArray<Located<EventId>> Follows, ImmutableArray<Located<EventId>> PartOf) : CuratedRecord(File, Commons)
{
    public EventId EventId => new(Id);

    /// <summary>The date it is sorted by: the first one that has a beginning, otherwise the first one.</summary>
    public EdtfDate Date =>
        Dates.Select(date => date.Value.Value).FirstOrDefault(date => date.Start is not null) ?? Dates[0].Value.Value;

    /// <summary>Whether sources only say by when it took place.</summary>
    public bool IsDatedByItsEndOnly => Date.Start is null;
}

internal sealed record Participant(Located<ActorId> Actor, string? Role, ImmutableArray<Located<PassageId>> Evidence);
