using Dossier.Addresses;
using Dossier.Benchmarks.Corpora;
using Dossier.Interface;
using Dossier.Outputs.Search;

namespace Dossier.Benchmarks.Measuring;

/// <summary>Sets a measurement up and clears it away.</summary>
internal static class Benchmark
{
    private const int ShippedArticles = 5;
    private const int Passes = 4;

    /// <summary>A table of all sizes, compared with copying.</summary>
    public static string Compare(IReadOnlyList<int> sizes)
    {
        using var temporary = new TemporaryFolder();
        string repository = Repository();
        var native = PublishedProgram.Publish(repository, temporary["native"], isNative: true);
        var jit = PublishedProgram.Publish(repository, temporary["jit"], isNative: false);
        var comparisons = sizes.Select(
            size => Comparison.Of(size, Dossier(size, repository, temporary), native, jit, temporary));
        return ComparisonTable.Of(
            comparisons, $"dotnet run --project tests/Dossier.Benchmarks -c Release -- run {string.Join(' ', sizes)}");
    }

    /// <summary>A table of the stages.</summary>
    public static string TimeStages(int size)
    {
        using var temporary = new TemporaryFolder();
        string dossier = Dossier(size, Repository(), temporary);
        return StageTable.Of(
            size, [.. Enumerable.Range(0, Passes).Select(pass => Stages.Measure(dossier, temporary[$"site-{pass}"]))]);
    }

    /// <summary>
    /// Two tables of all kinds of pages, by the evaluators that can write them, compiled by the JIT compiler and native; and
    /// one of whole runs on the dossier of this repository, by both again.
    /// </summary>
    public static string MeasureRendering()
    {
        using var temporary = new TemporaryFolder();
        string repository = Repository();
        var native = PublishedProgram.Publish(repository, temporary["native"], isNative: true);
        var jit = PublishedProgram.Publish(repository, temporary["jit"], isNative: false);
        string runs = RunTimes.Measure(repository, native, jit, temporary);
        string[] dossiers = [repository, Path.Combine(repository, "tests/Dossier.Tests/Valley")];
        string here = PublishedProgram.PublishBenchmarks(repository, temporary["pages"]);
        return $"{PageKinds.Measure(dossiers)}\n\n{ChildProcess.Output(here, ["pages", .. dossiers])}\n{runs}";
    }

    /// <summary>A table of finding quotations and linking records.</summary>
    public static string TimeAnchoring(int size)
    {
        using var temporary = new TemporaryFolder();
        return AnchoringTime.Measure(Dossier(size, Repository(), temporary));
    }

    /// <summary>What the index of the search costs, and what queries of it load.</summary>
    public static async Task<string> MeasureSearch(int size)
    {
        using var temporary = new TemporaryFolder();
        var corpus = Compiler.Compile(Dossier(size, Repository(), temporary)).Value!;
        string folder = temporary["search-site"];
        string built = SearchFigures.Of(corpus, folder);
        var index = SearchIndexer.Index(SearchEntries.Compose(corpus, SiteOptions.At(null)));
        return $"{built}\n\n{await QueryFigures.Of(folder, SampledQueries.Of(index))}";
    }

    private static string Dossier(int articles, string repository, TemporaryFolder temporary)
    {
        if (articles == ShippedArticles)
            return repository;
        string folder = temporary[$"corpus-{articles}"];
        CorpusWriter.Write(articles, folder, seed: 1);
        return folder;
    }

    private static string Repository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Dossier.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException(
            "run this from a build inside the repository: the program it measures is published from there");
    }
}
