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
/// <param name="Span">The place that is shown first.</param>
/// <param name="Message">Says what is wrong and how to fix it.</param>
/// <param name="Fix">Null if only a person can fix it.</param>
internal sealed record Diagnostic(Rule Rule, SourceSpan Span, Message Message, Fix? Fix = null)
{
    /// <summary>Details, each on a line of its own below the place.</summary>
    public ImmutableArray<Message> Notes { get; init; } = [];

    /// <summary>Other places that the mistake involves, in reading order.</summary>
    public ImmutableArray<Label> Labels { get; init; } = [];

    /// <summary>How many more notes there are that are not listed.</summary>
    public int MoreNotes { get; init; }

    /// <summary>How many more such places there are that are not listed.</summary>
    public int MoreLabels { get; init; }

    /// <summary>
    /// The article whose words the message or the line quotes, if it is not the one that the record annotates.
    /// </summary>
    public SourceFile? WordsOf { get; init; }

    /// <summary>Only the place may be shown, not the line at it.</summary>
    public bool IsPlaceOnly { get; init; }

    public string Code => Rule.Code;

    public Severity Severity => Rule.Severity;
}

/// <summary>Another place that a mistake involves.</summary>
/// <param name="Message">A short remark on it: <c>“name” is first written here</c>.</param>
internal sealed record Label(SourceSpan Span, Message Message)
{
    /// <summary>Only the place may be shown, not the line at it.</summary>
    public bool IsPlaceOnly { get; init; }
}
