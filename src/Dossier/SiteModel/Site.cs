using System.Collections.Immutable;

namespace Dossier.SiteModel;

/// <summary>The site before it is rendered: a function that composes each page, sorted by path.</summary>
public sealed record Site(ImmutableArray<SitePage> Pages);

/// <summary>A page that is composed when it is rendered, so that a large site is never in memory as a whole.</summary>
/// <param name="Path">The path of the file in the site, with <c>/</c> as separator.</param>
/// <param name="IsListed">False for old addresses and the “not found” page, which the sitemap leaves out.</param>
public sealed record SitePage(string Path, Func<PageView> Compose, bool IsListed = true);
