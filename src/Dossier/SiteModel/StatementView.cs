using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Model;

namespace Dossier.SiteModel;

/// <summary>A passage as pages show it.</summary>
/// <param name="Id">The element's id, unique on its page.</param>
/// <param name="Quote">Null if the source's rights forbid quoting.</param>
/// <param name="Speaker">The speakers, as links; empty if the outlet itself speaks.</param>
/// <param name="Attribution">
/// One sentence: who, described how, on whose behalf, to whom, relayed by whom, in which source.
/// </param>
/// <param name="Url">The link to the highlighted words; null if there are none.</param>
/// <param name="Positions">The positions on demands that the passage contains.</param>
/// <param name="Related">“Also told by”, “in reply to”, “answered by”, “said at”, each with its links.</param>
/// <param name="Note">The curator's note, which the theme must label as such.</param>
/// <param name="Provenance">How the words reached the source.</param>
/// <param name="Number">On the page of its source, the number of its mark; null elsewhere.</param>
/// <param name="Tellings">Reports of the same utterance by other sources; null if none is linked.</param>
public sealed record StatementView(
    string Id,
    QuoteView? Quote,
    DateView Said,
    ImmutableArray<LinkView> Speaker,
    ImmutableArray<TextRun> Attribution,
    string? Url,
    ImmutableArray<PositionView> Positions,
    ImmutableArray<RelationView> Related,
    ProseView? Note,
    ProvenanceKind Provenance,
    int? Number = null,
    TellingsView? Tellings = null)
{
    /// <summary>The link to the words where they were first published; null if that address is not known.</summary>
    public string? OriginalUrl { get; init; }

    /// <summary>
    /// A citation for readers to copy, on the page of its source if rights allow quoting; null elsewhere.
    /// </summary>
    public string? Citation { get; init; }

    /// <summary>“Outside quotation marks.”, if that must be said of the words; otherwise null.</summary>
    public string? VoiceText { get; init; }

    /// <summary>“first-hand”: how the words reached the source; null if it does not say.</summary>
    public string? Badge { get; init; }

    /// <summary>“The source’s own voice”, “An unnamed speaker”; null if the speaker has a name.</summary>
    public string? VoiceName { get; init; }

    /// <summary>True if the outlet itself speaks, and no named or unnamed speaker.</summary>
    public bool OutletsVoice => Provenance == ProvenanceKind.Outlet;
}

/// <summary>
/// How the words of a speaker reached the source: a named speaker spoke to the source itself; others relayed the words;
/// the speaker is not named; the outlet itself speaks; or a named speaker is quoted without saying how the source has
/// the words.
/// </summary>
public enum ProvenanceKind { FirstHand, Relayed, Unnamed, Outlet, Unstated }

/// <summary>One utterance as other sources report it.</summary>
/// <param name="Summary">“Told by 3 sources, from 2 origins at most.”</param>
/// <param name="More">If there are too many for a page: how many are shown.</param>
public sealed record TellingsView(string Summary, ImmutableArray<TellingView> Others, string? More = null);

/// <param name="Url">The link to the words; null if rights forbid quoting.</param>
/// <param name="Words">A word diff against this report; empty if rights forbid quoting.</param>
public sealed record TellingView(
    LinkView Source, string? Url, string Language, bool RightToLeft, ImmutableArray<ComparedRunView> Words);

/// <summary>Words that both reports have, or only this one, or only the other.</summary>
public sealed record ComparedRunView(string Text, ComparedKind Kind);

public enum ComparedKind { Both, OnlyHere, OnlyThere }

/// <summary>A position on a demand.</summary>
/// <param name="Stance">The stance in words: “restates”, “accepts in part”.</param>
/// <param name="Party">The party whose position it is.</param>
/// <param name="AccordingTo">If it is reported: who reports it; otherwise empty.</param>
/// <param name="CuratorsReading">True if the stance is the curators' interpretation, which the theme must say.</param>
public sealed record PositionView(
    LinkView Demand, LinkView Party, string Stance, StanceMark Mark,
    ImmutableArray<LinkView> AccordingTo, bool CuratorsReading)
{
    /// <summary>
    /// “according to this source”, if the page is about the reporter, so that its name would be a repetition; otherwise
    /// null.
    /// </summary>
    public string? ReporterText { get; init; }
}

/// <summary>A labelled list of links: “Also told by: …”.</summary>
/// <param name="Id">What tells it from other relations of the record, in all languages: “told-by”.</param>
public sealed record RelationView(string Id, string Label, ImmutableArray<LinkView> Links);

/// <summary>
/// A labelled fact. Several values are a disagreement between sources, unless the fact is a list by nature.
/// </summary>
public sealed record FactView(string Label, ImmutableArray<FactValueView> Values, bool Disagreement);

public sealed record FactValueView(ImmutableArray<TextRun> Text, ImmutableArray<NoteMark> Notes);
