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
    /// <summary>The prefix of the theme's assets; append their path.</summary>
    public string Assets => Root + "assets/";

    /// <summary>
    /// The number of files in <c>assets/previews/</c> among which the previews of links are distributed.
    /// </summary>
    public int PreviewFiles { get; init; } = 1;

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
public abstract record PageView(PageFrame Frame);

/// <summary>The briefing.</summary>
/// <param name="Body">The curators' briefing.</param>
/// <param name="Demands">The demands with the standings on them.</param>
/// <param name="Timeline">The latest events, oldest first, and those without a known date.</param>
public sealed record HomePageView(
    PageFrame Frame, string Title, string Description, ProseView Body,
    ImmutableArray<DemandCardView> Demands, EventItemsView Timeline, ImmutableArray<CountView> Counts) : PageView(Frame)
{
    /// <summary>The link to all demands if the page shows only some; otherwise null.</summary>
    public LinkView? AllDemands { get; init; }

    /// <summary>The link to all events if the page shows only some; otherwise null.</summary>
    public LinkView? AllEvents { get; init; }

    /// <summary>Sentences that count the demands and how many were answered; null if there are none.</summary>
    public string? Answers { get; init; }

    /// <summary>A figure of the dossier's whole time; null if there is too little to show.</summary>
    public LaneFigureView? Figure { get; init; }
}

/// <summary>“14 demands”, linked to their list.</summary>
public sealed record CountView(int Number, string Text, string Url, RecordKind Kind);

/// <summary>A page of the curators' prose: <c>pages/*.md</c>.</summary>
public sealed record ProsePageView(PageFrame Frame, string Title, ProseView Body) : PageView(Frame)
{
    public ImmutableArray<LinkView> Backlinks { get; init; } = [];
}

/// <summary>How the dossier was made and checked, with the curators' own text if there is any.</summary>
/// <param name="Stances">The vocabulary of stances.</param>
/// <param name="DataUrl">The link to the corpus as JSON.</param>
public sealed record MethodologyPageView(
    PageFrame Frame, string Title, ProseView? Body, int Quotations, int Sources,
    ImmutableArray<StanceRowView> Stances, string DataUrl) : PageView(Frame)
{
    /// <summary>True if some passage has a translation.</summary>
    public bool HasTranslations { get; init; }

    /// <summary>True if some passage leaves words out.</summary>
    public bool HasGaps { get; init; }

    /// <summary>True if some article marks speech by dashes or speaker labels.</summary>
    public bool HasMarkedSpeech { get; init; }

    /// <summary>True if parts of some article are omitted because they are page furniture.</summary>
    public bool HasOmissions { get; init; }

    /// <summary>True if some article may not be shown in full.</summary>
    public bool HasRestrictedRights { get; init; }

    /// <summary>True if some actor has other names by which articles mention it.</summary>
    public bool HasOtherNames { get; init; }
}

/// <param name="CuratorsReading">True if the stance is the curators' interpretation of the words.</param>
public sealed record StanceRowView(string Stance, string Role, PolarityKind Polarity, bool CuratorsReading);

/// <summary>The search page. The index that its script uses is in <c>search/</c>.</summary>
/// <param name="Counts">Links to the lists, for readers without scripts.</param>
public sealed record SearchPageView(PageFrame Frame, string Title, ImmutableArray<CountView> Counts) : PageView(Frame);

public sealed record NotFoundPageView(PageFrame Frame, string Title) : PageView(Frame);

/// <summary>A page at an old address that leads to the new one.</summary>
public sealed record RedirectPageView(PageFrame Frame, string Title, LinkView Target) : PageView(Frame);
