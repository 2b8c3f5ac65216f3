using System.Collections.Immutable;
using Dossier.SiteModel;

namespace Dossier.Pages.Shared;

/// <summary>The records and pages whose prose links to this one.</summary>
internal static class Backlinks
{
    public static ImmutableArray<LinkView> Compose(PageBuilder builder, string id) =>
        Compose(builder, builder.Corpus.LinkedFrom(id));

    public static ImmutableArray<LinkView> Compose(PageBuilder builder, IEnumerable<string> ids) =>
        [.. ids.Select(builder.Link)];
}
