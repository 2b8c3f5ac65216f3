using System.Collections.Immutable;
using Dossier.Dates;

namespace Dossier.SiteModel;

/// <summary>The whole dossier as one document, for paper: links to what is in it lead to places in it, and its notes are one sequence.</summary>
/// <param name="Parts">In their order, and after them the notes and the annex of sources.</param>
/// <param name="Notes">All of the document: the frame has none.</param>
public sealed record BriefPageView(
    PageFrame Frame, BriefTitleView Title, ImmutableArray<BriefContentView> Contents, ImmutableArray<BriefPartView> Parts,
    BriefHeading NotesHeading, ImmutableArray<NoteView> Notes,
    BriefHeading SourcesHeading, ImmutableArray<BriefSourceView> Sources) : PageView(Frame);

/// <param name="Counts">“21 demands”, “37 actors”, ….</param>
/// <param name="Address">Where the site is served; null where nobody said.</param>
/// <param name="LeftOut">Sentences on what a document can't bear; empty where all is in it.</param>
public sealed record BriefTitleView(
    string Title, string Description, ImmutableArray<string> Editors, ImmutableArray<string> Counts, string? Address, ImmutableArray<string> LeftOut);

/// <param name="Id">The element's id.</param>
/// <param name="Number">“2” or “2.1”.</param>
public sealed record BriefHeading(string Id, string Number, string Title);

/// <summary>A line of the contents, and those below it.</summary>
public sealed record BriefContentView(BriefHeading Heading, ImmutableArray<BriefHeading> Below);

/// <summary>A numbered part of the document.</summary>
public abstract record BriefPartView(BriefHeading Heading);

/// <summary>The briefing, and the curators' other pages.</summary>
public sealed record BriefProseView(BriefHeading Heading, ProseView Body) : BriefPartView(Heading);

public sealed record BriefDemandsView(BriefHeading Heading, ImmutableArray<BriefDemandView> Items) : BriefPartView(Heading);

/// <param name="Evidence">Notes with the words that it rests on as a whole.</param>
/// <param name="Silent">“No answer found in 5 sources, until 23 December 2022.”, a sentence a party.</param>
/// <param name="Unraised">A sentence where it is answered but no source shows it raised; else null.</param>
/// <param name="History">What the parties, and others of them, have said on it: in order of time.</param>
/// <param name="Earlier">A sentence on steps that are not shown; null where all are.</param>
public sealed record BriefDemandView(
    BriefHeading Heading, string KindText, ImmutableArray<LinkView> By, ImmutableArray<LinkView> To, ImmutableArray<NoteMark> Evidence,
    ProseView? Summary, ProseView? Note, ImmutableArray<RelationView> Relations, ImmutableArray<StandingView> Standings,
    ImmutableArray<ImmutableArray<TextRun>> Silent, string? Unraised, ImmutableArray<BriefStepView> History, string? Earlier)
{
    /// <summary>“First raised by Orvania: 7 April 2031.”; empty where nobody is on record as having raised it.</summary>
    public ImmutableArray<TextRun> Raised { get; init; } = [];
}

/// <summary>Words, the positions in them, and the note that says where they stand.</summary>
/// <param name="Quote">Null where the source's rights allow no words.</param>
/// <param name="Speaker">Who said it, for whom, to whom; empty where nobody is known.</param>
public sealed record BriefStepView(
    DateView Said, ImmutableArray<PositionView> Positions, QuoteView? Quote, ImmutableArray<TextRun> Speaker, NoteMark Note);

/// <summary>Where everybody stands at the edition's day.</summary>
/// <param name="Notices">Sentences on what is left out, and where to find it.</param>
public sealed record BriefPositionsView(BriefHeading Heading, ImmutableArray<string> Notices, GridDayView Grid) : BriefPartView(Heading);

/// <param name="Items">Those that have a place in time.</param>
public sealed record BriefTimelineView(BriefHeading Heading, ImmutableArray<BriefEventView> Items) : BriefPartView(Heading)
{
    /// <summary>Those of which only the last possible day is known.</summary>
    public ImmutableArray<BriefEventView> Open { get; init; } = [];

    /// <summary>A sentence that says this of them.</summary>
    public string OpenLead { get; init; } = "";
}

/// <param name="Id">The element's id.</param>
/// <param name="Places">Where; several where sources disagree.</param>
public sealed record BriefEventView(
    string Id, EventItemView Item, ImmutableArray<string> Places, ImmutableArray<NoteMark> Evidence, ProseView? Summary, ProseView? Note);

public sealed record BriefActorsView(BriefHeading Heading, ImmutableArray<BriefActorGroupView> Groups) : BriefPartView(Heading);

/// <summary>Actors of one kind.</summary>
public sealed record BriefActorGroupView(string Title, ImmutableArray<BriefActorView> Actors);

/// <param name="Id">The element's id.</param>
/// <param name="Roles">In words; may be empty.</param>
public sealed record BriefActorView(
    string Id, string Name, ImmutableArray<FactValueView> Roles, ImmutableArray<NoteMark> Evidence, ProseView? Summary, ProseView? Note);

/// <summary>A source as an annex lists it.</summary>
/// <param name="Id">The element's id.</param>
/// <param name="Number">What notes call it by: “source 3”.</param>
/// <param name="Link">Its title, leading to its page.</param>
/// <param name="Counts">“23 passages annotated, 19 of them quoted here”.</param>
/// <param name="Notes">Those that quote it.</param>
public sealed record BriefSourceView(
    string Id, int Number, LinkView Link, string KindText, ImmutableArray<FactView> Facts, string Counts, ImmutableArray<NoteMark> Notes);
