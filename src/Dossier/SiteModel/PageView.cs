using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.SiteModel;

/// <summary>What every page has around its content.</summary>
/// <param name="Path">The path of the file in the site, with <c>/</c> as separator.</param>
/// <param name="Title">The title of the page, without that of the site.</param>
/// <param name="Root">
/// The prefix that leads from the page to the site's root: empty, <c>../</c> or, for the page that is served at any
/// depth, an absolute path. Append a path to it.
/// </param>
/// <param name="Canonical">The absolute address; null without a base URL.</param>
/// <param name="FeedUrl">Null if the site has no feed.</param>
/// <param name="Breadcrumbs">Links from the home page down to the parent of this page.</param>
/// <param name="Notes">The numbered notes of the page.</param>
public sealed record PageFrame(
    string Path, string Title, string Description, string Language, string SiteTitle,
    string Root, string? Canonical, string? FeedUrl, string EditionText,
    ImmutableArray<NavigationItem> Navigation, ImmutableArray<LinkView> Breadcrumbs, ImmutableArray<NoteView> Notes)
{
    /// <summary>The title of the page with that of the site, as a browser's window shows it.</summary>
    public string DocumentTitle => Title == SiteTitle ? Title : $"{Title} – {ShortSiteTitle}";

    /// <summary>The title of the site where there is little room.</summary>
    public string ShortSiteTitle { get; init; } = SiteTitle;

    /// <summary>The prefix of the theme's assets; append their path.</summary>
    public string Assets => Root + "assets/";

    /// <summary>
    /// The number of files in <c>assets/previews/</c> among which the previews of links are distributed.
    /// </summary>
    public int PreviewFiles { get; init; } = 1;

    /// <summary>The title of the list of notes.</summary>
    public required string NotesTitle { get; init; }

    /// <summary>One or two sentences on what was checked when the site was built.</summary>
    public string Checked { get; init; } = "";

    /// <summary>The page on coverage.</summary>
    public string CoverageUrl => Root + "coverage.html";

    /// <summary>Metadata for machines.</summary>
    public MetadataView Metadata { get; init; } = MetadataView.None;

    /// <summary>The page on changes since the previous edition; null if no edition was kept.</summary>
    public LinkView? Changes { get; init; }

    /// <summary>The search page, which works with and without scripts.</summary>
    public string SearchUrl => Root + "search.html";
}

public sealed record NavigationItem(string Text, string Url, bool Current);

/// <summary>A finished page. Everything in it is decided: the theme has nothing to query, sort or build.</summary>
public abstract record PageView(PageFrame Frame)
{
    /// <summary>The sections in the order in which they are shown. None of them is empty.</summary>
    public ImmutableArray<SectionView> Sections { get; init; } = [];

    /// <summary>The list of contents: a link to each section, and to the notes if the page has any.</summary>
    public virtual ImmutableArray<LinkView> Contents => [.. Sections.Select(section => section.Link), .. NotesLink];

    private ImmutableArray<LinkView> NotesLink =>
        Frame.Notes.IsEmpty ? [] : [new LinkView(Frame.NotesTitle, "#notes", RecordKind.Page)];
}

/// <summary>The briefing, the demands with the standings on them, and the latest events.</summary>
/// <param name="Body">The curators' briefing.</param>
public sealed record HomePageView(
    PageFrame Frame, string Title, string Description, ProseView Body, ImmutableArray<CountView> Counts)
    : PageView(Frame)
{
    /// <summary>How the demands are answered; null if there are none.</summary>
    public AnswerOverviewView? Answers { get; init; }

    public override ImmutableArray<LinkView> Contents => [.. Body.Contents, .. base.Contents];
}

/// <summary>“14 demands”, linked to their list.</summary>
public sealed record CountView(int Number, string Text, string Url, RecordKind Kind);

/// <summary>A page of the curators' prose: <c>pages/*.md</c>.</summary>
public sealed record ProsePageView(PageFrame Frame, string Title, ProseView Body) : PageView(Frame)
{
    public override ImmutableArray<LinkView> Contents => [.. Body.Contents, .. base.Contents];
}

/// <summary>How the dossier was made and checked, in sections of text.</summary>
/// <param name="Lead">A sentence or two that say what the page is about.</param>
/// <param name="Body">The curators' own text, which comes before the sections; null if there is none.</param>
public sealed record MethodologyPageView(PageFrame Frame, string Title, string Lead, ProseView? Body) : PageView(Frame)
{
    public override ImmutableArray<LinkView> Contents => [.. Body?.Contents ?? [], .. base.Contents];
}

/// <summary>Paragraphs of text.</summary>
public sealed record TextSectionView(ImmutableArray<ImmutableArray<TextRun>> Paragraphs) : SectionView
{
    /// <summary>The vocabulary of positions, shown after the paragraphs; null in all other sections.</summary>
    public StanceTableView? Stances { get; init; }
}

/// <summary>The vocabulary of positions as a table.</summary>
/// <param name="Columns">The headings of its three columns.</param>
public sealed record StanceTableView(
    string Caption, ImmutableArray<string> Columns, ImmutableArray<StanceRowView> Rows);

/// <param name="Role">Who may take the position: “claimant”.</param>
/// <param name="Towards">What it means for the demand: “for”, “against” or “neither”.</param>
/// <param name="CuratorsReading">True if the stance is the curators' interpretation of the words.</param>
public sealed record StanceRowView(
    string Stance, string Role, StanceMark Mark, string Towards, bool CuratorsReading);

/// <summary>The search page. The index that its script uses is in <c>search/</c>.</summary>
/// <param name="Counts">Links to the lists, for readers without scripts.</param>
/// <param name="WithoutScripts">What readers without scripts can do instead.</param>
/// <param name="Failed">Shown if the index cannot be loaded.</param>
public sealed record SearchPageView(
    PageFrame Frame, string Title, ImmutableArray<CountView> Counts, string WithoutScripts, string Failed)
    : PageView(Frame);

/// <summary>The page that a server shows for an address where there is nothing.</summary>
public sealed record NotFoundPageView(PageFrame Frame, string Title) : PageView(Frame)
{
    /// <summary>What may have happened to the page.</summary>
    public string Lead { get; init; } = "";

    /// <summary>Introduces the links to the lists.</summary>
    public string ListLead { get; init; } = "";
}

/// <summary>A page at an old address that leads to the new one.</summary>
/// <param name="Lead">“This page is now at …”, with the link.</param>
public sealed record RedirectPageView(
    PageFrame Frame, string Title, ImmutableArray<TextRun> Lead, LinkView Target) : PageView(Frame);
