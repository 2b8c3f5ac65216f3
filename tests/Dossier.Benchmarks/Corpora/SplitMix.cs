namespace Dossier.Benchmarks.Corpora;

/// <summary>
/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers on every machine. Those of <c>System.Random</c> may change
/// with the runtime, and a corpus must not.
/// </summary>
internal sealed class SplitMix(ulong seed)
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private ulong _state = seed;

    /// <summary>
    /// A stream of its own, so that what is drawn for one thing does not move what is drawn for the next.
    /// </summary>
    public static SplitMix Of(ulong seed, int index) => new(new SplitMix(seed + ((ulong)index * Golden)).Next());

    public int Below(int limit) => (int)(Next() % (ulong)limit);

    public bool OneIn(int chances) => Below(chances) == 0;

    public T Pick<T>(params ReadOnlySpan<T> items) => items[Below(items.Length)];

    private ulong Next()
    {
        ulong mixed = _state += Golden;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
