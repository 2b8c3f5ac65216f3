using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Diagnostics;

internal enum Severity { Warning, Error }

internal static class SeverityWords
{
    public static string Word(this Severity severity) => severity == Severity.Error ? "error" : "warning";

    /// <summary>
    /// The terminal sequence for the severity's colour: bold red or bold yellow (ECMA-48, section 8.3.117).
    /// </summary>
    public static string Colour(this Severity severity) => severity == Severity.Error ? "\u001b[1;31m" : "\u001b[1;33m";
}

/// <summary>One mistake in the input.</summary>
/// <param name="Message">The first line says what is wrong and how to fix it; further lines add details.</param>
/// <param name="Fix">Null if only a person can fix it.</param>
internal sealed record Diagnostic(string Code, Severity Severity, SourceSpan Span, string Message, Fix? Fix = null)
{
    /// <summary>Other places that the mistake involves, in reading order.</summary>
    public ImmutableArray<FurtherPlace> Further { get; init; } = [];

    /// <summary>How many more such places there are that are not listed.</summary>
    public int MorePlaces { get; init; }

    /// <summary>
    /// The article whose words the message or the line quotes, if it is not the one that the record annotates.
    /// </summary>
    public SourceFile? WordsOf { get; init; }

    /// <summary>Only the place may be shown, not the line at it.</summary>
    public bool IsPlaceOnly { get; init; }
}

/// <summary>Another place that a mistake involves.</summary>
/// <param name="Words">A short label for it: <c>“name” is first written here</c>.</param>
internal sealed record FurtherPlace(SourceSpan Span, string Words)
{
    /// <summary>Only the place may be shown, not the line at it.</summary>
    public bool IsPlaceOnly { get; init; }
}
