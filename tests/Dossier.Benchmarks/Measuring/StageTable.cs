using System.Collections.Immutable;

namespace Dossier.Benchmarks.Measuring;

/// <summary>
/// Stages as a Markdown table: the first pass pays for compiling the code, the median of the later ones does not.
/// </summary>
internal static class StageTable
{
    public static string Of(int articles, ImmutableArray<ImmutableArray<Stage>> passes) => string.Join('\n',
    [
        FormattableString.Invariant($"Stages of {articles:N0} articles, in process:"),
        "",
        "| stage | first pass | later | processor | allocated |",
        "|---|--:|--:|--:|--:|",
        .. passes[0].Select((stage, i) =>
        {
            var later = passes.Skip(1).Select(pass => pass[i]).OrderBy(other => other.Time).ToArray();
            var median = later[later.Length / 2];
            return FormattableString.Invariant(
                $"| {stage.Name} | {stage.Time.TotalMilliseconds:N0} ms | {median.Time.TotalMilliseconds:N0} ms | {median.Processor.TotalMilliseconds:N0} ms | {median.Allocated / 1e6:N1} MB |");
        }),
    ]);
}
