using System.Collections.Immutable;
using System.Diagnostics;
using Dossier.Addresses;
using Dossier.App.Assembling;
using Dossier.App.Publishing;
using Dossier.Interface;
using Dossier.Matching;
using Dossier.Model;
using Dossier.Reading.Binding;
using Dossier.Reading.Files;
using Dossier.Text;
using Dossier.Theme;

namespace Dossier.Benchmarks.Measuring;

/// <param name="Processor">Of all threads: unlike the time that passes, it is much the same on a busy machine.</param>
/// <param name="Allocated">Bytes, on all threads.</param>
internal sealed record Stage(string Name, TimeSpan Time, TimeSpan Processor, long Allocated);

/// <summary>
/// Where the time goes, stage by stage, in this process. The stages are called as the compiler and the publisher call
/// them; composing and rendering, which a build does page by page while it publishes, are also measured without the
/// rest.
/// </summary>
internal static class Stages
{
    public static ImmutableArray<Stage> Measure(string dossier, string output)
    {
        var stages = ImmutableArray.CreateBuilder<Stage>();
        var files = Measured("load", () => SourceLoader.Load(dossier).Value);
        var records = files.Where(file => file.IsRecord).ToArray();
        var drafts = Measured("bind", () => InParallel(records, file => Binder.Bind(file).Value!));
        var settings = drafts.OfType<DossierSettings>().Single();
        var seeds = new Seeds(files.Where(file => file.Kind == FileKind.Seed));
        var sources = Measured("anchor", () =>
        {
            var names = new MentionFinder(drafts.OfType<Actor>());
            return InParallel(
                drafts.OfType<SourceDraft>().ToArray(), draft => Anchorer.Anchor(draft, settings, seeds, names).Value!);
        });
        var corpus = Measured(
            "link",
            () => Linker.Link(
                settings, [.. drafts.Where(draft => draft is not DossierSettings)], sources, files, []).Value);
        var options = SiteOptions.At(settings.BaseUrl);
        Measured(
            "compose",
            () => InParallel([.. SiteComposer.Compose(corpus, options).Pages], page => page.Compose().GetType()));
        var assembled = Measured(
            "assemble", () => SiteAssembler.Assemble(corpus, DefaultTheme.Create(), settings.BaseUrl, dossier).Value);
        Measured("compose, render, export", () => InParallel([.. assembled], file =>
        {
            var counter = new DiscardingBuffer();
            file.Write(counter);
            return counter.Count;
        }));
        Measured("compose, render, export, publish", () => SitePublisher.Publish(assembled, output));
        Measured("the same, nothing changed", () => SitePublisher.Publish(assembled, output));
        return stages.ToImmutable();

        T Measured<T>(string name, Func<T> work)
        {
            var (processor, allocated) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
            long start = Stopwatch.GetTimestamp();
            var result = work();
            stages.Add(new Stage(
                name,
                Stopwatch.GetElapsedTime(start),
                Environment.CpuUsage.TotalTime - processor,
                GC.GetTotalAllocatedBytes() - allocated));
            return result;
        }
    }

    private static ImmutableArray<TResult> InParallel<TItem, TResult>(TItem[] items, Func<TItem, TResult> work)
    {
        var results = new TResult[items.Length];
        Parallel.For(0, items.Length, i => results[i] = work(items[i]));
        return ImmutableArray.Create(results);
    }
}
