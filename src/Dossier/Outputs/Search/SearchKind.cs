using Dossier.Model;

namespace Dossier.Outputs.Search;

/// <summary>
/// The kinds in the order of the index. Long lists of documents keep their end, which has the latest words and the
/// curators' records.
/// </summary>
internal enum SearchKind { Source, Statement, Page, Event, Demand, Actor }

/// <summary>The words of the index for the kinds.</summary>
internal static class SearchKinds
{
    private static readonly Vocabulary<SearchKind> Kinds = new(
        ("source", SearchKind.Source), ("statement", SearchKind.Statement), ("page", SearchKind.Page),
        ("event", SearchKind.Event), ("demand", SearchKind.Demand), ("actor", SearchKind.Actor));

    public static IEnumerable<SearchKind> InOrder => Kinds.Values;

    public static string Word(this SearchKind kind) => Kinds.WordOf(kind);
}
