using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Model;

/// <summary>Words to find in a seed (W3C Web Annotation, Text Quote Selector: exact, prefix, suffix).</summary>
/// <param name="Parts">One or more, in the order of the seed.</param>
/// <param name="Gaps">One between any two neighbouring parts. If one word was written for all of them, all have its
/// place.</param>
internal sealed record Quotation(
    ImmutableArray<Located<string>> Parts,
    ImmutableArray<Located<GapKind>> Gaps,
    Located<string>? Prefix,
    Located<string>? Suffix)
{
    public SourceSpan Span => Parts[0].Span;
}
