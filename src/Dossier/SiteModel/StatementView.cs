using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Model;

namespace Dossier.SiteModel;

/// <summary>A passage as any page shows it.</summary>
/// <param name="Id">The element's id, unique on its page.</param>
/// <param name="Quote">Null where the source's rights allow no words.</param>
/// <param name="Speaker">The speakers, as links; empty in the outlet's own voice.</param>
/// <param name="Attribution">One sentence: who, styled how, for whom, to whom, by way of whom, in which source.</param>
/// <param name="Url">Leads to the highlighted words; null where there are none to lead to.</param>
/// <param name="Positions">What it says on which demands.</param>
/// <param name="Related">“Also told by”, “in reply to”, “answered by”, “said at”, each with its links.</param>
/// <param name="Note">The curator's words, to be shown as such.</param>
/// <param name="Provenance">How it came to the source.</param>
/// <param name="Number">On its source's page, the number of its mark; null elsewhere.</param>
/// <param name="Tellings">What other sources have of the same utterance; null where none is tied to it.</param>
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
    /// <summary>Leads to the words on the page they were first published on; null where its address is not known.</summary>
    public string? OriginalUrl { get; init; }

    /// <summary>For others to cite it by: on its source's page, where rights allow words; null elsewhere.</summary>
    public string? Citation { get; init; }

    /// <summary>Nobody speaks, named or unnamed: the outlet says it itself.</summary>
    public bool OutletsVoice => Provenance == ProvenanceKind.Outlet;
}

/// <summary>
/// A named speaker to the source itself; the same by way of others; a speaker without a name; the outlet's own voice;
/// a named speaker, of whom the source does not say how it has the words.
/// </summary>
public enum ProvenanceKind { FirstHand, Relayed, Unnamed, Outlet, Unstated }

/// <summary>One utterance as other sources tell it.</summary>
/// <param name="Summary">“Told by 3 sources, from 2 origins at most.”</param>
/// <param name="More">Where there are too many for a page: how many of them are shown.</param>
public sealed record TellingsView(string Summary, ImmutableArray<TellingView> Others, string? More = null);

/// <param name="Url">Leads to the words; null where rights allow none.</param>
/// <param name="Words">Compared with this telling; empty where rights allow none.</param>
public sealed record TellingView(LinkView Source, string? Url, string Language, bool RightToLeft, ImmutableArray<ComparedRunView> Words);

/// <summary>Words that both tellings have, or only this one, or only the other.</summary>
public sealed record ComparedRunView(string Text, ComparedKind Kind);

public enum ComparedKind { Both, OnlyHere, OnlyThere }

/// <summary>A position on a demand.</summary>
/// <param name="Stance">In words: “restates”, “accepts in part”.</param>
/// <param name="Party">Whose position it is.</param>
/// <param name="AccordingTo">Set when it is reported and not the party's own: who says so.</param>
/// <param name="CuratorsReading">The stance is how the curators read the words, and shown as that.</param>
public sealed record PositionView(
    LinkView Demand, LinkView Party, string Stance, PolarityKind Polarity,
    ImmutableArray<LinkView> AccordingTo, bool CuratorsReading);

/// <summary>A labelled list of links: “Also told by: …”.</summary>
public sealed record RelationView(string Label, ImmutableArray<LinkView> Links);

/// <summary>A labelled fact. More than one value is a disagreement between sources, unless the fact is a list by nature.</summary>
public sealed record FactView(string Label, ImmutableArray<FactValueView> Values, bool Disagreement);

public sealed record FactValueView(ImmutableArray<TextRun> Text, ImmutableArray<NoteMark> Notes);
