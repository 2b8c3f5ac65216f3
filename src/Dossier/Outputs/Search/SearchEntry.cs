using System.Collections.Immutable;

namespace Dossier.Outputs.Search;

/// <summary>In the order of the index. Of long lists the end is kept: there stand the latest words, and the curators' records.</summary>
internal enum SearchKind { Source, Statement, Page, Event, Demand, Actor }

/// <summary>How much it says of a thing that a word stands there: in its name, in the words quoted, in other text.</summary>
internal enum SearchWeight { Text, Quotation, Name }

/// <summary>What is searched is what is shown, and the other way round.</summary>
/// <param name="Language">BCP 47, where it differs from the dossier's.</param>
internal sealed record SearchText(string Text, string? Language = null, SearchWeight Weight = SearchWeight.Text);

/// <summary>A paragraph of an article or a page.</summary>
/// <param name="Anchor">Of the paragraph on the page; null where it has none.</param>
internal sealed record SearchPart(string? Anchor, SearchText Text);

/// <summary>One thing to be found.</summary>
/// <param name="Url">Relative to the site's root.</param>
/// <param name="Name">Null for a statement, which is known by its words.</param>
/// <param name="Note">What it is, of whom, when: a line in words.</param>
/// <param name="Texts">Other names, summaries, the words of a statement.</param>
/// <param name="Actors">Ids of those it has to do with.</param>
/// <param name="Earliest">The first day it may be of; with <paramref name="Latest"/> null for what has no date.</param>
internal sealed record SearchEntry(
    SearchKind Kind, string Url, SearchText? Name, string Note, ImmutableArray<SearchText> Texts,
    ImmutableArray<SearchPart> Parts, ImmutableArray<string> Actors, long? Earliest = null, long? Latest = null);
