using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Reading.Files;

/// <summary>
/// Finds names in <c>seeds/</c> and <c>input/static/</c> that some systems treat as the same, so that one of the files
/// would be lost there: macOS and Windows ignore the difference between capital and small letters, and macOS also
/// ignores how an accent is encoded.
/// </summary>
internal sealed class TwinNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _reportedFolders = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    private TwinNames()
    {
    }

    /// <summary>
    /// The files, sorted by path, without those whose name differs from another only in how accents are encoded.
    /// </summary>
    public static Outcome<ImmutableArray<SourceFile>> Check(ImmutableArray<SourceFile> files)
    {
        var names = new TwinNames();
        var kept = files.Where(file => file.Kind is not (FileKind.Seed or FileKind.Static) || names.Add(file))
            .ToImmutableArray();
        return new(kept, names._diagnostics.ToImmutable());
    }

    // If two folders are treated as one, the files of both are kept; their own names decide whether they collide.
    private bool Add(SourceFile file)
    {
        for (int slash = file.Path.IndexOf('/'); slash > 0; slash = file.Path.IndexOf('/', slash + 1))
            Add(file.Path[..slash], "folder", file);
        return Add(file.Path, "file", file);
    }

    /// <returns>Whether the name has no twin, or differs from it only in capital letters.</returns>
    private bool Add(string path, string kind, SourceFile file)
    {
        string composed = ComposedForm.Compose(path);
        if (_names.TryAdd(composed, path))
            return true;
        string first = _names[composed];
        if (kind == "folder" && first == path)
            return true;
        bool isTwin = ComposedForm.Compose(first) == composed;
        string elsewhere = file.Kind == FileKind.Seed ? "in its source" : "where it is linked to";
        var place = kind == "folder" ? new SourceFile(path, file.Kind, "") : file;
        // A folder is checked again with each of its files, so it is reported only once.
        if (kind == "file" || _reportedFolders.Add(path))
        {
            _diagnostics.Add(place.At(0).Report(Rules.SameFileName, isTwin
                ? (Message)$"there are two {kind.AsKnown()}s of this name: one has an accent as a character of its "
                    + $"own, which macOS takes for the same; remove one of them"
                : $"this and {first.AsKnown()} differ only in capital letters, and macOS and Windows take them for "
                    + $"one {kind.AsKnown()}; rename one of them here and {elsewhere.AsKnown()}"));
        }

        return !isTwin;
    }
}
