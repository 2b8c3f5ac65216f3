using System.Globalization;
using Dossier.Benchmarks.Corpora;

switch (args)
{
    case ["corpus", var size, var folder]:
        CorpusWriter.Write(int.Parse(size, CultureInfo.InvariantCulture), folder, seed: 1);
        return 0;
    case ["corpus", var size, var folder, "--seed", var seed]:
        CorpusWriter.Write(int.Parse(size, CultureInfo.InvariantCulture), folder, ulong.Parse(seed, CultureInfo.InvariantCulture));
        return 0;
    default:
        Console.Error.WriteLine("corpus N DIR [--seed S]   write an invented dossier of N articles");
        return 2;
}
