using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Model;

namespace Dossier.SiteModel;

/// <summary>
/// The positions of all parties on all demands, as of the edition and of the days with the most changes.
/// </summary>
/// <param name="Lead">A sentence that says what the grids show.</param>
/// <param name="Notices">Sentences on what is left out, and where to find it.</param>
/// <param name="Days">The day of the edition, then earlier days. Empty if the dossier has no demands.</param>
public sealed record PositionGridPageView(
    PageFrame Frame, string Title, string Lead, ImmutableArray<string> Notices, ImmutableArray<GridDayView> Days,
    PagerView? Pager) : PageView(Frame)
{
    /// <summary>The shapes that positions have in all grids of the page.</summary>
    public FigureKeyView Key => FigureKeyView.Of(
        Days.SelectMany(day => day.Groups).SelectMany(group => group.Rows).SelectMany(row => row.Cells)
            .SelectMany(cell => cell.Marks));
}

/// <summary>The grid of one day.</summary>
/// <param name="Id">The element's id.</param>
/// <param name="Title">“As of 9 January 2022”.</param>
/// <param name="Day">“9 January 2022”.</param>
/// <param name="Changes">A sentence: how many positions changed on that day, or since when none has.</param>
/// <param name="Earlier">The previous day on this page; null for the first.</param>
/// <param name="Later">The next day on this page; null for the day of the edition.</param>
/// <param name="Parties">The columns.</param>
public sealed record GridDayView(
    string Id, string Title, string Day, string Changes, LinkView? Earlier, LinkView? Later,
    ImmutableArray<LinkView> Parties, ImmutableArray<GridGroupView> Groups)
{
    /// <summary>
    /// The words beside the box that shows the columns with one position at most; null if all columns are shown at once.
    /// </summary>
    public string? Few { get; init; }

    /// <summary>The index of the first of these columns, which are the last ones.</summary>
    public int FewFrom { get; init; }
}

/// <summary>Demands of one kind.</summary>
public sealed record GridGroupView(string Title, ImmutableArray<GridRowView> Rows);

/// <param name="Cells">One cell for each party; empty if no source has a position on the demand by that day.</param>
public sealed record GridRowView(LinkView Demand, ImmutableArray<GridCellView> Cells);

/// <param name="Positions">
/// The party's own positions or, if there are none, the reported ones. Several if they are of one day.
/// </param>
/// <param name="Silence">
/// “no answer found”, “not asked yet”, for a claimant or addressee without a position; otherwise null.
/// </param>
public sealed record GridCellView(ImmutableArray<GridPositionView> Positions, string? Silence)
{
    /// <summary>Positions that the party may already have held on that day.</summary>
    public ImmutableArray<GridPerhapsView> Perhaps { get; init; } = [];

    internal IEnumerable<(MarkShape Shape, bool IsReported)> Marks =>
    [
        .. Positions.Select(position => (position.Mark.Shape(), !position.AccordingTo.IsEmpty)),
        .. Perhaps.Select(position => (position.Mark.Shape(), !position.AccordingTo.IsEmpty)),
        .. Silence is null ? Array.Empty<(MarkShape, bool)>() : [(MarkShape.Dash, false)],
    ];

    /// <summary>Beside the silence: the positions of those who belong to the party.</summary>
    public ImmutableArray<PartStandingView> Parts { get; init; } = [];
}

/// <summary>A position that is dated to several days, of which the grid's day is one but not the last.</summary>
/// <param name="Words">The link to its words; null if rights forbid it.</param>
/// <param name="AccordingTo">If it is reported: who reports it.</param>
/// <param name="Dated">“dated only to December 2021”.</param>
public sealed record GridPerhapsView(
    string Stance, StanceMark Mark, bool CuratorsReading, string? Words, ImmutableArray<LinkView> AccordingTo,
    string Dated)
{
    /// <summary>A notice if the cited article was corrected, retracted or replaced since; otherwise null.</summary>
    public string? Warning { get; init; }
}

/// <param name="Words">The link to its words; null if rights forbid it.</param>
/// <param name="AccordingTo">If it is reported: who reports it.</param>
/// <param name="IsNew">True if the party's standing changed on the grid's day.</param>
public sealed record GridPositionView(
    string Stance, StanceMark Mark, bool CuratorsReading, DateView Said, string? Words,
    ImmutableArray<LinkView> AccordingTo, bool IsNew)
{
    /// <summary>Reports that give another date.</summary>
    public ImmutableArray<ReportedDateView> OtherDates { get; init; } = [];

    /// <summary>Other stances of the same day, or perhaps of it; the latter have their own date.</summary>
    public ImmutableArray<OtherStanceView> Also { get; init; } = [];

    /// <summary>If a claim still holds: what the party said since that is neither for nor against.</summary>
    public ImmutableArray<OtherStanceView> Later { get; init; } = [];

    /// <summary>A notice if the cited article was corrected, retracted or replaced since; otherwise null.</summary>
    public string? Warning { get; init; }
}
