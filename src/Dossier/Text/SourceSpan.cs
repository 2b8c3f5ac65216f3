namespace Dossier.Text;

/// <summary>A place in an input file: UTF-16 offsets, turned into line and column only when somebody looks.</summary>
internal readonly record struct SourceSpan(SourceFile File, int Start, int Length)
{
    public string Path => File.Path;

    public int End => Start + Length;

    public (int Line, int Column) Position => File.Lines.Locate(Start);
}
