using Dossier.Text;

namespace Dossier.Diagnostics;

internal enum Severity { Warning, Error }

/// <summary>One mistake in the input.</summary>
/// <param name="Message">The first line says what is wrong and how to mend it; further lines show more.</param>
/// <param name="Mending">Null where only a person can mend it.</param>
internal sealed record Diagnostic(string Code, Severity Severity, SourceSpan Span, string Message, Mending? Mending = null)
{
    /// <summary>The article whose words stand at the place, where it is not the one that the record annotates.</summary>
    public SourceFile? WordsOf { get; init; }

    /// <summary>The line at the place is not to be shown.</summary>
    public bool IsPlaceOnly { get; init; }
}
