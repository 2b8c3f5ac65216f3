using System.Collections.Immutable;
using Dossier.SiteModel;

namespace Dossier.Pages.Shared;

/// <summary>The records and pages whose prose leads to this one.</summary>
internal static class Backlinks
{
    public static ImmutableArray<LinkView> Of(Sheet sheet, string id) => Of(sheet, sheet.Corpus.LinkedFrom(id));

    public static ImmutableArray<LinkView> Of(Sheet sheet, IEnumerable<string> ids) => [.. ids.Select(sheet.Link)];
}
