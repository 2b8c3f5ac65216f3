using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Text;

namespace Dossier.Model;

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
