using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Checks;

/// <summary>Finds cycles in relations that must not have any: what follows what, what is part of what.</summary>
internal static class Cycles
{
    /// <param name="edges">For each id, the ids that its record refers to.</param>
    /// <param name="relation">The key, for the message.</param>
    public static IEnumerable<Diagnostic> Find(
        IEnumerable<(string Id, ImmutableArray<Located<string>> Edges)> edges, string relation)
    {
        var graph = edges.ToDictionary(node => node.Id, node => node.Edges, StringComparer.Ordinal);
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (string start in graph.Keys.Order(StringComparer.Ordinal))
        {
            if (Walk(graph, start, done) is not { } cycle)
                continue;
            string path = string.Join(" → ", cycle.Select(step => step.Value));
            yield return cycle[^1].Span.Report(
                Rules.Cycle, $"“{relation.AsKnown()}” runs in a circle: {cycle[^1].Value.AsKnown()} → "
                    + $"{path.AsKnown()}; remove one of these steps",
                [.. cycle[..^1].Select(
                    step => new Label(step.Span, $"a step of the circle, to “{step.Value.AsKnown()}”"))]);
        }
    }

    // Depth first without recursion, because a chain may be as long as the dossier.
    private static List<Located<string>>? Walk(
        Dictionary<string, ImmutableArray<Located<string>>> graph, string start, HashSet<string> done)
    {
        if (!done.Add(start))
            return null;
        var path = new List<(string Id, int Next)> { (start, 0) };
        var places = new Dictionary<string, int>(StringComparer.Ordinal) { [start] = 0 };
        var steps = new List<Located<string>>();
        while (path.Count > 0)
        {
            var (id, next) = path[^1];
            var targets = graph.GetValueOrDefault(id, []);
            if (next == targets.Length)
            {
                path.RemoveAt(path.Count - 1);
                places.Remove(id);
                if (steps.Count > 0)
                    steps.RemoveAt(steps.Count - 1);
                continue;
            }

            path[^1] = (id, next + 1);
            var target = targets[next];
            if (places.TryGetValue(target.Value, out int at))
                return [.. steps[at..], target];
            if (!done.Add(target.Value))
                continue;
            places[target.Value] = path.Count;
            path.Add((target.Value, 0));
            steps.Add(target);
        }

        return null;
    }
}
