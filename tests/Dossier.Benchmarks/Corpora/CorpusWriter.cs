using System.Text;

namespace Dossier.Benchmarks.Corpora;

/// <summary>
/// Writes an invented dossier of any size: per forty articles eight actors, four events and a demand, six annotations
/// an article, a briefing. It is without a mistake; equal sizes and seeds give equal bytes.
/// </summary>
internal static class CorpusWriter
{
    private const int TopicsInBriefing = 20;

    private static readonly string[] Folders =
    [
        "seeds", "input/actors", "input/demands", "input/events", "input/pages", "input/sources",
    ];

    /// <param name="folder">Made where it is missing; files in it are written over.</param>
    public static void Write(int articles, string folder, ulong seed)
    {
        foreach (string name in Folders)
            Directory.CreateDirectory(Path.Combine(folder, name));
        int topics = (articles + Topic.Articles - 1) / Topic.Articles;
        for (int i = 0; i < topics; i++)
            WriteTopic(
                Topic.Of(i), Math.Min(Topic.Articles, articles - (i * Topic.Articles)), SplitMix.Of(seed, i), folder);
        Save(folder, "input/dossier.yaml", """
            title: An invented dossier
            description: Nothing in it means anything.
            language: en
            edition: 2045-12-31
            base_url: https://example.org/dossier/

            """);
        Save(folder, "input/pages/index.md", Briefing(Math.Min(topics, TopicsInBriefing), new SplitMix(seed)));
    }

    private static void WriteTopic(Topic topic, int articles, SplitMix chance, string folder)
    {
        for (int i = 0; i < articles; i++)
        {
            var article = Article.Write(topic, i, chance);
            Save(folder, $"seeds/{article.Seed}", article.Text);
            Save(folder, $"input/sources/{article.Id}.yaml", Records.Of(article, chance));
        }

        foreach (var party in topic.Parties)
            Save(folder, $"input/actors/{party.Id}.yaml", Records.Of(party, topic, chance));
        for (int i = 0; i < Topic.Events; i++)
            Save(folder, $"input/events/{topic.EventId(i)}.yaml", Records.OfEvent(topic, i, articles - 1, chance));
        Save(folder, $"input/demands/{topic.DemandId}.yaml", Records.OfDemand(topic, chance));
    }

    private static string Briefing(int topics, SplitMix chance)
    {
        var page = new StringBuilder($"---\ntitle: {InventedWords.Phrase(chance, 5)}\n---\n");
        for (int i = 0; i < topics; i++)
        {
            var topic = Topic.Of(i);
            string told = Article.IdOf(topic, 0);
            page.Append($"""

                ## {InventedWords.Phrase(chance, 3)}

                [[{topic.Claimant.Id}]] {InventedWords.Sentence(chance, 14).ToLowerInvariant()} [@{told}#lead]
                [[{topic.Addressee.Id}|{topic.Addressee.Short}]] {InventedWords.Sentence(chance, 14).ToLowerInvariant()} [@{told}#answer; @{told}#reply]

                - [[{topic.DemandId}]]: {InventedWords.Sentence(chance, 8)} [@{told}#claim]
                - [[{topic.EventId(0)}]]: {InventedWords.Sentence(chance, 8)}

                """);
        }

        return page.ToString();
    }

    private static void Save(string folder, string path, string text) =>
        File.WriteAllText(Path.Combine(folder, path), text);
}
