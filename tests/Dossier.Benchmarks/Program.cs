using System.Globalization;
using Dossier.Benchmarks.Corpora;
using Dossier.Benchmarks.Measuring;

// Not BenchmarkDotNet: what users wait for is a whole process that starts cold, and what it writes to a disk. A library
// that repeats a method until its code is warm measures neither.
switch (args)
{
    case ["corpus", var size, var folder]:
        CorpusWriter.Write(Number(size), folder, seed: 1);
        return 0;
    case ["corpus", var size, var folder, "--seed", var seed]:
        CorpusWriter.Write(Number(size), folder, ulong.Parse(seed, CultureInfo.InvariantCulture));
        return 0;
    case ["run"]:
        Console.WriteLine(Benchmark.Compare([5, 1000, 10_000]));
        return 0;
    case ["run", .. var sizes]:
        Console.WriteLine(Benchmark.Compare([.. sizes.Select(Number)]));
        return 0;
    case ["stages", .. var sizes]:
        foreach (string size in sizes)
            Console.WriteLine(Benchmark.TimeStages(Number(size)));
        return 0;
    case ["render"]:
        Console.WriteLine(Benchmark.MeasureRendering());
        return 0;
    case ["pages", .. var dossiers]:
        Console.WriteLine(PageKinds.Measure(dossiers));
        return 0;
    case ["anchoring", .. var sizes]:
        foreach (string size in sizes)
            Console.WriteLine(Benchmark.TimeAnchoring(Number(size)));
        return 0;
    case ["search", var size]:
        Console.WriteLine(await Benchmark.MeasureSearch(Number(size)));
        return 0;
    default:
        Console.Error.WriteLine("""
            corpus N DIR [--seed S]   write an invented dossier of N articles
            run [N …]                 build dossiers of N articles and compare with cp -r; 5 is the dossier of this repository
            stages [N …]              where the time goes
            render                    what each kind of page costs, and what the native program saves
            pages DIR …               the part of “render” that this program can tell of itself, for these dossiers
            anchoring [N …]           how long it takes to find all quotations and to link all records
            search N                  what the index of the search costs, and what queries load, in Chromium
            """);
        return 2;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
