using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Reading.Yaml;
using Dossier.Text;

namespace Dossier.Fixing;

/// <summary>A value that was mended, as lines of its file.</summary>
/// <param name="Line">One-based, in the file as it was.</param>
/// <param name="Remark">Of the mending, in lines.</param>
internal sealed record MendedValue(int Line, ImmutableArray<string> Old, ImmutableArray<string> New, string? Remark);

/// <param name="Values">In the order of the file.</param>
internal sealed record MendedFile(SourceFile Before, SourceFile After, ImmutableArray<MendedValue> Values);

/// <summary>Does what diagnostics say would mend them, in memory.</summary>
internal static class Mender
{
    /// <summary>The files that change, by path.</summary>
    public static ImmutableArray<MendedFile> Mend(ImmutableArray<Diagnostic> diagnostics) =>
        [.. diagnostics.Select(diagnostic => diagnostic.Mending).OfType<Mending>()
            .GroupBy(mending => mending.Value.Path, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => FileFault.Naming(group.Key, () => Mend(group.First().Value.File, group))).OfType<MendedFile>()];

    // From the end of the file, so that what is still to be mended stays where it was.
    private static MendedFile? Mend(SourceFile file, IEnumerable<Mending> mendings)
    {
        var after = file;
        var values = new List<MendedValue>();
        foreach (var mending in mendings.DistinctBy(mending => mending.Value.Start).OrderByDescending(mending => mending.Value.Start))
        {
            if (Rewrite(after, mending) is not string text || text == after.Text)
                continue;
            values.Add(Lines(after.Text, text, mending.Remark));
            after = new SourceFile(file.Path, file.Kind, text, file.Sha256);
        }

        values.Reverse();
        return values.Count == 0 ? null : new MendedFile(file, after, [.. values]);
    }

    private static string? Rewrite(SourceFile file, Mending mending) => mending switch
    {
        { NewKey: { } key } => KeyInserter.Insert(file, mending.Value, key, mending.Words),
        { Parts.IsEmpty: false } => ScalarRewriter.RewriteAsList(file, mending.Value, [.. mending.Parts]),
        { IsPart: true } => PartRewriter.Rewrite(file, mending.Value, mending.Words),
        _ => ScalarRewriter.Rewrite(file, mending.Value, mending.Words),
    };

    private static MendedValue Lines(string before, string after, string? remark)
    {
        var (old, now) = (before.Split('\n'), after.Split('\n'));
        int first = 0;
        while (first < Math.Min(old.Length, now.Length) && old[first] == now[first])
            first++;
        int last = 0;
        while (last < Math.Min(old.Length, now.Length) - first && old[^(last + 1)] == now[^(last + 1)])
            last++;
        return new MendedValue(first + 1, Changed(old), Changed(now), remark);

        ImmutableArray<string> Changed(string[] lines) => [.. lines[first..^last].Select(line => line.TrimEnd('\r'))];
    }
}
