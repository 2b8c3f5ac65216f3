using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Diagnostics;

/// <summary>Creates a diagnostic at a place.</summary>
internal static class SourceSpanExtensions
{
    /// <param name="further">Other places that the mistake involves.</param>
    public static Diagnostic Report(
        this SourceSpan span, Rule rule, string message, params ImmutableArray<FurtherPlace> further) =>
        new(rule.Code, rule.Severity, span, message) { Further = further };
}
