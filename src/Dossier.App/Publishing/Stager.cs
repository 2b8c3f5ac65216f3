using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using System.Security.Cryptography;
using Dossier.Loading;

namespace Dossier.App.Publishing;

/// <summary>A file that has been made and, if it differs from what stands in its place, waits in the staging folder.</summary>
/// <param name="IsOverwritingEdits">What stands there is not what a build wrote there.</param>
internal sealed record StagedFile(OutputFile File, string Sha256, long Length, bool IsChanged, bool IsOverwritingEdits);

/// <summary>Makes every file of the site, compares it with what stands in its place, and stages it if it differs.</summary>
internal sealed class Stager(string folder, StandingSite standing, Manifest written, StagingFolder staging)
{
    /// <summary>Makes all files on as many threads as there are processors; nothing of the site is changed.</summary>
    /// <param name="whenMade">Called on any thread with the path of each file.</param>
    public ImmutableArray<StagedFile> Stage(ImmutableArray<OutputFile> files, Action<string> whenMade, CancellationToken cancellation)
    {
        var staged = new StagedFile[files.Length];
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation };
        try
        {
            Parallel.For(0, files.Length, options, () => new Buffers(), (i, _, buffers) =>
            {
                staged[i] = Stage(files[i], buffers);
                whenMade(files[i].Path);
                return buffers;
            }, _ => { });
        }
        catch (AggregateException faults)
        {
            // One fault is enough to say why nothing was published, and callers tell them apart by type.
            ExceptionDispatchInfo.Throw(faults.Flatten().InnerExceptions[0]);
        }
        return [.. staged];
    }

    private StagedFile Stage(OutputFile file, Buffers buffers)
    {
        buffers.Made.ResetWrittenCount();
        file.Write(buffers.Made);
        ReadOnlySpan<byte> content = buffers.Made.WrittenSpan;
        Standing there = standing.Find(file.Path);
        if (there.Kind == StandingKind.File && there.Length == content.Length && Holds(file.Path, content, buffers.Read))
        {
            return new StagedFile(file, DigestOf(content), content.Length, IsChanged: false, IsOverwritingEdits: false);
        }
        staging.Write(file.Path, content);
        return new StagedFile(file, DigestOf(content), content.Length, IsChanged: true, IsEdited(file.Path));
    }

    /// <summary>Whether the file that stands there is not as a build wrote it.</summary>
    public bool IsEdited(string path)
    {
        Standing there = standing.Find(path);
        return there.Kind == StandingKind.File
            && !written.DigestsOf(path).Contains(DigestOfFile(path, there.Length), StringComparer.Ordinal);
    }

    // What is empty is never opened: it may be a pipe, which would keep us waiting for ever.
    private bool Holds(string path, ReadOnlySpan<byte> content, Span<byte> buffer)
    {
        if (content.IsEmpty)
            return true;
        using var file = RegularFile.Open(Path.Join(folder, path));
        for (int offset = 0; offset < content.Length;)
        {
            int count = RandomAccess.Read(file, buffer, offset);
            if (count == 0 || offset + count > content.Length || !content.Slice(offset, count).SequenceEqual(buffer[..count]))
                return false;
            offset += count;
        }
        return true;
    }

    private string DigestOfFile(string path, long length)
    {
        if (length == 0)
            return DigestOf([]);
        using var file = new FileStream(RegularFile.Open(Path.Join(folder, path)), FileAccess.Read);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }

    private static string DigestOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private sealed class Buffers
    {
        public ArrayBufferWriter<byte> Made { get; } = new(64 * 1024);

        public byte[] Read { get; } = new byte[64 * 1024];
    }
}
