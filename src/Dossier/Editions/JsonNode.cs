using System.Collections.Immutable;

namespace Dossier.Editions;

/// <summary>A JSON value and its start, as an offset in bytes of UTF-8.</summary>
internal abstract record JsonNode(int Start);

internal sealed record JsonText(int Start, string Value) : JsonNode(Start);

internal sealed record JsonList(int Start, ImmutableArray<JsonNode> Items) : JsonNode(Start);

/// <param name="Members">In the order of the file; of two members with the same name, the last counts.</param>
internal sealed record JsonMap(int Start, Dictionary<string, JsonNode> Members) : JsonNode(Start);

/// <summary>A number, true, false or null, as written.</summary>
internal sealed record JsonLiteral(int Start, string Text) : JsonNode(Start);
