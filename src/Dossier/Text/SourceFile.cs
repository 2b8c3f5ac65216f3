namespace Dossier.Text;

internal enum FileKind { Dossier, Source, Actor, Event, Demand, Page, Static, Seed, Edition, Template }

/// <summary>
/// One input file, decoded. <paramref name="Text"/> is its content as UTF-8, without a byte-order mark and with its
/// original line ends.
/// </summary>
/// <param name="Path">Relative to the root of the dossier, with <c>/</c> as separator.</param>
/// <param name="Sha256">The checksum of its bytes in lower-case hexadecimal; empty except for seeds.</param>
internal sealed record SourceFile(string Path, FileKind Kind, string Text, string Sha256 = "")
{
    private LineIndex? _lines;

    /// <summary>Where its lines begin. Computed on first use, because most files never need it.</summary>
    public LineIndex Lines => _lines ??= new LineIndex(Text);

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    // Without the lines, which are computed on first use: they must not change what the file is equal to.
    public bool Equals(SourceFile? other) => other is not null
        && (Path, Kind, Text, Sha256) == (other.Path, other.Kind, other.Text, other.Sha256);

    public override int GetHashCode() => HashCode.Combine(Path, Kind);

    /// <summary>Whether it is a record that curators write and the binder reads.</summary>
    public bool IsRecord => Kind is not (FileKind.Seed or FileKind.Static or FileKind.Edition or FileKind.Template);

    /// <summary>A place in it, limited to the text, because a parser's offsets may be beyond the end.</summary>
    public SourceSpan At(int start, int length = 0)
    {
        start = Math.Clamp(start, 0, Text.Length);
        return new(this, start, Math.Clamp(length, 0, Text.Length - start));
    }
}
