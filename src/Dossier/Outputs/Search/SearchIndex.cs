using System.Collections.Immutable;

namespace Dossier.Outputs.Search;

/// <summary>
/// Every word of the dossier and where it stands. An entry is one document, and each of its parts is another: they are
/// numbered in the order of the entries, the parts after their entry.
/// </summary>
/// <param name="Entries">Each composed when it is asked for, so that the texts of a large dossier are never in memory at once.</param>
/// <param name="Counts">Of entries, by kind.</param>
/// <param name="FirstDocuments">The number of each entry's document, and after the last the number of all documents.</param>
/// <param name="Sizes">Of each document's text, in bytes.</param>
/// <param name="Days">The first and the last day of each entry; null for what has no date.</param>
/// <param name="Terms">Sorted ordinally.</param>
internal sealed record SearchIndex(
    ImmutableArray<Func<SearchEntry>> Entries, ImmutableArray<int> Counts, ImmutableArray<int> FirstDocuments, ImmutableArray<int> Sizes,
    ImmutableArray<SearchDays?> Days, ImmutableArray<SearchTerm> Terms);

internal sealed record SearchDays(long Earliest, long Latest);

/// <summary>A word, folded; two characters of a script without spaces; or an actor's id after <c>@</c>.</summary>
internal sealed record SearchTerm(string Text, Postings Postings);
