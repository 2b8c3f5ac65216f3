using System.Collections.Immutable;
using Dossier.Text;
using YamlDotNet.Core;

namespace Dossier.Reading.Yaml;

/// <summary>A YAML document as a tree in which everything knows its place.</summary>
internal abstract record YamlNode(SourceSpan Span);

/// <param name="Span">Where the characters stand in the file: without quotation marks or a block's header.</param>
/// <param name="Whole">The same with quotation marks, or with a block's header and what follows the block.</param>
internal sealed record YamlScalar(SourceSpan Span, string Value, ScalarStyle Style, SourceSpan Whole) : YamlNode(Span)
{
    /// <summary>The remark that may have cut it; null where there is none.</summary>
    public SourceSpan? Cut { get; init; }

    /// <summary>Written without quotation marks and not as a block.</summary>
    public bool IsPlain => Style == ScalarStyle.Plain;

    /// <summary>A key without a value.</summary>
    public bool IsNull => IsPlain && Value is "" or "~" or "null";
}

internal sealed record YamlSequence(SourceSpan Span, ImmutableArray<YamlNode> Items) : YamlNode(Span);

internal sealed record YamlMapping(SourceSpan Span, ImmutableArray<YamlEntry> Entries) : YamlNode(Span);

internal sealed record YamlEntry(Located<string> Key, YamlNode Value);
