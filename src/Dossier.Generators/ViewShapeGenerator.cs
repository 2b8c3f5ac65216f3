using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dossier.Generators;

/// <summary>
/// Writes <c>KnownViews</c>: the shape of every view that a page can lead to, with a delegate for each of its members.
/// With these templates read views without reflection, which a program compiled ahead of time does not have.
/// </summary>
[Generator]
public sealed class ViewShapeGenerator : IIncrementalGenerator
{
    private const string Root = "PageView";

    private static readonly DiagnosticDescriptor Unshown = new(
        "DOSGEN1", "Member that templates cannot show",
        "{0} has members of types that templates cannot show: {1}. "
        + "Give them text, numbers, truth values, enums, views or lists of these.",
        "Dossier", DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor Twice = new(
        "DOSGEN3", "Views of one name",
        "Templates know views by their simple name, and {0} is that of several records: {1}. Rename all but one.",
        "Dossier", DiagnosticSeverity.Error, isEnabledByDefault: true);

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var records = context.SyntaxProvider.CreateSyntaxProvider(
                static (node, _) => node is RecordDeclarationSyntax,
                static (found, cancellation) =>
                    found.SemanticModel.GetDeclaredSymbol(found.Node, cancellation) is { } symbol
                    ? ViewReader.Read(symbol, cancellation)
                    : null)
            .Where(static record => record is not null)
            .Select(static (record, _) => record!)
            .Collect();
        context.RegisterSourceOutput(records, static (output, found) => Generate(output, found));
    }

    private static void Generate(SourceProductionContext output, ImmutableArray<ViewRecord> records)
    {
        var views = Reached(records);
        foreach (var view in views.Where(view => view.Refused.Length > 0))
            output.ReportDiagnostic(Diagnostic.Create(Unshown, Location.None, view.Name, view.Refused.Replace(",", ", ")));
        foreach (var named in records.Distinct().GroupBy(record => record.Name, StringComparer.Ordinal))
        {
            string[] twins = [.. named.Select(record => record.FullName).Distinct(StringComparer.Ordinal)];
            if (twins.Length > 1 && views.Any(view => view.Name == named.Key))
                output.ReportDiagnostic(Diagnostic.Create(Twice, Location.None, named.Key, string.Join(", ", twins)));
        }

        output.AddSource("KnownViews.g.cs", KnownViewsWriter.Write(views));
    }

    /// <summary>
    /// All records that a page leads to: members of members, and for each type those that derive from it.
    /// </summary>
    private static ViewRecord[] Reached(ImmutableArray<ViewRecord> records)
    {
        var byName = records.GroupBy(record => record.Name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var heirs = records.ToLookup(record => record.Base, StringComparer.Ordinal);
        var reached = new SortedDictionary<string, ViewRecord>(StringComparer.Ordinal);
        var open = new Stack<string>([Root]);
        while (open.Count > 0)
        {
            string name = open.Pop();
            if (reached.ContainsKey(name) || !byName.TryGetValue(name, out var record))
                continue;
            reached.Add(name, record);
            string[] heirsOfIt = [.. heirs[name].Select(heir => heir.Name)];
            foreach (string next in record.Mentions.Split(',').Concat([record.Base]).Concat(heirsOfIt))
                open.Push(next);
        }

        return [.. reached.Values];
    }
}
