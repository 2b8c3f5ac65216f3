using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Text;

namespace Dossier.Model;

/// <summary>
/// A published edition: the parts of its <c>data/dossier.json</c> that are compared. Ids are plain texts here, because
/// a record with that id may no longer exist.
/// </summary>
/// <param name="Day">The edition's own date, a single day.</param>
internal sealed record Edition(
    Located<EdtfDate> Day, ImmutableArray<EditionSource> Sources, ImmutableArray<EditionActor> Actors,
    ImmutableArray<EditionEvent> Events, ImmutableArray<EditionDemand> Demands, ImmutableArray<EditionPage> Pages,
    ImmutableArray<EditionPassage> Passages, ImmutableArray<EditionStanding> Standings)
{
    public IEnumerable<EditionRecord> Records => [.. Actors, .. Events, .. Demands, .. Sources, .. Pages];
}

/// <param name="Title">Its title or name.</param>
/// <param name="Formerly">Earlier ids of the record.</param>
internal abstract record EditionRecord(string Id, string Title, ImmutableArray<string> Formerly)
{
    public abstract RecordKind Kind { get; }
}

internal sealed record EditionActor(
    string Id, string Title, ImmutableArray<string> Formerly, string KindText,
    ImmutableArray<EditionRole> Roles) : EditionRecord(Id, Title, Formerly)
{
    public override RecordKind Kind => RecordKind.Actor;
}

/// <param name="In">The actor in which it is held; null if there is none.</param>
internal sealed record EditionRole(string Title, string? In, EdtfDate? From, EdtfDate? To);

internal sealed record EditionEvent(
    string Id, string Title, ImmutableArray<string> Formerly, string KindText, string Status,
    ImmutableArray<EdtfDate> Dates, ImmutableArray<string> Places) : EditionRecord(Id, Title, Formerly)
{
    public override RecordKind Kind => RecordKind.Event;
}

internal sealed record EditionDemand(
    string Id, string Title, ImmutableArray<string> Formerly, string KindText,
    ImmutableArray<string> By, ImmutableArray<string> To) : EditionRecord(Id, Title, Formerly)
{
    public override RecordKind Kind => RecordKind.Demand;
}

internal sealed record EditionSource(
    string Id, string Title, ImmutableArray<string> Formerly, string Language, Rights Rights, EdtfDate Issued,
    string Sha256,
    string? Status) : EditionRecord(Id, Title, Formerly)
{
    public override RecordKind Kind => RecordKind.Source;
}

internal sealed record EditionPage(
    string Id, string Title, ImmutableArray<string> Formerly) : EditionRecord(Id, Title, Formerly)
{
    public override RecordKind Kind => RecordKind.Page;
}

/// <param name="Words">Null if the rights do not allow any words to be published.</param>
internal sealed record EditionPassage(
    PassageId Id, EditionWords? Words, ImmutableArray<string> By, ImmutableArray<string> For,
    ImmutableArray<string> To, ImmutableArray<string> Via, EdtfDate Said, ImmutableArray<EditionPosition> Positions,
    EditionOccasions Occasions);

/// <param name="SaidAt">Ids of the events at which it was said.</param>
/// <param name="TellsOf">Ids of the events it tells of without having been said there.</param>
internal sealed record EditionOccasions(ImmutableArray<string> SaidAt, ImmutableArray<string> TellsOf);

/// <param name="Gaps">One between any two neighbouring parts.</param>
/// <param name="As">How the source styles the speaker.</param>
internal sealed record EditionWords(
    ImmutableArray<string> Parts, ImmutableArray<GapKind> Gaps, SpeechKind Kind, string? As, Translation? Translation)
{
    public string Text => QuotedParts.Join(Parts, Gaps);
}

/// <param name="IsReading">Null in data from before positions could be marked as readings.</param>
internal sealed record EditionPosition(string Demand, string Party, string Stance, bool IsOwn, bool? IsReading)
{
    /// <summary>Whether the two agree in everything that both editions state.</summary>
    public bool IsSameAs(EditionPosition other) =>
        (IsReading is null || other.IsReading is null ? this with { IsReading = other.IsReading } : this) == other;
}

/// <summary>The stance of a party on the edition's day.</summary>
internal sealed record EditionStanding(
    string Demand, string Party, string Stance, PolarityKind Polarity, bool? IsReading, PassageId Passage);
