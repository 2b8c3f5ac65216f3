using System.Collections.Immutable;

namespace Dossier.Outputs.Search;

/// <summary>
/// Every word of the dossier with the documents that contain it. An entry is one document, and each of its parts is
/// another; they are numbered in the order of the entries, parts after their entry.
/// </summary>
/// <param name="Entries">Composed on demand, so that the texts of a large dossier are never in memory at once.</param>
/// <param name="Counts">The number of entries of each kind.</param>
/// <param name="FirstDocuments">The number of each entry's document, then the number of all documents.</param>
/// <param name="Sizes">The size of each document's text, in bytes.</param>
/// <param name="Days">The first and last day of each entry; null if it has no date.</param>
/// <param name="Terms">Sorted ordinally.</param>
internal sealed record SearchIndex(
    ImmutableArray<Func<SearchEntry>> Entries, ImmutableArray<int> Counts, ImmutableArray<int> FirstDocuments,
    ImmutableArray<int> Sizes,
    ImmutableArray<SearchDays?> Days, ImmutableArray<SearchTerm> Terms);

internal sealed record SearchDays(long Earliest, long Latest);

/// <summary>A folded word; two characters of a script without spaces; or <c>@</c> and an actor's id.</summary>
internal sealed record SearchTerm(string Text, Postings Postings);
