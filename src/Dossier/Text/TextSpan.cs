namespace Dossier.Text;

/// <summary>A stretch of a seed: UTF-16 offsets into its decoded text, the end excluded.</summary>
internal readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;
}
