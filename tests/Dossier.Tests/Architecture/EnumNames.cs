using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Dossier.Tests.Architecture;

/// <summary>
/// Finds in a compiled assembly where a member of an enum of the project becomes a text by its own name, however the
/// source is written: by <c>ToString</c>, in an interpolated text, or boxed, after which anything may do it.
/// </summary>
internal static class EnumNames
{
    /// <returns>The methods, as <c>Dossier.Model.Stance.WordsOf</c>. Printing that the compiler adds to records is left
    /// out.</returns>
    public static IEnumerable<string> UsesIn(string assembly)
    {
        using var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(Path.GetDirectoryName(assembly));
        resolver.AddSearchDirectory(Path.GetDirectoryName(typeof(object).Assembly.Location));
        using var read = AssemblyDefinition.ReadAssembly(
            assembly, new ReaderParameters { AssemblyResolver = resolver });
        foreach (var method in read.MainModule.GetTypes()
            .SelectMany(type => type.Methods)
            .Where(method => method.HasBody))
        {
            if (method.Name is not ("PrintMembers" or "ToString" or "Equals" or "GetHashCode")
                && method.Body.Instructions.Any(MakesText))
                yield return $"{method.DeclaringType.FullName.Replace('/', '.')}.{method.Name}";
        }
    }

    private static bool MakesText(Instruction step) => step.Operand switch
    {
        TypeReference type when step.OpCode == OpCodes.Box => IsOwnEnum(type) && !IsForFlags(step),
        TypeReference type when step.OpCode == OpCodes.Constrained => IsOwnEnum(type)
            && step.Next.Operand is MethodReference { Name: "ToString" },
        GenericInstanceMethod { Name: "AppendFormatted" } called => IsOwnEnum(called.GenericArguments[0]),
        MethodReference { DeclaringType.FullName: "System.Enum", Name: not ("GetValues" or "HasFlag") } => true,
        _ => false,
    };

    // To ask for a flag boxes both sides: the one, the other's value, the other, the call.
    private static bool IsForFlags(Instruction box) =>
        (box.Next.Next?.Next ?? box.Next).Operand is MethodReference { Name: "HasFlag" }
            || box.Next.Operand is MethodReference { Name: "HasFlag" };

    private static bool IsOwnEnum(TypeReference type) => type is GenericParameter any
        ? any.Constraints.Any(constraint => constraint.ConstraintType.FullName == "System.Enum")
        : type.FullName.StartsWith("Dossier.", StringComparison.Ordinal) && type.Resolve() is { IsEnum: true };
}
