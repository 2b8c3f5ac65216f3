namespace Dossier.Text;

internal enum FileKind { Dossier, Source, Actor, Event, Demand, Page, Static, Seed, Edition }

/// <summary>
/// One input file, decoded. <paramref name="Text"/> is what the bytes say in UTF-8, without a byte-order mark
/// and with its line ends as they were.
/// </summary>
/// <param name="Path">Relative to the root of the dossier, with <c>/</c>.</param>
/// <param name="Sha256">Of the bytes, in lower-case hexadecimal; only seeds have it.</param>
internal sealed record SourceFile(string Path, FileKind Kind, string Text, string Sha256 = "")
{
    private LineIndex? _lines;

    /// <summary>Where the lines begin: counted when a position is first asked for, which most files never are.</summary>
    public LineIndex Lines => _lines ??= new LineIndex(Text);

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>What curators write by hand, and the binder binds.</summary>
    public bool IsRecord => Kind is not (FileKind.Seed or FileKind.Static or FileKind.Edition);

    /// <summary>A place in it, cut to the text: a parser's offsets may lie beyond the end.</summary>
    public SourceSpan At(int start, int length = 0)
    {
        start = Math.Clamp(start, 0, Text.Length);
        return new(this, start, Math.Clamp(length, 0, Text.Length - start));
    }
}
