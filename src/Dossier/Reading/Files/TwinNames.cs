using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Reading.Files;

/// <summary>
/// Names in <c>seeds/</c> and <c>input/static/</c> that some systems take for one, so that one of the two files would be
/// lost there: macOS and Windows know no difference between capitals and small letters, and macOS none between the ways
/// to write an accent.
/// </summary>
internal sealed class TwinNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _reportedFolders = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    private TwinNames()
    {
    }

    /// <summary>The files, sorted by path, without those that have the name of another but for the way its accents are written.</summary>
    public static Outcome<ImmutableArray<SourceFile>> Check(ImmutableArray<SourceFile> files)
    {
        var names = new TwinNames();
        var kept = files.Where(file => file.Kind is not (FileKind.Seed or FileKind.Static) || names.Add(file)).ToImmutableArray();
        return new(kept, names._diagnostics.ToImmutable());
    }

    // Of folders that are taken for one the files of both are kept: their own names tell whether they meet.
    private bool Add(SourceFile file)
    {
        for (int slash = file.Path.IndexOf('/'); slash > 0; slash = file.Path.IndexOf('/', slash + 1))
            Add(file.Path[..slash], "folder", file);
        return Add(file.Path, "file", file);
    }

    /// <returns>Whether it is alone, or differs from its twin in capital letters alone.</returns>
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
        // A folder is met with each of its files, and reported with the first.
        if (kind == "file" || _reportedFolders.Add(path))
        {
            _diagnostics.Add(place.At(0).Report(Rules.SameFileName, isTwin
                ? $"there are two {kind}s of this name: one has an accent as a character of its own, which macOS takes for the same; remove one of them"
                : $"this and {first} differ only in capital letters, and macOS and Windows take them for one {kind}; rename one of them here and {elsewhere}"));
        }

        return !isTwin;
    }
}
