using Dossier.Text;

namespace Dossier.Diagnostics;

internal enum Severity { Warning, Error }

/// <summary>One mistake in the input.</summary>
/// <param name="Message">The first line says what is wrong and how to mend it; further lines show more.</param>
internal sealed record Diagnostic(string Code, Severity Severity, SourceSpan Span, string Message);
