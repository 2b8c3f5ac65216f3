using Dossier.Diagnostics;

namespace Dossier.Reading.Binding;

/// <summary>Guesses which known key an unknown one was meant to be: a synonym, or the nearest spelling.</summary>
internal static class KeyHints
{
    private static readonly (string Key, string[] Others)[] Synonyms =
    [
        ("by", ["speaker", "speakers", "who", "said_by", "from", "claimant", "claimants"]),
        ("to", ["addressee", "addressees", "recipient", "audience"]),
        ("for", ["on_behalf_of", "behalf"]),
        ("as", ["styled", "style", "title", "described_as"]),
        ("via", ["relayed_by", "through"]),
        ("quote", ["text", "words", "quotation", "verbatim", "passage"]),
        ("said", ["date", "day", "when", "on"]),
        ("during", ["event", "events", "at"]),
        ("positions", ["position", "stance", "stances", "demands"]),
        ("of", ["by", "party", "actor"]),
        ("seed", ["file", "article", "text"]),
        ("sha256", ["sha", "sha-256", "checksum", "hash"]),
        ("issued", ["date", "published", "publication_date"]),
        ("publisher", ["outlet", "paper", "newspaper", "medium"]),
        ("author", ["authors", "byline", "by"]),
        ("url", ["link", "address", "website", "uri"]),
        ("language", ["lang", "locale"]),
        ("type", ["kind"]),
        ("kind", ["type"]),
        ("name", ["title"]),
        ("title", ["name", "headline"]),
        ("aliases", ["also", "aka", "other_names"]),
        ("roles", ["role", "offices", "office", "positions"]),
        ("in", ["at", "organisation", "organization"]),
        ("part_of", ["parent", "member_of", "belongs_to"]),
        ("date", ["day", "when", "dates"]),
        ("place", ["location", "where", "venue"]),
        ("participants", ["actors", "people", "attendees"]),
        ("evidence", ["source", "sources", "citation", "citations"]),
        ("summary", ["description", "abstract"]),
        ("description", ["summary", "subtitle"]),
        ("note", ["notes", "comment", "comments", "remark"]),
        ("edition", ["date", "version"]),
        ("editors", ["editor", "curators", "authors"]),
    ];

    /// <param name="free">Known keys that are not written in the map.</param>
    /// <returns>Null if none is near enough to be meant.</returns>
    public static string? For(string key, IReadOnlyCollection<string> free) =>
        Synonyms
            .Where(synonym => free.Contains(synonym.Key, StringComparer.Ordinal)
                && synonym.Others.Contains(key, StringComparer.OrdinalIgnoreCase))
            .Select(synonym => synonym.Key).FirstOrDefault()
            ?? NearestName.Find(key, free);
}
