namespace Dossier.Text;

/// <summary>A value, and the place in a file where it was written.</summary>
internal sealed record Located<T>(T Value, SourceSpan Span);
