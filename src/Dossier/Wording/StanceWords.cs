using System.Collections.Frozen;
using Dossier.Interface;
using Dossier.Model;

namespace Dossier.Wording;

/// <summary>Stances as verbs that a demand can follow: “accepts in part”, “puts conditions on”.</summary>
internal static class StanceWords
{
    private static readonly FrozenDictionary<string, WordEntry> BuiltIn = Stance.BuiltIn.ToFrozenDictionary(
        stance => stance.Name,
        stance => InterfaceWords.Known["stance_" + stance.Name.Replace('-', '_')],
        StringComparer.Ordinal);

    /// <inheritdoc cref="Verb(InterfaceWords, string)"/>
    public static string Verb(InterfaceWords words, Stance stance) => Verb(words, stance.Name);

    /// <summary>A stance of the dossier's own is its curators' word, in the language of the dossier.</summary>
    /// <param name="name">As it is written in YAML: <c>accepts-in-part</c>.</param>
    public static string Verb(InterfaceWords words, string name) =>
        BuiltIn.TryGetValue(name, out var entry) ? words.Fill(entry, 0, []) : Stance.WordsOf(name);
}
