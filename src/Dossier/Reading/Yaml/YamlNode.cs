using System.Collections.Immutable;
using Dossier.Text;
using YamlDotNet.Core;

namespace Dossier.Reading.Yaml;

/// <summary>A YAML document as a tree whose nodes know their places.</summary>
internal abstract record YamlNode(SourceSpan Span);

/// <param name="Span">The characters in the file, without quotation marks or block header.</param>
/// <param name="Whole">The same with quotation marks, or with the block header and everything up to the next
/// node.</param>
internal sealed record YamlScalar(SourceSpan Span, string Value, ScalarStyle Style, SourceSpan Whole) : YamlNode(Span)
{
    /// <summary>The comment that may have cut off the value; null if there is none.</summary>
    public SourceSpan? Cut { get; init; }

    /// <summary>Whether it is written without quotation marks and not as a block.</summary>
    public bool IsPlain => Style == ScalarStyle.Plain;

    /// <summary>Whether a key has no value.</summary>
    public bool IsNull => IsPlain && Value is "" or "~" or "null";
}

internal sealed record YamlSequence(SourceSpan Span, ImmutableArray<YamlNode> Items) : YamlNode(Span);

internal sealed record YamlMapping(SourceSpan Span, ImmutableArray<YamlEntry> Entries) : YamlNode(Span);

internal sealed record YamlEntry(Located<string> Key, YamlNode Value);
