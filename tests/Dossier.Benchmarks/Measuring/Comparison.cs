namespace Dossier.Benchmarks.Measuring;

/// <summary>One size, measured. Times are medians.</summary>
internal sealed record Comparison(
    int Articles, int Files, long Bytes, long PeakMemory,
    TimeSpan Native, TimeSpan Jit, TimeSpan Unchanged, TimeSpan Copy)
{
    /// <summary>
    /// Builds, rebuilds and copies in turn, so that what slows the machine down slows down all of them. <c>cp -r</c> of
    /// the finished site is the floor: no generator writes these files faster than they can be copied.
    /// </summary>
    /// <param name="dossier">The folder that has <c>input/</c> and <c>seeds/</c>.</param>
    public static Comparison Of(
        int articles, string dossier, PublishedProgram native, PublishedProgram jit, TemporaryFolder temporary)
    {
        var (site, other, copy) = (temporary["site"], temporary["site-jit"], temporary["copy"]);
        // Not timed: it brings the input and both programs into the system's cache.
        long peak = native.PeakMemoryOfBuild(dossier, site);
        jit.TimeBuild(dossier, other);

        int repetitions = articles < 100 ? 15 : articles < 5000 ? 9 : 5;
        var times = new List<(TimeSpan Native, TimeSpan Jit, TimeSpan Unchanged, TimeSpan Copy)>();
        for (int i = 0; i < repetitions; i++)
        {
            TemporaryFolder.Remove(site);
            TemporaryFolder.Remove(other);
            TemporaryFolder.Remove(copy);
            times.Add((
                native.TimeBuild(dossier, site), jit.TimeBuild(dossier, other),
                native.TimeBuild(dossier, site), ChildProcess.Time("cp", "-r", site, copy)));
        }

        var files = new DirectoryInfo(site).GetFiles("*", SearchOption.AllDirectories);
        foreach (string folder in new[] { site, other, copy })
            TemporaryFolder.Remove(folder);
        return new Comparison(
            articles, files.Length, files.Sum(file => file.Length), peak,
            Median.Of(times.Select(time => time.Native)), Median.Of(times.Select(time => time.Jit)),
            Median.Of(times.Select(time => time.Unchanged)), Median.Of(times.Select(time => time.Copy)));
    }
}
