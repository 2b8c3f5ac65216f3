using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Dossier.Addresses;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.SiteModel;
using Dossier.Text;

namespace Dossier.Outputs.Search;

/// <summary>
/// Writes the index as scripts, because <c>fetch</c> fails on <c>file://</c>. A query loads <c>index.js</c>, which says
/// what each shard contains, and then only the shards that it needs; see <c>docs/design.md</c>.
/// </summary>
internal static class SearchFiles
{
    public static IEnumerable<OutputFile> Make(Corpus corpus, SiteOptions options) =>
        Make(corpus, SearchIndexer.Index(SearchEntries.Compose(corpus, options)));

    public static IEnumerable<OutputFile> Make(Corpus corpus, SearchIndex index)
    {
        int size = SizeOfShards(index);
        var terms = TextShards.Pack(index.Terms, size);
        var spellings = TextShards.OfSpellings(index.Terms, size);
        var documents = Cut(index.Sizes, size);
        string stamp = Stamp(terms.Concat(spellings));
        yield return Script("index", json => WriteContents(json, corpus, index, terms, spellings, documents, stamp));
        yield return Script("actors", json => WriteActors(json, corpus));
        yield return Script("dates", json => DateRunLengths.Write(json, index));
        for (int i = 0; i < terms.Length; i++)
            yield return TextScript($"terms-{i}", terms[i]);
        for (int i = 0; i < spellings.Length; i++)
            yield return TextScript($"spellings-{i}", spellings[i]);
        var composed = new ComposedEntries(index);
        for (int i = 0; i + 1 < documents.Length; i++)
            yield return DocumentScript($"docs-{i}", composed, documents[i], documents[i + 1]);
    }

    // A query needs a little of each shard that it loads. Shards are small in a small dossier, and larger in a large
    // one so that they are not too many.
    private static int SizeOfShards(SearchIndex index) => index.Sizes.Sum(size => (long)size) switch
    {
        < 256 * 1024 => 1536,
        < 4 * 1024 * 1024 => 4096,
        _ => 8192,
    };

    /// <summary>The first document of each shard, then the number of all documents.</summary>
    private static ImmutableArray<int> Cut(ImmutableArray<int> sizes, int limit)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        int filled = limit;
        for (int i = 0; i < sizes.Length; i++)
        {
            if (filled + sizes[i] > limit)
            {
                starts.Add(i);
                filled = 0;
            }

            filled += sizes[i];
        }

        starts.Add(sizes.Length);
        return starts.ToImmutable();
    }

    // The stamp changes with the content, so that a browser never combines a cached shard with newer ones.
    private static string Stamp(IEnumerable<TextShard> shards)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var shard in shards)
            hash.AppendData(Encoding.UTF8.GetBytes(shard.Content));
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 4));
    }

    private static OutputFile TextScript(string name, TextShard shard) =>
        Script(name, json => json.WriteStringValue(shard.Content));

    private static OutputFile DocumentScript(string name, ComposedEntries entries, int first, int end) =>
        Script(name, json => DocumentShard.Write(json, entries, first, end));

    private static OutputFile Script(string name, Action<Utf8JsonWriter> write) =>
        new($"search/{name}.js", OutputPhase.Index, buffer =>
    {
        buffer.Write(Encoding.UTF8.GetBytes($"dossierSearch.put(\"{name}\", "));
        using (var json = new Utf8JsonWriter(buffer, SearchJson.Options))
            write(json);
        buffer.Write(");\n"u8);
    });

    private static void WriteContents(
        Utf8JsonWriter json, Corpus corpus, SearchIndex index,
        ImmutableArray<TextShard> terms, ImmutableArray<TextShard> spellings, ImmutableArray<int> documents,
        string stamp)
    {
        json.WriteStartObject();
        json.WriteString("stamp", stamp);
        json.WriteString("language", corpus.Settings.Language);
        json.WriteStartObject("counts");
        foreach (var kind in SearchKinds.InOrder)
            json.WriteNumber(kind.Word(), index.Counts[(int)kind]);
        json.WriteEndObject();
        json.WriteString("gaps", Gaps(index));
        json.WriteString("docs", Differences(documents));
        json.WriteString("terms", string.Join(' ', terms.Select(shard => shard.First)));
        json.WriteString("spellings", string.Join(' ', spellings.Select(shard => shard.First)));
        json.WriteEndObject();
    }

    // The number of documents of each entry: only sources and pages have parts.
    private static string Gaps(SearchIndex index)
    {
        var text = new StringBuilder();
        int pages = index.Counts[(int)SearchKind.Source] + index.Counts[(int)SearchKind.Statement];
        Append(0, index.Counts[(int)SearchKind.Source]);
        Append(pages, index.Counts[(int)SearchKind.Page]);
        return text.ToString();

        void Append(int first, int count)
        {
            for (int i = first; i < first + count; i++)
                text.AppendNumber(index.FirstDocuments[i + 1] - index.FirstDocuments[i]);
        }
    }

    private static string Differences(ImmutableArray<int> numbers)
    {
        var text = new StringBuilder();
        for (int i = 1; i < numbers.Length; i++)
            text.AppendNumber(numbers[i] - numbers[i - 1]);
        return text.ToString();
    }

    private static void WriteActors(Utf8JsonWriter json, Corpus corpus)
    {
        json.WriteStartArray();
        foreach (var actor in corpus.Actors.OrderByName(actor => actor.Name.Value)
            .ThenBy(actor => actor.Id, StringComparer.Ordinal))
        {
            json.WriteStartArray();
            json.WriteStringValue(actor.Id);
            json.WriteStringValue(actor.Name.Value);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
