using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.SiteModel;

/// <summary>What every page has around its content.</summary>
/// <param name="Path">Of the file in the site, with <c>/</c>.</param>
/// <param name="Title">Of the page, without the site's.</param>
/// <param name="Root">Leads from the page to the site's root: empty, <c>../</c> or, for the page that is served at any depth, an absolute path. Append a path.</param>
/// <param name="Canonical">Absolute; null without a base URL.</param>
/// <param name="FeedUrl">Null where the site has no feed.</param>
/// <param name="Breadcrumbs">From the home page down, this page excepted.</param>
/// <param name="Notes">The page's numbered notes.</param>
public sealed record PageFrame(
    string Path, string Title, string Description, string Language, string SiteTitle,
    string Root, string? Canonical, string? FeedUrl, string EditionText,
    ImmutableArray<NavigationItem> Navigation, ImmutableArray<LinkView> Breadcrumbs, ImmutableArray<NoteView> Notes)
{
    /// <summary>Where the theme's assets are: append their path.</summary>
    public string Assets => Root + "assets/";

    /// <summary>Among how many files in <c>assets/previews/</c> the previews of links are spread.</summary>
    public int PreviewFiles { get; init; } = 1;

    /// <summary>What was checked when the site was built: a sentence or two.</summary>
    public string Checked { get; init; } = "";

    /// <summary>The page that shows what is annotated and sourced.</summary>
    public string CoverageUrl => Root + "coverage.html";

    /// <summary>For machines.</summary>
    public MetadataView Metadata { get; init; } = MetadataView.None;

    /// <summary>The page that shows what changed since the edition before; null where none was kept.</summary>
    public LinkView? Changes { get; init; }

    /// <summary>Where readers search, with or without a script.</summary>
    public string SearchUrl => Root + "search.html";
}

public sealed record NavigationItem(string Text, string Url, bool Current);

/// <summary>A finished page: everything decided, nothing left to query, sort or build.</summary>
public abstract record PageView(PageFrame Frame);

/// <summary>The briefing.</summary>
/// <param name="Body">The curators' briefing.</param>
/// <param name="Demands">The demands and where they stand.</param>
/// <param name="Timeline">The last events, oldest first, and those without a known date.</param>
public sealed record HomePageView(
    PageFrame Frame, string Title, string Description, ProseView Body,
    ImmutableArray<DemandCardView> Demands, EventItemsView Timeline, ImmutableArray<CountView> Counts) : PageView(Frame)
{
    /// <summary>Where the page shows only some of them; else null.</summary>
    public LinkView? AllDemands { get; init; }

    /// <summary>The same for the timeline.</summary>
    public LinkView? AllEvents { get; init; }

    /// <summary>Sentences: how many demands there are, and how many of them are answered; null where there are none.</summary>
    public string? Answers { get; init; }

    /// <summary>Of the whole dossier's time; null where there is too little to see.</summary>
    public LaneFigureView? Figure { get; init; }
}

/// <summary>“14 demands”, leading to their list.</summary>
public sealed record CountView(int Number, string Text, string Url, RecordKind Kind);

/// <summary>Prose of the curators' own: <c>pages/*.md</c>.</summary>
public sealed record ProsePageView(PageFrame Frame, string Title, ProseView Body) : PageView(Frame)
{
    public ImmutableArray<LinkView> Backlinks { get; init; } = [];
}

/// <summary>How the dossier was made and checked, with the curators' own words where they wrote any.</summary>
/// <param name="Stances">The vocabulary of positions.</param>
/// <param name="DataUrl">Leads to the corpus as JSON.</param>
public sealed record MethodologyPageView(
    PageFrame Frame, string Title, ProseView? Body, int Quotations, int Sources,
    ImmutableArray<StanceRowView> Stances, string DataUrl) : PageView(Frame)
{
    /// <summary>Some passage has a translation.</summary>
    public bool HasTranslations { get; init; }

    /// <summary>Some passage leaves words out.</summary>
    public bool HasGaps { get; init; }

    /// <summary>Some article marks speech by dashes or labels.</summary>
    public bool HasMarkedSpeech { get; init; }

    /// <summary>Of some article a part is not shown because it is not the article.</summary>
    public bool HasOmissions { get; init; }

    /// <summary>Some article may not be shown whole.</summary>
    public bool HasRestrictedRights { get; init; }

    /// <summary>Some actor has other names, by which articles name it.</summary>
    public bool HasOtherNames { get; init; }
}

/// <param name="CuratorsReading">It says how the curators read the words.</param>
public sealed record StanceRowView(string Stance, string Role, PolarityKind Polarity, bool CuratorsReading);

/// <summary>What the script searches with stands in <c>search/</c>.</summary>
/// <param name="Counts">The lists, for readers without a script.</param>
public sealed record SearchPageView(PageFrame Frame, string Title, ImmutableArray<CountView> Counts) : PageView(Frame);

public sealed record NotFoundPageView(PageFrame Frame, string Title) : PageView(Frame);

/// <summary>An old address that leads to the new one.</summary>
public sealed record RedirectPageView(PageFrame Frame, string Title, LinkView Target) : PageView(Frame);
