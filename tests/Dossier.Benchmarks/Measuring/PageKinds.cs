using System.Runtime.CompilerServices;
using Dossier.App.Templates;
using Dossier.Interface;
using Dossier.SiteModel;
using Dossier.Tests.Templates;
using Dossier.Theme;

namespace Dossier.Benchmarks.Measuring;

/// <summary>
/// What it costs this program to write a page of each kind, once the view is composed and all code is compiled: by our evaluator, by
/// Scriban's own evaluator on the same templates, as the tests use it, and by <see cref="PlainPage"/>, the floor.
/// </summary>
internal static class PageKinds
{
    private const int LapsToCompile = 3;
    private const int Laps = 7;
    private static readonly TimeSpan LapTime = TimeSpan.FromMilliseconds(60);

    /// <param name="dossiers">Folders of dossiers; the pages of all of them are measured together.</param>
    public static string Measure(params string[] dossiers)
    {
        var files = ThemeFiles.Load(DefaultTheme.Create(), dossiers[0]).Value;
        var templates = ThemeCompiler.Compile(files, InterfaceWords.English).Value!;
        var oracle = new ScribanOracle(files);
        var pages = dossiers.SelectMany(PagesOf).ToLookup(page => page.GetType());
        PageKind[] kinds =
        [
            .. ThemeCompiler.PageFiles.Where(kind => pages.Contains(kind.View.Type))
                .OrderBy(kind => kind.View.Word, StringComparer.Ordinal)
                .Select(kind => PageKind.Of(kind.View.Word, [.. pages[kind.View.Type]], templates, oracle)),
        ];
        // The runtime compiles a method again, and better, once it was called often: not while something is measured.
        for (int lap = 0; lap < LapsToCompile; lap++)
            _ = kinds.Select(LapOf).ToArray();
        return string.Join('\n',
        [
            FormattableString.Invariant(
                $"One page of each kind, the mean of all such pages; processor time, medians of {Laps} laps in turn, {CompiledBy}:"),
            "",
            "| page | pages | size | ours | Scriban's | floor | ours ÷ floor | Scriban's ÷ ours | allocated by ours | "
            + "by Scriban's |",
            "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
            .. kinds.Select(Row),
        ]);
    }

    private static string CompiledBy => RuntimeFeature.IsDynamicCodeCompiled ? "JIT" : "native";

    private static IEnumerable<PageView> PagesOf(string dossier) =>
        SiteComposer.Compose(Compiler.Compile(dossier).Value!, SiteOptions.At(null))
            .Pages.Select(page => page.Compose());

    private static string Row(PageKind kind)
    {
        var laps = Enumerable.Range(0, Laps).Select(_ => LapOf(kind)).ToArray();
        var (ours, scribans, floor) = (Middle(lap => lap.Ours), Middle(lap => lap.Scribans), Middle(lap => lap.Floor));
        string page = FormattableString.Invariant($"| {kind.Name} | {kind.Pages} | {kind.Size / 1000:N1} KB");
        string times = $"{Micro(ours)} | {Micro(scribans)} | {Micro(floor)}";
        string ratios = FormattableString.Invariant(
            $"{ours.Time / floor.Time:0.0} | {scribans.Time / ours.Time:0.0}");
        string allocated = FormattableString.Invariant(
            $"{ours.Allocated / 1000:N0} KB | {scribans.Allocated / 1000:N0} KB |");
        return $"{page} | {times} | {ratios} | {allocated}";

        Cost Middle(Func<(Cost Ours, Cost Scribans, Cost Floor), Cost> cost) => new(
            Median.Of(laps.Select(lap => cost(lap).Time)), Median.Of(laps.Select(lap => cost(lap).Allocated)));
    }

    private static string Micro(Cost cost) => FormattableString.Invariant($"{cost.Time.TotalMicroseconds:N0} µs");

    private static (Cost Ours, Cost Scribans, Cost Floor) LapOf(PageKind kind) =>
        (Measured(kind.Pages, kind.Ours), Measured(kind.Pages, kind.Scribans), Measured(kind.Pages, kind.Floor));

    private static Cost Measured(int pages, PageWriter write)
    {
        var output = new DiscardingBuffer();
        // What was left behind before is not this one's to clear away.
        GC.Collect();
        var (start, allocated, written) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread(), 0);
        do
        {
            for (int page = 0; page < pages; page++, written++)
                write(page, output);
        }
        while (Environment.CpuUsage.TotalTime - start < LapTime);
        return new Cost(
            (Environment.CpuUsage.TotalTime - start) / written,
            (GC.GetAllocatedBytesForCurrentThread() - allocated) / written);
    }

    /// <param name="Time">Of the processor, for one page.</param>
    /// <param name="Allocated">Bytes, for one page.</param>
    private sealed record Cost(TimeSpan Time, long Allocated);
}
