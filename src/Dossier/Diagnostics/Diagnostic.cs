using System.Collections.Immutable;
using Dossier.Text;

namespace Dossier.Diagnostics;

internal enum Severity { Warning, Error }

internal static class SeverityWords
{
    public static string Word(this Severity severity) => severity == Severity.Error ? "error" : "warning";

    /// <summary>The sequence that sets a terminal to it: bold red or yellow (ECMA-48, section 8.3.117).</summary>
    public static string Colour(this Severity severity) => severity == Severity.Error ? "\u001b[1;31m" : "\u001b[1;33m";
}

/// <summary>One mistake in the input.</summary>
/// <param name="Message">The first line says what is wrong and how to fix it; further lines show more.</param>
/// <param name="Fix">Null where only a person can fix it.</param>
internal sealed record Diagnostic(string Code, Severity Severity, SourceSpan Span, string Message, Fix? Fix = null)
{
    /// <summary>The other places that the mistake is about, in the order in which they are to be read.</summary>
    public ImmutableArray<FurtherPlace> Further { get; init; } = [];

    /// <summary>How many such places there are besides these.</summary>
    public int MorePlaces { get; init; }

    /// <summary>The article whose words stand at the place, where it is not the one that the record annotates.</summary>
    public SourceFile? WordsOf { get; init; }

    /// <summary>The line at the place is not to be shown.</summary>
    public bool IsPlaceOnly { get; init; }
}

/// <summary>Another place that a mistake is about.</summary>
/// <param name="Words">What stands there, in a few words: <c>“name” is first written here</c>.</param>
internal sealed record FurtherPlace(SourceSpan Span, string Words)
{
    /// <summary>The line at the place is not to be shown.</summary>
    public bool IsPlaceOnly { get; init; }
}
