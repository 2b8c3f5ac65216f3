using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Diagnostics;

/// <summary>Creates a diagnostic at a place.</summary>
internal static class SourceSpanExtensions
{
    /// <param name="labels">Other places that the mistake involves.</param>
    public static Diagnostic Report(
        this SourceSpan span, Rule rule, Message message, params ImmutableArray<Label> labels) =>
        new(rule, span, message) { Labels = labels };
}
