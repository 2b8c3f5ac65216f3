using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace Dossier.Generators;

/// <summary>Reads a record into a <see cref="ViewRecord"/>.</summary>
internal static class ViewReader
{
    /// <summary>Null if the type is no record that everybody may see, or is markup.</summary>
    public static ViewRecord? Read(ISymbol symbol, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (symbol is not INamedTypeSymbol { IsRecord: true, DeclaredAccessibility: Accessibility.Public } type
            || ShapeWriter.IsMarkup(type))
            return null;
        var members = new List<string>();
        var mentions = new HashSet<string>(StringComparer.Ordinal);
        var refused = new List<string>();
        foreach (var property in type.GetMembers().OfType<IPropertySymbol>().Where(IsMember))
        {
            if (ShapeWriter.Shape(property.Type, mentions) is { } shape)
                members.Add(Member(type, property, shape));
            else
                refused.Add(property.Name);
        }

        string baseName = type.BaseType is { IsRecord: true } parent ? parent.Name : "";
        return new(
            type.Name, FullName(type), baseName, type.IsAbstract, string.Join("\n", members),
            string.Join(",", mentions.OrderBy(name => name, StringComparer.Ordinal)), string.Join(",", refused));
    }

    public static string FullName(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.NotAnnotated)
        .ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    private static bool IsMember(IPropertySymbol property) =>
        property is { IsStatic: false, IsIndexer: false, IsOverride: false }
        && property.DeclaredAccessibility == Accessibility.Public;

    private static string Member(INamedTypeSymbol type, IPropertySymbol property, string shape)
    {
        bool isNullable = property.Type.NullableAnnotation == NullableAnnotation.Annotated;
        string value = ShapeWriter.Value(property.Type, $"(({FullName(type)})view).{property.Name}");
        string nullable = isNullable ? "true" : "false";
        return $"new(\"{Words.Snake(property.Name)}\", {shape}, {nullable}, static view => {value}),";
    }
}
