using Mono.Cecil;

namespace Dossier.Tests.Writing;

/// <summary>What the methods of a compiled assembly call, however their source is written.</summary>
internal static class CalledMembers
{
    /// <returns>
    /// Pairs of the calling type and what it calls, as in <c>System.IO.File.Delete</c>. A constructor's name is
    /// <c>.ctor</c>, and
    /// <c>(string</c> follows the name of what returns nothing and is given a string first.
    /// </returns>
    public static IEnumerable<(string Caller, string Called)> Of(string assembly)
    {
        using var read = AssemblyDefinition.ReadAssembly(assembly);
        foreach (var method in read.MainModule.GetTypes()
            .SelectMany(type => type.Methods)
            .Where(method => method.HasBody))
        {
            foreach (var called in method.Body.Instructions.Select(instruction => instruction.Operand)
                .OfType<MethodReference>())
                yield return (Outermost(method.DeclaringType).FullName, NameOf(called));
        }
    }

    // What the compiler makes of a lambda or an iterator is nested in the type that has it.
    private static TypeDefinition Outermost(TypeDefinition type) =>
        type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static string NameOf(MethodReference called)
    {
        bool isGivenText = called.Parameters.Count > 0
            && called.Parameters[0].ParameterType.MetadataType == MetadataType.String
            && called.ReturnType.MetadataType == MetadataType.Void;
        return $"{called.DeclaringType.GetElementType().FullName}.{called.Name}{(isGivenText ? "(string" : "")}";
    }
}
