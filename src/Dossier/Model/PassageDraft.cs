using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Text;

namespace Dossier.Model;

/// <summary>
/// An annotation: words of a seed, who says them to whom, and what position they take on which demands.
/// </summary>
/// <param name="By">Empty for the outlet's own words or, together with <paramref name="As"/>, for an unnamed
/// speaker.</param>
/// <param name="During">The events at which it was said.</param>
/// <param name="About">The events it tells of without having been said there.</param>
internal sealed record PassageDraft(
    Located<PassageId> Id, Quotation Quotation, Located<SpeechKind>? Kind,
    ImmutableArray<Located<ActorId>> By, Located<string>? As, ImmutableArray<Located<ActorId>> For,
    ImmutableArray<Located<ActorId>> To, ImmutableArray<Located<ActorId>> Via, Said? Said,
    ImmutableArray<Located<EventId>> During,
    ImmutableArray<Located<EventId>> About,
    ImmutableArray<PositionDraft> Positions,
    ImmutableArray<Located<PassageId>> RepliesTo,
    ImmutableArray<Located<PassageId>> SameAs,
    Translation? Translation,
    ProseText? Note)
{
    /// <summary>Whether somebody speaks, named or not. If not, these are the outlet's own words.</summary>
    public bool IsSpoken => !By.IsEmpty || As is not null;

    /// <summary>
    /// The events at which it was said: none for an outlet's own words, even if <c>during</c> is written.
    /// </summary>
    public IEnumerable<EventId> SaidAt => IsSpoken ? During.Select(item => item.Value) : [];

    /// <summary>The events it tells of without having been said there.</summary>
    public IEnumerable<EventId> TellsOf =>
        About.Concat(IsSpoken ? [] : During).Select(item => item.Value).Except(SaidAt);
}

/// <summary>The words in another language: an aid to readers that never replaces the original words.</summary>
/// <param name="By">Who translated them, as shown to readers.</param>
internal sealed record Translation(string Text, string Language, string By);

/// <param name="Words">The article's own words for the date: “yesterday”.</param>
/// <param name="Span">Where the date is written.</param>
internal sealed record Said(EdtfDate Date, Located<string>? Words, SourceSpan Span);

/// <param name="IsReading">Whether it is the curators' reading that the words take this stance.</param>
internal sealed record PositionDraft(
    Located<DemandId> Demand, Located<string> Stance, ImmutableArray<Located<ActorId>> Of, bool IsReading = false);
