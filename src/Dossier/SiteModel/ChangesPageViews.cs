using System.Collections.Immutable;
using Dossier.Dates;
using Dossier.Model;

namespace Dossier.SiteModel;

public enum ChangeKind { Changed, Withdrawn, Added }

/// <summary>What changed from one edition to the next.</summary>
/// <param name="Title">“What changed since 12 April 2031”.</param>
/// <param name="Lead">A sentence: which editions are compared.</param>
/// <param name="Standings">Where parties stand otherwise than they did.</param>
/// <param name="StatementsMore">“and 12 more were added”; null where all are shown.</param>
/// <param name="Records">A group a kind, those that changed only.</param>
/// <param name="Pager">One page an edition; null where there is only one.</param>
public sealed record ChangesPageView(
    PageFrame Frame, string Title, string Lead, ImmutableArray<StandingChangeView> Standings,
    ImmutableArray<StatementChangeView> Statements, string? StatementsMore, ImmutableArray<RecordChangesView> Records, PagerView? Pager) : PageView(Frame);

/// <param name="Before">Empty where the party had no position of its own.</param>
/// <param name="After">Empty where it has none any more.</param>
public sealed record StandingChangeView(
    LinkView Demand, LinkView Party, ImmutableArray<EditionStanceView> Before, ImmutableArray<EditionStanceView> After);

/// <summary>A position as an edition had it.</summary>
/// <param name="IsReported">By others, and not the party's own.</param>
/// <param name="Words">Leads to them; null where rights forbid, or where they are beside it.</param>
public sealed record EditionStanceView(string Stance, PolarityKind Polarity, bool IsReported, string? Words, bool CuratorsReading);

/// <summary>A statement that was added, withdrawn or changed.</summary>
/// <param name="Id">The element's id; null where nothing leads to it.</param>
/// <param name="Label">“Added”, “Reworded, dated differently”.</param>
/// <param name="Origin">Who said it, to whom, in which source.</param>
/// <param name="OutletsVoice">Nobody speaks: the outlet says it itself.</param>
/// <param name="Quote">The words, as they are or last were; null where rights forbid, or where they are compared.</param>
/// <param name="Compared">The words then and now; empty unless they were changed.</param>
/// <param name="Language">BCP 47, of what is compared.</param>
/// <param name="Facts">What else is different.</param>
/// <param name="Url">Leads to the words in the article; null where they are not there.</param>
public sealed record StatementChangeView(
    string? Id, ChangeKind Kind, string Label, DateView Said, ImmutableArray<TextRun> Origin, bool OutletsVoice, QuoteView? Quote,
    ImmutableArray<ComparedRunView> Compared, string Language, bool RightToLeft,
    ImmutableArray<ChangedFactView> Facts, ImmutableArray<PositionChangeView> Positions, string? Url);

/// <param name="Before">Null where the position is new.</param>
/// <param name="After">Null where it is gone.</param>
public sealed record PositionChangeView(LinkView Party, LinkView Demand, EditionStanceView? Before, EditionStanceView? After);

/// <summary>“Date: 5 May 2031, now 6 May 2031”; either may be empty.</summary>
public sealed record ChangedFactView(string Label, ImmutableArray<TextRun> Before, ImmutableArray<TextRun> After);

/// <summary>Records of one kind.</summary>
/// <param name="Id">Of its section.</param>
/// <param name="More">“and 12 more were added”; null where all are shown.</param>
public sealed record RecordChangesView(string Id, string Title, RecordKind Kind, ImmutableArray<RecordChangeView> Items, string? More);

/// <param name="Link">Leads to the record, or to the page that says that it was withdrawn.</param>
/// <param name="Detail">Its kind, its date: what tells it from others.</param>
public sealed record RecordChangeView(ChangeKind Kind, string Label, LinkView Link, string Detail, ImmutableArray<ChangedFactView> Facts);

/// <summary>What stands at the address of a record that an earlier edition had.</summary>
/// <param name="Title">What it was called.</param>
/// <param name="Language">BCP 47, of the title, where it differs from the page's.</param>
/// <param name="Notice">A sentence: which edition was the last to have it.</param>
/// <param name="Facts">What it was.</param>
/// <param name="Statements">Of a source, its passages.</param>
/// <param name="Further">Where to go from here.</param>
public sealed record WithdrawnPageView(
    PageFrame Frame, string Title, string? Language, RecordKind Kind, string KindText, string Notice, ImmutableArray<FactView> Facts,
    ImmutableArray<StatementChangeView> Statements, ImmutableArray<LinkView> Further) : PageView(Frame);
