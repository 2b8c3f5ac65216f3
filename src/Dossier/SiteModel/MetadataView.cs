using System.Collections.Immutable;

namespace Dossier.SiteModel;

/// <summary>What a page says of itself to search engines, reference managers and those that show links to it.</summary>
/// <param name="Links">To the neighbours of a page in a list.</param>
/// <param name="Data">JSON-LD; null where there is no base URL, for what it says is about addresses.</param>
public sealed record MetadataView(ImmutableArray<MetaTag> Tags, ImmutableArray<HeadLink> Links, DataBlock? Data)
{
    public static MetadataView None { get; } = new([], [], null);
}

/// <param name="IsProperty">Of RDFa, as Open Graph wants its tags.</param>
public sealed record MetaTag(string Name, string Content, bool IsProperty = false);

public sealed record HeadLink(string Relation, string Url);

/// <summary>JSON that is safe to write into a page as it is: no character of it means anything to HTML.</summary>
public sealed record DataBlock(string Json);
