namespace Dossier.Text;

/// <summary>A value and the place it was written at.</summary>
internal readonly record struct Located<T>(T Value, SourceSpan Span);
