using System.Collections.Immutable;
using System.Reflection;
using NetArchTest.Rules;

namespace Dossier.Tests.Architecture;

/// <summary>
/// The folders of a project, from the lowest layer to the highest. A folder uses those of lower layers only; folders of
/// one layer do not use each other.
/// </summary>
internal sealed class Layers(Assembly assembly, ImmutableArray<ImmutableArray<string>> layers)
{
    /// <summary>
    /// Every use of a folder that is not below, as “Dossier.Dates.DateWords uses Dossier.Pages.Shared.PageBuilder”.
    /// </summary>
    public IEnumerable<string> UpwardUses() => layers.SelectMany((layer, level) => layer.SelectMany(folder =>
    {
        string[] above = [.. layers.Skip(level).SelectMany(other => other).Where(other => other != folder)];
        string[] forbidden =
        [
            .. assembly.GetTypes()
            .Where(type => !type.IsNested && above.Contains(type.Namespace, StringComparer.Ordinal))
            .Select(type => type.FullName!)
        ];
        return UsesOf(folder, forbidden);
    }));

    /// <summary>Folders that no layer names, and layers without a folder.</summary>
    public IEnumerable<string> Unplaced()
    {
        string[] folders = [.. assembly
            .GetTypes()
            .Where(type => !type.IsNested)
            .Select(type => type.Namespace)
            .OfType<string>()
            .Where(name => name.StartsWith("Dossier", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
        string[] placed = [.. layers.SelectMany(layer => layer)];
        return [
            .. folders.Except(placed, StringComparer.Ordinal).Select(folder => $"{folder} is in no layer"),
            .. placed.Except(folders, StringComparer.Ordinal).Select(folder => $"there is no {folder}")
        ];
    }

    private IEnumerable<string> UsesOf(string folder, string[] forbidden)
    {
        var result = Types.InAssembly(assembly)
            .That()
            .ResideInNamespaceMatching($"^{folder.Replace(".", @"\.", StringComparison.Ordinal)}$")
            .ShouldNot().HaveDependencyOnAny(forbidden).GetResult(Options.Default);
        return result.FailingTypes.Select(
            type => $"{type.FullName} uses {type.Explanation[(type.Explanation.LastIndexOf(' ') + 1)..]}");
    }
}
