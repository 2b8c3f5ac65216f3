using System.Globalization;
using System.Text.RegularExpressions;

namespace Dossier.Fuzzing;

/// <summary>
/// Many inputs in one process. An input that ends the process, or that takes too long, is kept as well.
/// </summary>
/// <param name="findings">
/// The folder that inputs with a finding are written to, which the process has nothing else to do for; null where they
/// are only thrown.
/// </param>
internal sealed partial class Campaign(string? findings)
{
    private static readonly TimeSpan MostProcessorTime = TimeSpan.FromSeconds(10);

    private readonly HashSet<string> _found = new(StringComparer.Ordinal);

    /// <summary>Inputs tried.</summary>
    public long Inputs { get; private set; }

    /// <summary>Different mistakes found: two of one kind thrown at one place count once.</summary>
    public int Findings => _found.Count;

    /// <summary>The same seed gives the same inputs.</summary>
    /// <exception cref="BrokenPromiseException">Something was found, and there is no folder for findings.</exception>
    public void Run(FuzzTarget target, int inputs, int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < inputs; i++)
            Try(target, Mutator.Next(target.Examples.Value, random));
    }

    public void Try(FuzzTarget target, byte[] input)
    {
        Inputs++;
        string? current = findings is null ? null : Path.Combine(findings, $"{target.Name}-ended-the-process");
        if (current is not null)
            File.WriteAllBytes(current, input);
        var before = Environment.CpuUsage.TotalTime;
        try
        {
            target.Try(input);
            // The time is of the whole process: where there are no findings, other tests run in it as well.
            if (findings is not null
                && Environment.CpuUsage.TotalTime - before is var spent
                && spent > MostProcessorTime)
                throw new BrokenPromiseException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{input.Length} bytes took {spent.TotalSeconds:0} s of processor time"));
        }
        catch (Exception error)
        {
            Keep(target, input, error);
        }

        if (current is not null)
            File.Delete(current);
    }

    private void Keep(FuzzTarget target, byte[] input, Exception error)
    {
        if (findings is null)
            throw new BrokenPromiseException(
                $"{target.Name} failed for this input, in Base64:\n{Convert.ToBase64String(input)}\n{error}");
        string kind = error.GetType().Name
            + Numbers().Replace(error is BrokenPromiseException ? error.Message : OwnFrame(error), "");
        if (!_found.Add(target.Name + kind))
            return;
        string name = $"{target.Name}-{_found.Count}";
        File.WriteAllBytes(Path.Combine(findings, name), input);
        File.WriteAllText(Path.Combine(findings, name + ".txt"), error + "\n");
        Console.WriteLine($"{name}: {error.Message}");
    }

    private static string OwnFrame(Exception error)
    {
        while (error.InnerException is { } inner)
            error = inner;
        return error.StackTrace?.Split('\n').FirstOrDefault(
            frame => frame.Contains(" Dossier.", StringComparison.Ordinal)) ?? "";
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Numbers();
}
