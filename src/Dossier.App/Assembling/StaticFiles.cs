using System.Buffers;
using System.Collections.Immutable;
using Dossier.Addresses;
using Dossier.App.Publishing;
using Dossier.Diagnostics;
using Dossier.Reading.Files;
using Dossier.SiteModel;
using Dossier.Text;

namespace Dossier.App.Assembling;

/// <summary>Copies the files of <c>input/static/</c> to the site unchanged.</summary>
internal static class StaticFiles
{
    /// <param name="taken">The paths of all other files of the site.</param>
    /// <param name="records">The records that have a page, by the path of the page.</param>
    public static Outcome<ImmutableArray<OutputFile>> Place(
        ImmutableArray<SourceFile> files, string root, IEnumerable<string> taken,
        Lazy<ILookup<string, SourceFile>> records)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var placed = ImmutableArray.CreateBuilder<OutputFile>(files.Length);
        var addresses = new PathRegistry(taken);
        foreach (var file in files)
        {
            string path = PageAddresses.AddressOfStatic(file);
            if (path.StartsWith(OutputFolder.ReservedPrefix, StringComparison.OrdinalIgnoreCase))
                diagnostics.Add(
                    file.At(0)
                        .Report(
                            Rules.PathTaken,
                            $"names that begin with “{OutputFolder.ReservedPrefix.AsKnown()}” are reserved "
                            + $"for the program, and this is “{path.AsKnown()}”; rename it"));
            else if (addresses.Meets(path) is string other)
                diagnostics.Add(
                    file.At(0)
                        .Report(
                            Rules.PathTaken,
                            $"“{path.AsKnown()}” collides with “{other.AsKnown()}”, which the site already has; "
                            + $"rename this file",
                            Further(file, other)));
            else
                placed.Add(new OutputFile(path, OutputPhase.Asset, output => Copy(file, root, output)));
        }
        return new(placed.ToImmutable(), diagnostics.ToImmutable());

        // A page that the program generates, such as the list of actors, comes from no input file, so there is no place
        // to show.
        ImmutableArray<Label> Further(SourceFile file, string path) =>
        [
            .. files.TakeWhile(other => other != file)
                .Where(other => PageAddresses.AddressOfStatic(other) == path)
                .Select(
                    other => new Label(other.At(0), $"this file is copied to “{path.AsKnown()}”")
                    {
                        IsPlaceOnly = true,
                    }),
            .. records.Value[path]
                .Select(
                    record => new Label(record.At(0), $"the page of this record is “{path.AsKnown()}”")
                    {
                        IsPlaceOnly = true,
                    }),
        ];
    }

    /// <exception cref="InputChangedException">The file no longer exists.</exception>
    /// <exception cref="IOException">The file cannot be read, or it changed while being read.</exception>
    private static void Copy(SourceFile file, string root, IBufferWriter<byte> output)
    {
        string path = Path.Combine(root, file.Path);
        try
        {
            var before = FileState.At(path);
            using var handle = RegularFile.Open(path);
            long offset = 0;
            for (int count; (count = RandomAccess.Read(handle, output.GetSpan(64 * 1024), offset)) > 0; offset += count)
                output.Advance(count);
            if (offset != before.Length || FileState.At(path) != before)
                throw new IOException(
                    $"“{file.Path}” changed while it was being copied, so nothing was published; run the build again");
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputChangedException(
                file.At(0)
                    .Report(Rules.InputChanged, $"the file was there a moment ago and is gone; run the build again"));
        }
    }
}
