using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Text;

namespace Dossier.Model;

/// <summary>
/// A dossier as it was published: what is compared of its <c>data/dossier.json</c>. Ids are plain texts here, for nothing
/// says that anybody bears them still.
/// </summary>
/// <param name="Day">The edition's own date; a single day.</param>
internal sealed record Edition(
    Located<EdtfDate> Day, ImmutableArray<EditionSource> Sources, ImmutableArray<EditionActor> Actors,
    ImmutableArray<EditionEvent> Events, ImmutableArray<EditionDemand> Demands, ImmutableArray<EditionPage> Pages,
    ImmutableArray<EditionPassage> Passages, ImmutableArray<EditionStanding> Standings)
{
    public IEnumerable<EditionRecord> Records => [.. Actors, .. Events, .. Demands, .. Sources, .. Pages];
}

/// <param name="Title">Or name.</param>
/// <param name="Formerly">Ids it had before.</param>
internal abstract record EditionRecord(string Id, string Title, ImmutableArray<string> Formerly)
{
    public abstract RecordKind Kind { get; }
}

internal sealed record EditionActor(
    string Id, string Title, ImmutableArray<string> Formerly, string KindText, ImmutableArray<EditionRole> Roles) : EditionRecord(Id, Title, Formerly)
{
    public override RecordKind Kind => RecordKind.Actor;
}

/// <param name="In">The actor it is held in; null where there is none.</param>
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
    string Id, string Title, ImmutableArray<string> Formerly, string Language, Rights Rights, EdtfDate Issued, string Sha256,
    string? Status) : EditionRecord(Id, Title, Formerly)
{
    public override RecordKind Kind => RecordKind.Source;
}

internal sealed record EditionPage(string Id, string Title, ImmutableArray<string> Formerly) : EditionRecord(Id, Title, Formerly)
{
    public override RecordKind Kind => RecordKind.Page;
}

/// <param name="Words">Null where rights allow none.</param>
internal sealed record EditionPassage(
    PassageId Id, EditionWords? Words, ImmutableArray<string> By, ImmutableArray<string> For,
    ImmutableArray<string> To, ImmutableArray<string> Via, EdtfDate Said, ImmutableArray<EditionPosition> Positions,
    EditionOccasions Occasions);

/// <param name="SaidAt">Events.</param>
/// <param name="TellsOf">Events that it tells of without having been said there.</param>
internal sealed record EditionOccasions(ImmutableArray<string> SaidAt, ImmutableArray<string> TellsOf);

/// <param name="Gaps">One between each two parts.</param>
/// <param name="As">How the source styles the speaker.</param>
internal sealed record EditionWords(
    ImmutableArray<string> Parts, ImmutableArray<GapKind> Gaps, SpeechKind Kind, string? As, Translation? Translation)
{
    public string Text => QuotedParts.Join(Parts, Gaps);
}

/// <param name="IsReading">Null in data of a time when no position was marked as a reading.</param>
internal sealed record EditionPosition(string Demand, string Party, string Stance, bool IsOwn, bool? IsReading)
{
    /// <summary>They differ in nothing that both accounts tell.</summary>
    public bool IsSameAs(EditionPosition other) => (IsReading is null || other.IsReading is null ? this with { IsReading = other.IsReading } : this) == other;
}

/// <summary>Where a party stood on the edition's day.</summary>
internal sealed record EditionStanding(string Demand, string Party, string Stance, PolarityKind Polarity, bool? IsReading, PassageId Passage);
