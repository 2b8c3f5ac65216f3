using System.Collections.Immutable;

namespace Dossier.Outputs.Search;

/// <summary>
/// The place of a word in an entry, least important first: in other text, in a quotation, in the name.
/// </summary>
internal enum SearchWeight { Text, Quotation, Name }

/// <summary>A searchable text. Only text that is shown on the site can be found, and all of it.</summary>
/// <param name="Language">BCP 47, if it differs from the dossier's language.</param>
internal sealed record SearchText(string Text, string? Language = null, SearchWeight Weight = SearchWeight.Text);

/// <summary>A paragraph of an article or a page.</summary>
/// <param name="Anchor">The id of the paragraph on the page; null if it has none.</param>
internal sealed record SearchPart(string? Anchor, SearchText Text);

/// <summary>A search result.</summary>
/// <param name="Url">Relative to the site's root.</param>
/// <param name="Name">Null for a statement, which is identified by its words.</param>
/// <param name="Note">A line that says what it is, whose and of when.</param>
/// <param name="Texts">Other names, summaries, the words of a statement.</param>
/// <param name="Actors">Ids of the actors involved.</param>
/// <param name="Earliest">
/// The first day that it may be of. This and <paramref name="Latest"/> are null if it has no date.
/// </param>
internal sealed record SearchEntry(
    SearchKind Kind, string Url, SearchText? Name, string Note, ImmutableArray<SearchText> Texts,
    ImmutableArray<SearchPart> Parts, ImmutableArray<string> Actors, long? Earliest = null, long? Latest = null);
