using System.Collections.Immutable;

namespace Dossier.Diagnostics;

/// <summary>
/// The same work on many items, as many at once as the machine has processors. PLINQ would do it too, but it makes code
/// while it runs, which a program compiled ahead of time cannot.
/// </summary>
internal static class ParallelWork
{
    /// <param name="pathOf">The file of an item, which the exception names if a bug makes the work on it fail.</param>
    /// <returns>The results in the order of the items, whichever is done first.</returns>
    /// <exception cref="AggregateException">The work on some items failed; it contains a <see cref="FileFault"/> for
    /// each.</exception>
    public static ImmutableArray<TResult> Run<TItem, TResult>(
        ImmutableArray<TItem> items, Func<TItem, string> pathOf, Func<TItem, TResult> work)
    {
        var results = new TResult[items.Length];
        Parallel.For(
            0, items.Length, i => results[i] = FileFault.Naming(pathOf(items[i]), () => work(items[i])));
        return [.. results];
    }
}
