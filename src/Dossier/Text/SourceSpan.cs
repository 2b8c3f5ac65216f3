namespace Dossier.Text;

/// <summary>
/// A place in an input file, in UTF-16 offsets. Line and column are computed only when they are needed.
/// </summary>
internal readonly record struct SourceSpan(SourceFile File, int Start, int Length)
{
    public string Path => File.Path;

    public int End => Start + Length;

    public (int Line, int Column) Position => File.Lines.Locate(Start);
}
