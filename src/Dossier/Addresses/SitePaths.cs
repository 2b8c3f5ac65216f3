using System.Collections.Immutable;

namespace Dossier.Addresses;

/// <summary>The paths of files that every site has.</summary>
internal static class SitePaths
{
    public const string Home = "index.html";
    public const string Demands = "demands.html";
    public const string Positions = "positions.html";
    public const string Actors = "actors.html";
    public const string Events = "events.html";
    public const string Sources = "sources.html";
    public const string Methodology = "methodology.html";
    public const string Coverage = "coverage.html";
    public const string Brief = "brief.html";
    public const string Changes = "changes.html";
    public const string Search = "search.html";
    public const string NotFound = "404.html";
    public const string Feed = "feed.xml";
    public const string Sitemap = "sitemap.xml";
    public const string Data = "data/dossier.json";
    public const string TitleSheet = "assets/title.css";

    /// <summary>The pages to which all pages lead, in the order in which they are listed.</summary>
    public static readonly ImmutableArray<string> Navigation =
        [Home, Demands, Positions, Actors, Events, Sources, Methodology];
}
