using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Dossier.Tests.Writing;

/// <summary>What the methods of a compiled assembly call, however their source is written.</summary>
internal static class CalledMembers
{
    private static readonly Dictionary<int, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value & 0xFFFF);

    /// <returns>Pairs of the calling type and what it calls, as in <c>System.IO.File.Delete</c>; a constructor's name is <c>.ctor</c>.</returns>
    public static IEnumerable<(string Caller, string Called)> Of(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        foreach (var method in metadata.MethodDefinitions.Select(metadata.GetMethodDefinition).Where(method => method.RelativeVirtualAddress != 0))
        {
            string caller = Outermost(metadata, method.GetDeclaringType());
            var code = file.GetMethodBody(method.RelativeVirtualAddress).GetILReader();
            while (code.RemainingBytes > 0)
            {
                if (Next(ref code) is EntityHandle { Kind: HandleKind.MemberReference } called)
                    yield return (caller, NameOf(metadata, metadata.GetMemberReference((MemberReferenceHandle)called)));
            }
        }
    }

    // ECMA-335, partition III: a code of one or two bytes, and what it works on.
    private static EntityHandle? Next(ref BlobReader code)
    {
        int value = code.ReadByte();
        if (value == 0xFE)
            value = 0xFE00 | code.ReadByte();
        switch (Codes[value].OperandType)
        {
            case OperandType.InlineNone:
                return null;
            case OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar:
                code.Offset += 1;
                return null;
            case OperandType.InlineVar:
                code.Offset += 2;
                return null;
            case OperandType.InlineI8 or OperandType.InlineR:
                code.Offset += 8;
                return null;
            case OperandType.InlineSwitch:
                int branches = code.ReadInt32();
                code.Offset += 4 * branches;
                return null;
            case OperandType.InlineMethod or OperandType.InlineTok:
                return MetadataTokens.EntityHandle(code.ReadInt32());
            default:
                code.Offset += 4;
                return null;
        }
    }

    // What the compiler makes of a lambda or an iterator is nested in the type that has it.
    private static string Outermost(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        return type.GetDeclaringType() is { IsNil: false } outer
            ? Outermost(metadata, outer)
            : $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
    }

    private static string NameOf(MetadataReader metadata, MemberReference member)
    {
        if (member.Parent.Kind != HandleKind.TypeReference)
            return metadata.GetString(member.Name);
        var type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent);
        string parameters = new BlobReaderText(metadata.GetBlobReader(member.Signature)).FirstIsString ? "(string" : "";
        return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}.{metadata.GetString(member.Name)}{parameters}";
    }

    // Partition II, 23.2.1 and 23.2.2: calling convention, count of parameters, type of the result, types of the parameters.
    private readonly ref struct BlobReaderText(BlobReader signature)
    {
        public bool FirstIsString
        {
            get
            {
                var reader = signature;
                return reader.ReadSignatureHeader().Kind == SignatureKind.Method && reader.ReadCompressedInteger() > 0
                    && reader.ReadSignatureTypeCode() == SignatureTypeCode.Void && reader.ReadSignatureTypeCode() == SignatureTypeCode.String;
            }
        }
    }
}
