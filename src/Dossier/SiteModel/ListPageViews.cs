using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Model;

namespace Dossier.SiteModel;

/// <summary>Links between the pages of a long list.</summary>
/// <param name="Pages">One link for each page; the one without a <c>Url</c> is the current page.</param>
public sealed record PagerView(string? Previous, string? Next, ImmutableArray<TextRun> Pages)
{
    /// <summary>What the pages are of, for those who do not see it: “Pages of “Statements””.</summary>
    public required string Label { get; init; }
}

/// <summary>The list of actors, with a section for each kind.</summary>
public sealed record ActorListPageView(PageFrame Frame, string Title, PagerView? Pager) : PageView(Frame)
{
    /// <summary>The axis of the actors' strips; null if they have none.</summary>
    public StripScaleView? Scale { get; init; }
}

/// <param name="Roles">Roles in words; may be empty.</param>
/// <param name="Counts">“12 statements · named in 4 sources”.</param>
public sealed record ActorItemView(LinkView Link, string Roles, string Counts, StripView? Strip = null);

/// <summary>The list of events, with a section for each year.</summary>
public sealed record EventListPageView(PageFrame Frame, string Title, PagerView? Pager) : PageView(Frame)
{
    /// <summary>
    /// A figure of the dossier's whole time; null if there is too little to show, and on all pages but the first.
    /// </summary>
    public LaneFigureView? Figure { get; init; }
}

/// <summary>
/// Events in two groups: those with a place in time, and those of which only the last possible day is known.
/// </summary>
/// <param name="OpenLead">A sentence that explains the second group.</param>
public sealed record EventItemsView(
    ImmutableArray<EventItemView> Dated, ImmutableArray<EventItemView> Open, string OpenLead)
{
    public bool IsEmpty => Dated.IsEmpty && Open.IsEmpty;
}

/// <param name="Date">If sources disagree, all dates that they give.</param>
/// <param name="Kind">The kind in words: “talks”.</param>
/// <param name="Status">“announced” or “cancelled”; null if the event occurred.</param>
public sealed record EventItemView(
    DateView Date, LinkView Link, string Kind, string? Status, ImmutableArray<LinkView> Participants);

/// <summary>The list of demands, with a section for each kind.</summary>
public sealed record DemandListPageView(PageFrame Frame, string Title, PagerView? Pager) : PageView(Frame)
{
    /// <summary>The axis of the demands' strips; null if they have none.</summary>
    public StripScaleView? Scale { get; init; }
}

/// <param name="Standings">Each party's standing on the day of the edition.</param>
/// <param name="Silent">
/// Claimants and addressees without any position on record: none of their own, none reported, and none of those who
/// belong to them.
/// </param>
public sealed record DemandCardView(
    LinkView Link, string Kind, ImmutableArray<LinkView> By, ImmutableArray<LinkView> To,
    ImmutableArray<StandingView> Standings, ImmutableArray<SilenceView> Silent, StripView? Strip = null)
{
    /// <summary>Reported positions of claimants and addressees that have none of their own.</summary>
    public ImmutableArray<ReportedStandingView> Reported { get; init; } = [];

    /// <summary>
    /// For claimants and addressees without a position of their own, the positions of those who belong to them.
    /// </summary>
    public ImmutableArray<PartStandingView> Parts { get; init; } = [];
}

/// <summary>A party's last own position: “rejects, last said on 9 January 2022”.</summary>
/// <param name="LastSaid">When the party last said so.</param>
/// <param name="Evidence">The link to the highlighted words; null if rights forbid it.</param>
public sealed record StandingView(
    LinkView Party, string Role, string Stance, StanceMark Mark, DateView LastSaid, string? Evidence,
    bool CuratorsReading)
{
    /// <summary>When the party first said so, if that date differs from the last.</summary>
    public DateView? FirstSaid { get; init; }

    /// <summary>True if the first such stance is the curators' interpretation of the words.</summary>
    public bool IsFirstReading { get; init; }

    /// <summary>
    /// Other stances that the party took on the same day, or perhaps then; the latter have their own date.
    /// </summary>
    public ImmutableArray<OtherStanceView> Also { get; init; } = [];

    /// <summary>If a claim still holds: what the party said since that is neither for nor against.</summary>
    public ImmutableArray<OtherStanceView> Later { get; init; } = [];

    /// <summary>A notice if the cited article was corrected, retracted or replaced since; otherwise null.</summary>
    public string? Warning { get; init; }
}

/// <summary>A stance that a party took besides the main one.</summary>
/// <param name="Link">The stance, linked to its words.</param>
/// <param name="IsNew">In a grid: true if the party took it on the day of the grid.</param>
public sealed record OtherStanceView(LinkView Link, DateView Said, bool CuratorsReading, bool IsNew = false)
{
    public StanceMark Mark { get; init; } = StanceMark.Open;

    /// <summary>
    /// True if the stance has its own date, which is then shown, because it need not be of the same day.
    /// </summary>
    public bool IsOtherwiseDated { get; init; }
}

/// <summary>Another report of the same position, with another date.</summary>
/// <param name="Lead">“perhaps later, according to ”.</param>
/// <param name="AccordingTo">Who gives that date.</param>
public sealed record ReportedDateView(string Lead, ImmutableArray<LinkView> AccordingTo, DateView Said);

/// <summary>Parties without any position on record, and the words for that.</summary>
public sealed record SilenceView(ImmutableArray<LinkView> Parties, string Words);

/// <summary>What others report of a party that has no position of its own.</summary>
/// <param name="AccordingTo">Who reports it with that date.</param>
/// <param name="Evidence">The link to the highlighted words; null if rights forbid it.</param>
public sealed record ReportedStandingView(
    LinkView Party, string Stance, StanceMark Mark, ImmutableArray<LinkView> AccordingTo, DateView Said,
    string? Evidence, bool CuratorsReading)
{
    /// <summary>Reports that give another date.</summary>
    public ImmutableArray<ReportedDateView> OtherDates { get; init; } = [];

    /// <summary>
    /// If a reported claim still holds: what the party is reported to have said since that is neither for nor against.
    /// </summary>
    public ImmutableArray<OtherStanceView> Later { get; init; } = [];

    /// <summary>A notice if the cited article was corrected, retracted or replaced since; otherwise null.</summary>
    public string? Warning { get; init; }
}

/// <summary>
/// The positions of those who belong to a party that has none of its own. They are not the party's position.
/// </summary>
/// <param name="Whole">The party.</param>
/// <param name="Parts">Those who belong to the party.</param>
/// <param name="More">“and 3 more”; null if all are named.</param>
/// <param name="AccordingTo">Who reports it; empty if it is their own position.</param>
/// <param name="Evidence">The link to the highlighted words; null if rights forbid it.</param>
public sealed record PartStandingView(
    LinkView Whole, ImmutableArray<LinkView> Parts, string? More, string Stance, StanceMark Mark,
    bool CuratorsReading,
    ImmutableArray<LinkView> AccordingTo, DateView Said, string? Evidence)
{
    /// <summary>The names of those, for readers who do not see the links: “Poland, Slovakia”.</summary>
    public string PartNames => string.Join(", ", Parts.Select(part => part.Text));

    /// <summary>A notice if the cited article was corrected, retracted or replaced since; otherwise null.</summary>
    public string? Warning { get; init; }
}

/// <summary>The list of sources.</summary>
public sealed record SourceListPageView(
    PageFrame Frame, string Title, ImmutableArray<SourceItemView> Sources, PagerView? Pager) : PageView(Frame);

/// <param name="Publisher">Publisher and original publisher in words with links; may be empty.</param>
/// <param name="Counts">“14 passages · 9 actors”.</param>
public sealed record SourceItemView(LinkView Link, DateView Issued, ImmutableArray<TextRun> Publisher, string Counts);
