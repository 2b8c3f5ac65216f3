using System.Security.Cryptography;
using System.Text;

namespace Dossier.Benchmarks.Corpora;

/// <summary>The records of a topic, as curators would write them.</summary>
internal static class Records
{
    public static string Of(Party party, Topic topic, SplitMix chance) => $"""
        name: {party.Name}
        kind: {party.Kind}
        aliases: [{party.Short}]
        {Above(party, topic)}summary: >-
          {InventedWords.Sentence(chance, 10)} [@{Article.IdOf(topic, 0)}#lead]
        evidence: [{Article.IdOf(topic, 0)}#lead]

        """;

    public static string OfDemand(Topic topic, SplitMix chance) => $"""
        title: {InventedWords.Phrase(chance, 4)}
        kind: {(topic.Index % 4 == 3 ? "condition" : "demand")}
        by: [{topic.Claimant.Id}]
        to: [{topic.Addressee.Id}]
        {(topic.Index % 5 > 0 ? $"extends: [{Topic.Of(topic.Index - 1).DemandId}]\n" : "")}instruments: [{topic.EventId(0)}]
        summary: >-
          [[{topic.Claimant.Id}]] {InventedWords.Sentence(chance, 12).ToLowerInvariant()} [@{Article.IdOf(topic, 0)}#lead]
          [[{topic.Addressee.Id}|{topic.Addressee.Short}]] {InventedWords.Sentence(chance, 8).ToLowerInvariant()} [@{Article.IdOf(topic, 0)}#answer]

        """;

    /// <param name="last">The number of the last article that tells of the topic.</param>
    public static string OfEvent(Topic topic, int number, int last, SplitMix chance)
    {
        int told = Math.Min(last, number * Topic.Articles / Topic.Events);
        return $"""
            title: {InventedWords.Phrase(chance, 5)}
            kind: {(number == 0 ? "document" : number == 1 ? "talks" : number == 2 ? "statement" : "visit")}
            status: {(number == 3 ? "announced" : "occurred")}
            date: {Article.DayOf(topic, told)}
            place: {InventedWords.Phrase(chance, 1)}
            participants: [{topic.Claimant.Id}, {topic.Addressee.Id}, {topic.ClaimantSpeaker.Id}]
            {(number > 0 ? $"follows: [{topic.EventId(number - 1)}]\n" : "")}summary: >-
              {InventedWords.Sentence(chance, 12)} [@{Article.IdOf(topic, told)}#setting]
            evidence: [{Article.IdOf(topic, told)}#setting, {Article.IdOf(topic, told)}#answer]

            """;
    }

    public static string Of(Article article, SplitMix chance)
    {
        var yaml = new StringBuilder($"""
            seed: {article.Seed}
            sha256: {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(article.Text)))}
            type: article-newspaper
            title: >-
              {article.Title}
            publisher: {article.Topic.Outlet.Id}
            issued: {article.Issued}
            summary: >-
              {InventedWords.Sentence(chance, 12)} [@{article.Id}#lead]
              [[{article.Topic.AddresseeSpeaker.Id}]] {InventedWords.Sentence(chance, 8).ToLowerInvariant()} [@{article.Id}#answer; @{article.Id}#comment]
            passages:

            """);
        foreach (var annotation in article.Annotations)
        {
            yaml.Append($"  - id: {annotation.Id}\n    quote: >-\n      {annotation.Quote}\n");
            foreach (string line in annotation.Keys)
                yaml.Append($"    {line}\n");
        }

        return yaml.ToString();
    }

    private static string Above(Party party, Topic topic) => party switch
    {
        { Above: null } => "",
        { Kind: "person" } =>
            $"roles:\n  - title: Speaker\n    in: {party.Above.Id}\n    evidence: [{Article.IdOf(topic, 0)}#lead]\n",
        _ => $"part_of: [{party.Above.Id}]\n",
    };
}
