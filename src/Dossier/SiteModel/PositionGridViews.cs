using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Model;

namespace Dossier.SiteModel;

/// <summary>Who stands where: demands by parties, as of the edition and of the days on which most changed.</summary>
/// <param name="Notices">Sentences on what is left out, and where to find it.</param>
/// <param name="Days">The edition's first, then back in time. Empty where the dossier has no demands.</param>
public sealed record PositionGridPageView(
    PageFrame Frame, string Title, ImmutableArray<string> Notices, ImmutableArray<GridDayView> Days, PagerView? Pager) : PageView(Frame)
{
    /// <summary>The edition's day at a glance; null where there is too little to see.</summary>
    public MatrixFigureView? Matrix { get; init; }

    /// <summary>Of the whole dossier; null where there is too little to see, and on the pages after the first.</summary>
    public AnswerFigureView? Answers { get; init; }
}

/// <summary>The grid of one day.</summary>
/// <param name="Id">The element's id.</param>
/// <param name="Title">“As of 9 January 2022”.</param>
/// <param name="Day">“9 January 2022”.</param>
/// <param name="Changes">A sentence: how much changed that day, or since when nothing has.</param>
/// <param name="Earlier">The day before it on this page; null for the first.</param>
/// <param name="Later">The day after it on this page; null for the edition's.</param>
/// <param name="Parties">The columns.</param>
public sealed record GridDayView(
    string Id, string Title, string Day, string Changes, LinkView? Earlier, LinkView? Later,
    ImmutableArray<LinkView> Parties, ImmutableArray<GridGroupView> Groups);

/// <summary>Demands of one kind.</summary>
public sealed record GridGroupView(string Title, ImmutableArray<GridRowView> Rows);

/// <param name="Cells">One for each party; empty where no source has anything on the demand that is dated to that day or before.</param>
public sealed record GridRowView(LinkView Demand, ImmutableArray<GridCellView> Cells);

/// <param name="Positions">Own ones, or, where there are none, those that others report. Several where they are of one day.</param>
/// <param name="Silence">“no answer found”, “not asked yet”: of a claimant or addressee of whom nothing is known; else null.</param>
public sealed record GridCellView(ImmutableArray<GridPositionView> Positions, string? Silence)
{
    /// <summary>What the party may have held on that day already.</summary>
    public ImmutableArray<GridPerhapsView> Perhaps { get; init; } = [];

    /// <summary>Beside the silence, where those stand who belong to the party.</summary>
    public ImmutableArray<PartStandingView> Parts { get; init; } = [];
}

/// <summary>A position that is dated to a span of days only, and the grid's day is one of them and before the last.</summary>
/// <param name="Words">Leads to them; null where rights forbid.</param>
/// <param name="AccordingTo">Set when it is reported: who says so.</param>
/// <param name="Dated">“dated only to December 2021”.</param>
public sealed record GridPerhapsView(
    string Stance, PolarityKind Polarity, bool CuratorsReading, string? Words, ImmutableArray<LinkView> AccordingTo, string Dated)
{
    /// <summary>That the article it rests on was corrected, retracted or replaced since; null where it was not.</summary>
    public string? Warning { get; init; }
}

/// <param name="Words">Leads to them; null where rights forbid.</param>
/// <param name="AccordingTo">Set when it is reported: who says so.</param>
/// <param name="IsNew">The party's standing changed on the grid's day.</param>
public sealed record GridPositionView(
    string Stance, PolarityKind Polarity, bool CuratorsReading, DateView Said, string? Words,
    ImmutableArray<LinkView> AccordingTo, bool IsNew)
{
    /// <summary>Who reports it with another date.</summary>
    public ImmutableArray<ReportedDateView> OtherDates { get; init; } = [];

    /// <summary>Other stances of the same day, or perhaps of it: these have a date of their own.</summary>
    public ImmutableArray<OtherStanceView> Also { get; init; } = [];

    /// <summary>Of a claim that still stands: what the party said since that is neither for nor against.</summary>
    public ImmutableArray<OtherStanceView> Later { get; init; } = [];

    /// <summary>That the article it rests on was corrected, retracted or replaced since; null where it was not.</summary>
    public string? Warning { get; init; }
}
