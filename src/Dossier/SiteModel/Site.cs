using System.Collections.Immutable;

namespace Dossier.SiteModel;

/// <summary>The site before it is rendered: a way to make each page, in the order of their paths.</summary>
public sealed record Site(ImmutableArray<SitePage> Pages);

/// <summary>A page that is composed when it is rendered, so that a large site is never in memory at once.</summary>
/// <param name="Path">Of the file in the site, with <c>/</c>.</param>
/// <param name="IsListed">Worth finding: neither an old address nor the page of lost ones.</param>
public sealed record SitePage(string Path, Func<PageView> Compose, bool IsListed = true);
