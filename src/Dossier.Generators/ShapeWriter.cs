using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Dossier.Generators;

/// <summary>Writes C# for the shape of a type, and for a value of it as templates get it.</summary>
internal static class ShapeWriter
{
    /// <summary>Texts that may be written to a page as they are; the type says so.</summary>
    public static bool IsMarkup(ITypeSymbol type) =>
        type.Name is "Html" or "DataBlock" && type.ContainingNamespace.Name == "SiteModel";

    /// <summary>Null if templates have no shape for the type.</summary>
    /// <param name="mentions">The names of the records that the shape mentions are added to it.</param>
    public static string? Shape(ITypeSymbol type, ISet<string> mentions)
    {
        type = Present(type);
        switch (type.SpecialType)
        {
            case SpecialType.System_String: return "ValueShape.Text";
            case SpecialType.System_Int32: return "ValueShape.Number";
            case SpecialType.System_Boolean: return "ValueShape.Truth";
        }

        if (IsMarkup(type))
            return type.Name == "DataBlock" ? "ValueShape.Data" : "ValueShape.Markup";
        if (Element(type) is { } element)
            return Shape(element, mentions) is { } shape ? $"new ListShape({shape})" : null;
        if (type.TypeKind == TypeKind.Enum)
        {
            var words = Members(type).Select(member => $"{ViewReader.FullName(type)}.{member}.Word()");
            return $"new WordShape(\"{type.Name}\", [{string.Join(", ", words)}])";
        }

        if (!type.IsRecord || type.DeclaredAccessibility != Accessibility.Public)
            return null;
        mentions.Add(type.Name);
        return type.Name;
    }

    /// <summary>
    /// Lists as arrays, which need no copy where their items are objects already; members of enums as words.
    /// </summary>
    public static string Value(ITypeSymbol type, string access)
    {
        var present = Present(type);
        if (present.TypeKind == TypeKind.Enum)
            return access + (SymbolEqualityComparer.Default.Equals(present, type) ? ".Word()" : "?.Word()");
        if (present.SpecialType == SpecialType.System_Boolean)
            return $"Boxed.Truth({access})";
        if (Element(present) is not { } element)
            return access;
        if (element.IsReferenceType)
            return $"ImmutableCollectionsMarshal.AsArray({access})";
        string item = Value(element, "item");
        return $"Boxed.List({access}, static item => {item})";
    }

    private static IEnumerable<string> Members(ITypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().Where(field => field.IsConst).Select(field => field.Name);

    /// <summary>The type without the question mark.</summary>
    private static ITypeSymbol Present(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;

    private static ITypeSymbol? Element(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "ImmutableArray", TypeArguments.Length: 1 } list
            ? list.TypeArguments[0]
            : null;
}
