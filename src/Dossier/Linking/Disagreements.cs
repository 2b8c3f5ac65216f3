using System.Collections.Immutable;
using Dossier.Model;

namespace Dossier.Linking;

/// <summary>
/// Properties for which sources give different values. They are shown and counted; the program never chooses between
/// them.
/// </summary>
internal static class Disagreements
{
    public static bool IsAmong<T>(ImmutableArray<Fact<T>> facts) =>
        facts.Select(fact => fact.Value.Value).Distinct().Skip(1).Any();

    public static int Count(Corpus corpus) =>
        corpus.Events.Count(item => IsAmong(item.Dates)) + corpus.Events.Count(item => IsAmong(item.Places));
}
