using System.Collections.Immutable;

namespace Dossier.SiteModel;

/// <summary>
/// What a page says about itself to search engines, to reference managers and to programs that preview links.
/// </summary>
/// <param name="Links">Links to the previous and next page of a list.</param>
/// <param name="Data">JSON-LD; null without a base URL, because it identifies everything by absolute addresses.</param>
public sealed record MetadataView(ImmutableArray<MetaTag> Tags, ImmutableArray<HeadLink> Links, DataBlock? Data)
{
    public static MetadataView None { get; } = new([], [], null);
}

/// <param name="IsProperty">True for RDFa attributes (<c>property</c>), which Open Graph uses.</param>
public sealed record MetaTag(string Name, string Content, bool IsProperty = false);

public sealed record HeadLink(string Relation, string Url);

/// <summary>JSON that can be written into a page unescaped, because no character in it has a meaning in HTML.</summary>
public sealed record DataBlock(string Json);
