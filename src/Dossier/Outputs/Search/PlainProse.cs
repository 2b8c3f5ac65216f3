using Dossier.Model;
using Dossier.Pages.Shared;
using Dossier.Reading.Markdown;
using Dossier.Text;
using Dossier.Wording;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Outputs.Search;

/// <summary>
/// Takes the curators' prose as readers see it, without markup and marks of notes: one text for each paragraph,
/// heading, item and table row.
/// </summary>
internal static class PlainProse
{
    public static IEnumerable<string> Blocks(ProseText prose, PageBuilder builder) =>
        In(prose.Document, prose.Self, builder).Select(text => WhiteSpace.Fold(text)).Where(text => text.Length > 0);

    private static IEnumerable<string> In(Block block, SourceId? self, PageBuilder builder) => block switch
    {
        TableRow row => [string.Join(' ', row.SelectMany(cell => In(cell, self, builder)))],
        ContainerBlock container => container.SelectMany(inner => In(inner, self, builder)),
        LeafBlock { Inline: { } inline } => [Text(inline, self, builder)],
        CodeBlock code => [code.Lines.ToString()],
        _ => [],
    };

    private static string Text(ContainerInline inline, SourceId? self, PageBuilder builder) => PlainText.Extract(
        inline, target => TitleOf(target, self, builder), target => Embedding.Words(builder, self, target));

    private static string TitleOf(string target, SourceId? self, PageBuilder builder) =>
        PassageName.Parse(target, self) is { } passage
        ? builder.Link(builder.Corpus.Statement(passage)).Text
        : builder.Link(target).Text;
}
