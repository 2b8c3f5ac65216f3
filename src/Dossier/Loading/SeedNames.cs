using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Loading;

/// <summary>Names of seeds that some systems take for one, so that one of the two files would be lost there.</summary>
internal static class SeedNames
{
    /// <summary>The files without a seed that has the name of another but for the way its accents are written.</summary>
    public static Outcome<ImmutableArray<SourceFile>> Check(ImmutableArray<SourceFile> files)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var kept = ImmutableArray.CreateBuilder<SourceFile>(files.Length);
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            bool isAlone = file.Kind != FileKind.Seed || names.TryAdd(file.Path, file.Path);
            bool isTwin = !isAlone && names[file.Path] == file.Path;
            if (!isAlone)
                diagnostics.Add(file.At(0).Report(Rules.SameFileName, isTwin ? Twin : $"this and {names[file.Path]} differ only in capital letters, and macOS and Windows take them for one file; rename one of them here and in its source"));
            if (!isTwin)
                kept.Add(file);
        }

        return new(kept.ToImmutable(), diagnostics.ToImmutable());
    }

    private const string Twin = "there are two files of this name: one has an accent as a character of its own, which macOS takes for the same; remove one of them";
}
