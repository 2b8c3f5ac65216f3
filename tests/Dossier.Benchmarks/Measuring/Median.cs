namespace Dossier.Benchmarks.Measuring;

/// <summary>The value in the middle: unlike the mean, it does not follow the few slowest.</summary>
internal static class Median
{
    public static T Of<T>(IEnumerable<T> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
