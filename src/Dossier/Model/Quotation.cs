using System.Collections.Immutable;
using Dossier.Text;
using Dossier.Views;

namespace Dossier.Model;

/// <summary>Words to be found in a seed (W3C Web Annotation, Text Quote Selector: exact, prefix, suffix).</summary>
/// <param name="Parts">One or more, in the order of the seed.</param>
internal sealed record Quotation(
    ImmutableArray<Located<string>> Parts, GapKind Gap, Located<string>? Prefix, Located<string>? Suffix)
{
    public SourceSpan Span => Parts[0].Span;
}
