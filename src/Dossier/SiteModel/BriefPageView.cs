using System.Collections.Immutable;
using Dossier.Dates;

namespace Dossier.SiteModel;

/// <summary>
/// The whole dossier as one document for print. Links to its records lead to places in the document, and its notes have
/// one numbering.
/// </summary>
/// <param name="Parts">The parts in order; the notes and the annex of sources follow them.</param>
/// <param name="Notes">All notes of the document. The frame has none.</param>
public sealed record BriefPageView(
    PageFrame Frame, BriefTitleView Title, ImmutableArray<BriefContentView> Outline,
    ImmutableArray<BriefPartView> Parts,
    BriefHeading NotesHeading, ImmutableArray<NoteView> Notes,
    BriefHeading SourcesHeading, ImmutableArray<BriefSourceView> Sources) : PageView(Frame)
{
    /// <summary>How the demands are answered; null if there are none. It comes before all parts.</summary>
    public AnswerOverviewView? Answers { get; init; }
}

/// <param name="Counts">“21 demands”, “37 actors”, ….</param>
/// <param name="Address">The address where the site is served; null if none was given.</param>
/// <param name="LeftOut">Sentences that say what the document leaves out; empty if nothing.</param>
public sealed record BriefTitleView(
    string Title, string Description, ImmutableArray<string> Editors, ImmutableArray<string> Counts, string? Address,
    ImmutableArray<string> LeftOut)
{
    /// <summary>A sentence that says how to read the numbers in the text.</summary>
    public string Colophon { get; init; } = "";
}

/// <param name="Id">The element's id.</param>
/// <param name="Number">“2” or “2.1”.</param>
public sealed record BriefHeading(string Id, string Number, string Title);

/// <summary>A line of the contents, with the headings below it.</summary>
public sealed record BriefContentView(BriefHeading Heading, ImmutableArray<BriefHeading> Below);

/// <summary>A numbered part of the document.</summary>
public abstract record BriefPartView(BriefHeading Heading);

/// <summary>The briefing, or another page by the curators.</summary>
public sealed record BriefProseView(BriefHeading Heading, ProseView Body) : BriefPartView(Heading);

public sealed record BriefDemandsView(BriefHeading Heading, ImmutableArray<BriefDemandView> Items)
    : BriefPartView(Heading);

/// <param name="Evidence">Notes with the evidence for the demand as a whole.</param>
/// <param name="Silent">“No answer found in 5 sources, until 23 December 2022.”, one sentence for each party.</param>
/// <param name="Unraised">A sentence if the demand is answered but no source shows it raised; otherwise null.</param>
/// <param name="History">What the parties said on the demand and what others reported of them, oldest first.</param>
/// <param name="Earlier">A sentence on steps that are not shown; null if all are shown.</param>
public sealed record BriefDemandView(
    BriefHeading Heading, string KindText, ImmutableArray<LinkView> By, ImmutableArray<LinkView> To,
    ImmutableArray<NoteMark> Evidence,
    ProseView? Summary, ProseView? Note, ImmutableArray<RelationView> Relations, ImmutableArray<StandingView> Standings,
    ImmutableArray<ImmutableArray<TextRun>> Silent, string? Unraised, ImmutableArray<BriefStepView> History,
    string? Earlier)
{
    /// <summary>“First raised by Orvania: 7 April 2031.”; empty if no source shows who raised it.</summary>
    public ImmutableArray<TextRun> Raised { get; init; } = [];
}

/// <summary>A quotation, the positions in it, and the note that names its source.</summary>
/// <param name="Quote">Null if the source's rights forbid quoting.</param>
/// <param name="Speaker">Who said it, on whose behalf and to whom.</param>
public sealed record BriefStepView(
    DateView Said, ImmutableArray<PositionView> Positions, QuoteView? Quote, ImmutableArray<TextRun> Speaker,
    NoteMark Note);

/// <summary>Where every party stands on the day of the edition.</summary>
/// <param name="Notices">Sentences on what is left out, and where to find it.</param>
/// <param name="Lead">A sentence on what the grid shows.</param>
public sealed record BriefPositionsView(
    BriefHeading Heading, string Lead, ImmutableArray<string> Notices, GridDayView Grid)
    : BriefPartView(Heading);

/// <param name="Items">The events that have a place in time.</param>
public sealed record BriefTimelineView(BriefHeading Heading, ImmutableArray<BriefEventView> Items)
    : BriefPartView(Heading)
{
    /// <summary>The events of which only the last possible day is known.</summary>
    public ImmutableArray<BriefEventView> Open { get; init; } = [];

    /// <summary>A sentence that says so.</summary>
    public string OpenLead { get; init; } = "";
}

/// <param name="Id">The element's id.</param>
/// <param name="Places">The places of the event; several if sources disagree.</param>
public sealed record BriefEventView(
    string Id, EventItemView Item, ImmutableArray<string> Places, ImmutableArray<NoteMark> Evidence, ProseView? Summary,
    ProseView? Note);

public sealed record BriefActorsView(BriefHeading Heading, ImmutableArray<BriefActorGroupView> Groups)
    : BriefPartView(Heading);

/// <summary>Actors of one kind.</summary>
public sealed record BriefActorGroupView(string Title, ImmutableArray<BriefActorView> Actors);

/// <param name="Id">The element's id.</param>
/// <param name="Roles">Roles in words; may be empty.</param>
public sealed record BriefActorView(
    string Id, string Name, ImmutableArray<FactValueView> Roles, ImmutableArray<NoteMark> Evidence, ProseView? Summary,
    ProseView? Note);

/// <summary>A source in the annex.</summary>
/// <param name="Id">The element's id.</param>
/// <param name="Number">The label that notes use: “source 3”.</param>
/// <param name="Link">The title, linked to its page.</param>
/// <param name="Counts">“23 passages annotated, 19 of them quoted here”.</param>
/// <param name="Notes">The notes that quote the source.</param>
public sealed record BriefSourceView(
    string Id, int Number, LinkView Link, string KindText, ImmutableArray<FactView> Facts, string Counts,
    ImmutableArray<NoteMark> Notes);
