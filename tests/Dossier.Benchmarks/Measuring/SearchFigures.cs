using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics;
using Dossier.Addresses;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Outputs.Search;
using Dossier.SiteModel;

namespace Dossier.Benchmarks.Measuring;

/// <summary>What the index of the search costs to build, and what a query of it loads.</summary>
internal static class SearchFigures
{
    private const int Passes = 3;

    public static string Of(Corpus corpus, string folder)
    {
        var passes = Enumerable.Range(0, Passes).Select(_ => Timed(corpus)).ToArray();
        var files = passes[0].Files;
        var sizes = files.Select(file => (file.Path, Size: Write(file, folder))).ToArray();
        return string.Join('\n',
        [
            FormattableString.Invariant(
                $"Index of {corpus.Sources.Length:N0} articles, {corpus.Statements.Length:N0} statements: {sizes.Length:N0} files, {sizes.Sum(file => file.Size) / 1e6:N1} MB"),
            FormattableString.Invariant(
                $"built in {passes.Min(pass => pass.Time.TotalMilliseconds):N0} ms ({passes[0].Time.TotalMilliseconds:N0} ms the first time), {passes.Min(pass => pass.Processor.TotalMilliseconds):N0} ms of processor, {passes[^1].Allocated / 1e6:N0} MB allocated"),
            "",
            "| family | files | bytes | largest |",
            "|---|--:|--:|--:|",
            .. sizes.GroupBy(
                file => Path.GetFileName(file.Path).Split('-', '.')[0], StringComparer.Ordinal).Select(family =>
                FormattableString.Invariant(
                    $"| {family.Key} | {family.Count():N0} | {family.Sum(file => file.Size):N0} | {family.Max(file => file.Size):N0} |")),
        ]);
    }

    private static (TimeSpan Time, TimeSpan Processor, long Allocated, ImmutableArray<OutputFile> Files) Timed(
        Corpus corpus)
    {
        var (processor, allocated) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
        long start = Stopwatch.GetTimestamp();
        var files = SearchFiles.Make(corpus, SiteOptions.At(null)).ToImmutableArray();
        return (
            Stopwatch.GetElapsedTime(
                start), Environment.CpuUsage.TotalTime - processor, GC.GetTotalAllocatedBytes() - allocated, files);
    }

    private static long Write(OutputFile file, string folder)
    {
        string path = Path.Combine(folder, file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var buffer = new ArrayBufferWriter<byte>();
        file.Write(buffer);
        File.WriteAllBytes(path, buffer.WrittenSpan);
        return buffer.WrittenCount;
    }
}
