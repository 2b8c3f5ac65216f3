using Dossier.Text;

namespace Dossier.Diagnostics;

internal enum Severity { Warning, Error }

/// <summary>One mistake in the input.</summary>
/// <param name="Message">The first line says what is wrong and how to mend it; further lines show more.</param>
/// <param name="Mending">Null where only a person can mend it.</param>
internal sealed record Diagnostic(string Code, Severity Severity, SourceSpan Span, string Message, Mending? Mending = null);
