using System.Collections.Immutable;
using System.Diagnostics;
using Dossier.Matching;
using Dossier.Model;
using Dossier.Reading.Binding;
using Dossier.Reading.Files;
using Dossier.Text;

namespace Dossier.Benchmarks.Measuring;

/// <summary>
/// How long it takes to find every quotation and to link all records, with the files loaded and bound already; beside
/// it, how long the machine takes at that time to read the bytes of the same files.
/// </summary>
internal static class AnchoringTime
{
    private const int Passes = 7;

    public static string Measure(string dossier)
    {
        var files = SourceLoader.Load(dossier).Value;
        var drafts = files.Where(file => file.Kind is not (FileKind.Seed or FileKind.Static))
            .AsParallel()
            .AsOrdered()
            .Select(file => Binder.Bind(file).Value!)
            .ToImmutableArray();
        var passes = Enumerable.Range(0, Passes).Select(_ => Pass.Run(dossier, files, drafts)).ToArray();
        var read = Best(passes, pass => pass.Read);
        return string.Join('\n',
        [
            FormattableString.Invariant(
                $"{passes[0].Passages:N0} passages in {drafts.OfType<SourceDraft>().Count():N0} sources, the best of {Passes} passes on {Environment.ProcessorCount} processors:"),
            "",
            "| | time | processor | reading the files’ bytes = 1 |",
            "|---|--:|--:|--:|",
            Row("anchor", Best(passes, pass => pass.Anchor), read),
            Row("link", Best(passes, pass => pass.Link), read),
            Row("both", Best(
                passes,
                pass => new(pass.Anchor.Time + pass.Link.Time, pass.Anchor.Processor + pass.Link.Processor)), read),
            Row("read the bytes", read, read),
        ]);
    }

    private static string Row(string name, Lap lap, Lap read) =>
        FormattableString.Invariant(
            $"| {name} | {lap.Time.TotalMilliseconds:N0} ms | {lap.Processor.TotalMilliseconds:N0} ms | {lap.Time / read.Time:0.0} |");

    private static Lap Best(Pass[] passes, Func<Pass, Lap> lap) =>
        new(passes.Min(pass => lap(pass).Time), passes.Min(pass => lap(pass).Processor));

    /// <param name="Processor">Of all threads: on a busy machine it says more than the time that passes.</param>
    private sealed record Lap(TimeSpan Time, TimeSpan Processor)
    {
        public static (Lap Lap, T Result) Run<T>(Func<T> work)
        {
            // What was left behind before is not this one's to clear away.
            GC.Collect();
            var (start, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            var result = work();
            return (new(Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - processor), result);
        }
    }

    private sealed record Pass(Lap Read, Lap Anchor, Lap Link, int Passages)
    {
        public static Pass Run(string dossier, ImmutableArray<SourceFile> files, ImmutableArray<CuratedFile> drafts)
        {
            var settings = drafts.OfType<DossierSettings>().Single();
            var seeds = new Seeds(files.Where(file => file.Kind == FileKind.Seed));
            var (read, _) = Lap.Run(
                () => Parallel.ForEach(files, file => File.ReadAllBytes(Path.Combine(dossier, file.Path))));
            var (anchor, sources) = Lap.Run(() =>
            {
                var names = new MentionFinder(drafts.OfType<Actor>());
                var records = drafts.OfType<SourceDraft>().ToArray();
                var anchored = new Source[records.Length];
                Parallel.For(
                    0, records.Length, i => anchored[i] = Anchorer.Anchor(records[i], settings, seeds, names).Value!);
                return anchored.ToImmutableArray();
            });
            var (link, corpus) = Lap.Run(
                () => Linker.Link(
                    settings, [.. drafts.Where(draft => draft is not DossierSettings)], sources, files, []).Value);
            return new Pass(read, anchor, link, corpus.Statements.Length);
        }
    }
}
