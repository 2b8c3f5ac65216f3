using System.Collections.Immutable;
using Dossier.Views;

namespace Dossier.Composing;

/// <summary>The records and pages whose prose leads to this one.</summary>
internal static class Backlinks
{
    public static ImmutableArray<LinkView> Of(Sheet sheet, string id) => [.. sheet.Corpus.LinkedFrom(id).Select(sheet.Link)];
}
