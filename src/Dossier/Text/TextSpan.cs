namespace Dossier.Text;

/// <summary>A stretch of text as UTF-16 offsets; the end is excluded.</summary>
internal readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;
}
