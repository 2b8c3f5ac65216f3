using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Model;

namespace Dossier.SiteModel;

public enum ChangeKind { Changed, Withdrawn, Added }

/// <summary>What changed from one edition to the next.</summary>
/// <param name="Title">“What changed since 12 April 2031”.</param>
/// <param name="Lead">A sentence that names the two editions.</param>
/// <param name="Pager">One page for each edition; null if there is only one.</param>
public sealed record ChangesPageView(PageFrame Frame, string Title, string Lead, PagerView? Pager) : PageView(Frame);

/// <param name="Before">Empty if the party had no position of its own.</param>
/// <param name="After">Empty if the party no longer has one.</param>
public sealed record StandingChangeView(
    LinkView Demand, LinkView Party, ImmutableArray<EditionStanceView> Before, ImmutableArray<EditionStanceView> After);

/// <summary>A position in one edition.</summary>
/// <param name="IsReported">True if others report it; false if it is the party's own.</param>
/// <param name="Words">The link to its words; null if rights forbid it, or if the words are shown beside it.</param>
public sealed record EditionStanceView(
    string Stance, StanceMark Mark, bool IsReported, string? Words, bool CuratorsReading);

/// <summary>A statement that was added, withdrawn or changed.</summary>
/// <param name="Id">The element's id; null if nothing links to it.</param>
/// <param name="Label">“Added”, “Reworded, dated differently”.</param>
/// <param name="Origin">Who said it, to whom, in which source.</param>
/// <param name="OutletsVoice">True if the outlet itself says it, and no other speaker.</param>
/// <param name="Quote">The current or last words; null if rights forbid it, or if the words are compared.</param>
/// <param name="Compared">A word diff of the two editions; empty unless the words changed.</param>
/// <param name="Language">BCP 47, the language of the compared words.</param>
/// <param name="Facts">The other differences.</param>
/// <param name="Url">The link to the words in the article; null if they are not there.</param>
public sealed record StatementChangeView(
    string? Id, ChangeKind Kind, string Label, DateView Said, ImmutableArray<TextRun> Origin, bool OutletsVoice,
    QuoteView? Quote,
    ImmutableArray<ComparedRunView> Compared, string Language, bool RightToLeft,
    ImmutableArray<ChangedFactView> Facts, ImmutableArray<PositionChangeView> Positions, string? Url)
{
    /// <summary>“Outside quotation marks.”, if that must be said of the words; otherwise null.</summary>
    public string? VoiceText { get; init; }

    /// <summary>The words of the link: “In the article”.</summary>
    public required string UrlText { get; init; }
}

/// <param name="Before">Null if the position is new.</param>
/// <param name="After">Null if the position was removed.</param>
public sealed record PositionChangeView(
    LinkView Party, LinkView Demand, EditionStanceView? Before, EditionStanceView? After)
{
    /// <summary>“added”, “withdrawn”, if the statement itself was neither; otherwise null.</summary>
    public string? Aside { get; init; }
}

/// <summary>“Date: 5 May 2031, now 6 May 2031”; either side may be empty.</summary>
public sealed record ChangedFactView(string Label, ImmutableArray<TextRun> Before, ImmutableArray<TextRun> After);

/// <param name="Link">The link to the record, or to the page that says it was withdrawn.</param>
/// <param name="Detail">Its kind and date, which distinguish it from others.</param>
public sealed record RecordChangeView(
    ChangeKind Kind, string Label, LinkView Link, string Detail, ImmutableArray<ChangedFactView> Facts);

/// <summary>The page at the old address of a record that an earlier edition had.</summary>
/// <param name="Title">The title that the record had.</param>
/// <param name="Language">BCP 47, the language of the title if it differs from the page's.</param>
/// <param name="Notice">A sentence that names the last edition that had it.</param>
/// <param name="Facts">What the record said.</param>
public sealed record WithdrawnPageView(
    PageFrame Frame, string Title, string? Language, RecordKind Kind, string KindText, string Notice,
    ImmutableArray<FactView> Facts) : PageView(Frame);
