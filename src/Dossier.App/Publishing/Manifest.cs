using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Dossier.Reading.Files;

namespace Dossier.App.Publishing;

/// <summary>A content that a path in the output folder may have.</summary>
/// <param name="Sha256">In lower-case hexadecimal digits.</param>
internal readonly record struct ManifestEntry(string Path, string Sha256);

/// <summary>
/// Lists the files that builds have written to an output folder, in the format of <c>sha256sum --check</c>. While files
/// are being moved, it lists the old and the new content of each, so that whatever an interrupted build leaves is
/// listed.
/// </summary>
internal sealed class Manifest
{
    private const int DigestLength = 64;
    private const int MostShown = 200;

    // No file system has longer paths, in characters.
    private const int LongestLine = DigestLength + 2 + 32 * 1024;
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");
    private readonly ImmutableArray<ManifestEntry> _entries;
    private readonly ILookup<string, string> _digests;

    public Manifest(IEnumerable<ManifestEntry> entries)
    {
        _entries = [.. entries.Distinct()
            .OrderBy(e => e.Path, StringComparer.Ordinal)
            .ThenBy(e => e.Sha256, StringComparer.Ordinal)];
        _digests = _entries.ToLookup(e => e.Path, e => e.Sha256, StringComparer.Ordinal);
        Paths = new PublishedPaths(_digests.Select(path => path.Key));
    }

    public PublishedPaths Paths { get; }

    public static bool StandsIn(string folder)
    {
        var file = new FileInfo(Path.Join(folder, OutputFolder.ManifestName));
        return file.Exists && file.LinkTarget is null;
    }

    /// <summary>Reads the manifest of a folder; it is empty if there is none.</summary>
    /// <exception cref="OutputRefusedException">The manifest has a line that no build has written.</exception>
    public static Manifest Read(string folder)
    {
        string path = Path.Join(folder, OutputFolder.ManifestName);
        return new Manifest(StandsIn(folder) ? Lines(path).Select((line, i) => Parse(path, i + 1, line)) : []);
    }

    public IEnumerable<string> DigestsOf(string path) => _digests[path];

    public Manifest Union(Manifest other) => new(_entries.Concat(other._entries));

    public bool IsSameAs(Manifest other) => _entries.SequenceEqual(other._entries);

    public void Publish(StagingFolder staging)
    {
        staging.Write(
            OutputFolder.ManifestName,
            Encoding.UTF8.GetBytes(string.Concat(_entries.Select(e => $"{e.Sha256}  {e.Path}\n"))));
        staging.Place(OutputFolder.ManifestName);
    }

    // A line that is longer than any valid one is cut, to limit memory; its beginning is enough to refuse it.
    private static IEnumerable<string> Lines(string path)
    {
        using var reader = new StreamReader(new FileStream(RegularFile.Open(path), FileAccess.Read));
        var line = new StringBuilder();
        while (reader.Read() is >= 0 and var next)
        {
            if (next != '\n' && line.Length < LongestLine)
            {
                line.Append((char)next);
            }
            else
            {
                yield return line.ToString().TrimEnd('\r');
                if (next != '\n')
                    yield break;
                line.Clear();
            }
        }
        if (line.Length > 0)
            yield return line.ToString();
    }

    private static ManifestEntry Parse(string path, int number, string line)
    {
        if (line.Length is > DigestLength + 2 and < LongestLine
            && line.AsSpan(DigestLength, 2) is "  "
            && !line.AsSpan(0, DigestLength).ContainsAnyExcept(Digits))
            return new ManifestEntry(line[(DigestLength + 2)..], line[..DigestLength]);
        throw new OutputRefusedException(
            $"{path}:{number}: “{(line.Length > MostShown ? line[..MostShown] + "…" : line)}” was not written by a "
                + "build; restore this file, or empty its folder");
    }
}
