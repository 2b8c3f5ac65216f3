using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Model;

namespace Dossier.SiteModel;

/// <summary>Where a long list goes on.</summary>
/// <param name="Pages">One link a page; the one without a <c>Url</c> is this page.</param>
public sealed record PagerView(string? Previous, string? Next, ImmutableArray<TextRun> Pages);

public sealed record ActorListPageView(
    PageFrame Frame, string Title, ImmutableArray<ActorGroupView> Groups, PagerView? Pager) : PageView(Frame)
{
    /// <summary>Of the actors' strips; null where they have none.</summary>
    public StripScaleView? Scale { get; init; }
}

/// <summary>Actors of one kind.</summary>
/// <param name="Id">The element's id.</param>
public sealed record ActorGroupView(string Title, ImmutableArray<ActorItemView> Actors, string Id);

/// <param name="Roles">In words; may be empty.</param>
/// <param name="Counts">“12 statements · named in 4 sources”.</param>
public sealed record ActorItemView(LinkView Link, string Roles, string Counts, StripView? Strip = null);

public sealed record EventListPageView(
    PageFrame Frame, string Title, ImmutableArray<EventGroupView> Groups, PagerView? Pager) : PageView(Frame)
{
    /// <summary>Of the whole dossier's time; null where there is too little to see, and on the pages after the first.</summary>
    public LaneFigureView? Figure { get; init; }
}

/// <summary>Events of one year, or those of which no source says when they were.</summary>
/// <param name="Id">The element's id.</param>
public sealed record EventGroupView(string Title, ImmutableArray<EventItemView> Events, string Id)
{
    /// <summary>A sentence that says what these have in common; null for a year.</summary>
    public string? Lead { get; init; }

    /// <summary>Of this year alone, where the dossier's own is too coarse.</summary>
    public LaneFigureView? Figure { get; init; }
}

/// <summary>Some events: first those that have a place in time, then those of which only the last possible day is known.</summary>
/// <param name="OpenLead">A sentence that says this of the second.</param>
public sealed record EventItemsView(ImmutableArray<EventItemView> Dated, ImmutableArray<EventItemView> Open, string OpenLead)
{
    public bool IsEmpty => Dated.IsEmpty && Open.IsEmpty;
}

/// <param name="Date">Where sources disagree, every date that one of them gives.</param>
/// <param name="Kind">In words: “talks”.</param>
/// <param name="Status">“announced” or “cancelled”; null for what occurred.</param>
public sealed record EventItemView(DateView Date, LinkView Link, string Kind, string? Status, ImmutableArray<LinkView> Participants);

public sealed record DemandListPageView(
    PageFrame Frame, string Title, ImmutableArray<DemandGroupView> Groups, PagerView? Pager) : PageView(Frame)
{
    /// <summary>Of the demands' strips; null where they have none.</summary>
    public StripScaleView? Scale { get; init; }
}

/// <summary>Demands of one kind.</summary>
/// <param name="Id">The element's id.</param>
public sealed record DemandGroupView(string Title, ImmutableArray<DemandCardView> Demands, string Id);

/// <param name="Standings">Where each party stands at the edition's day.</param>
/// <param name="Silent">Claimants and addressees of whom no position is on record: not their own, none reported, none of who belongs to them.</param>
public sealed record DemandCardView(
    LinkView Link, string Kind, ImmutableArray<LinkView> By, ImmutableArray<LinkView> To,
    ImmutableArray<StandingView> Standings, ImmutableArray<SilenceView> Silent, StripView? Strip = null)
{
    /// <summary>Of claimants and addressees without a word of their own, what others report.</summary>
    public ImmutableArray<ReportedStandingView> Reported { get; init; } = [];

    /// <summary>Of claimants and addressees without a word of their own, where those stand who belong to them.</summary>
    public ImmutableArray<PartStandingView> Parts { get; init; } = [];
}

/// <summary>A party's last own position: “rejects, last said on 9 January 2022”.</summary>
/// <param name="LastSaid">When the party last said so.</param>
/// <param name="Evidence">Leads to the highlighted words; null where rights forbid.</param>
public sealed record StandingView(LinkView Party, string Role, string Stance, PolarityKind Polarity, DateView LastSaid, string? Evidence, bool CuratorsReading)
{
    /// <summary>When it first said so, where that is another date than the last.</summary>
    public DateView? FirstSaid { get; init; }

    /// <summary>That it said so then is how the curators read the words.</summary>
    public bool IsFirstReading { get; init; }

    /// <summary>Other stances that it took on the same day, or perhaps did: these have a date of their own.</summary>
    public ImmutableArray<OtherStanceView> Also { get; init; } = [];

    /// <summary>Of a claim that still stands: what the party said since that is neither for nor against.</summary>
    public ImmutableArray<OtherStanceView> Later { get; init; } = [];

    /// <summary>That the article it rests on was corrected, retracted or replaced since; null where it was not.</summary>
    public string? Warning { get; init; }
}

/// <summary>What a party said besides the one word for where it stands.</summary>
/// <param name="Link">The stance, leading to its words.</param>
/// <param name="IsNew">In a grid: the party took it on the grid's day.</param>
public sealed record OtherStanceView(LinkView Link, DateView Said, bool CuratorsReading, bool IsNew = false)
{
    public PolarityKind Polarity { get; init; } = PolarityKind.Open;

    /// <summary>It has another date than the one word, and is shown with it: it need not be of the same day.</summary>
    public bool IsOtherwiseDated { get; init; }
}

/// <summary>What is reported once more, with another date.</summary>
/// <param name="Lead">“perhaps later, according to ”.</param>
/// <param name="AccordingTo">Who gives that date.</param>
public sealed record ReportedDateView(string Lead, ImmutableArray<LinkView> AccordingTo, DateView Said);

/// <summary>Parties of whom nothing is on record, and how that is said.</summary>
public sealed record SilenceView(ImmutableArray<LinkView> Parties, string Words);

/// <summary>What others say of a party that has no word of its own.</summary>
/// <param name="AccordingTo">Who says so, with that date.</param>
/// <param name="Evidence">Leads to the highlighted words; null where rights forbid.</param>
public sealed record ReportedStandingView(
    LinkView Party, string Stance, PolarityKind Polarity, ImmutableArray<LinkView> AccordingTo, DateView Said, string? Evidence, bool CuratorsReading)
{
    /// <summary>Who says so with another date.</summary>
    public ImmutableArray<ReportedDateView> OtherDates { get; init; } = [];

    /// <summary>Of a claim that still stands: what the party is reported to have said since that is neither for nor against.</summary>
    public ImmutableArray<OtherStanceView> Later { get; init; } = [];

    /// <summary>That the article it rests on was corrected, retracted or replaced since; null where it was not.</summary>
    public string? Warning { get; init; }
}

/// <summary>Beside a party without a word of its own: where some stand who belong to it. It is not the party's position.</summary>
/// <param name="Whole">The party.</param>
/// <param name="Parts">Those who belong to it.</param>
/// <param name="More">“and 3 more”; null where all are named.</param>
/// <param name="AccordingTo">Who reports it; empty where it is their own.</param>
/// <param name="Evidence">Leads to the highlighted words; null where rights forbid.</param>
public sealed record PartStandingView(
    LinkView Whole, ImmutableArray<LinkView> Parts, string? More, string Stance, PolarityKind Polarity, bool CuratorsReading,
    ImmutableArray<LinkView> AccordingTo, DateView Said, string? Evidence)
{
    /// <summary>That the article it rests on was corrected, retracted or replaced since; null where it was not.</summary>
    public string? Warning { get; init; }
}

public sealed record SourceListPageView(
    PageFrame Frame, string Title, ImmutableArray<SourceItemView> Sources, PagerView? Pager) : PageView(Frame);

/// <param name="Publisher">Publisher and original publisher, in words with links; may be empty.</param>
/// <param name="Counts">“14 passages · 9 actors”.</param>
public sealed record SourceItemView(LinkView Link, DateView Issued, ImmutableArray<TextRun> Publisher, string Counts);
