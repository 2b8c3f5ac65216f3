using System.Collections.Frozen;
using Dossier.Interface;
using Dossier.Model;

namespace Dossier.Wording;

/// <summary>The kinds of sources in words.</summary>
internal static class SourceWords
{
    private static readonly FrozenDictionary<string, WordEntry> Kinds = Vocabularies.ItemTypes.Words.ToFrozenDictionary(
        type => type, type => InterfaceWords.Known["type_" + type.Replace('-', '_')], StringComparer.Ordinal);

    /// <param name="type">A CSL type, such as <c>article-newspaper</c>.</param>
    public static string Kind(InterfaceWords words, string type) => words.Fill(Kinds[type], 0, []);
}
