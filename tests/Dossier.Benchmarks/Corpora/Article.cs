using System.Collections.Immutable;
using System.Text;

namespace Dossier.Benchmarks.Corpora;

/// <param name="Quote">Words of the article.</param>
/// <param name="Keys">The rest of the annotation, in lines of YAML.</param>
internal sealed record Annotation(string Id, string Quote, ImmutableArray<string> Keys);

/// <summary>A news article and its six annotations.</summary>
/// <param name="Number">Among the articles of its topic.</param>
internal sealed record Article(
    Topic Topic, int Number, string Title, string Text, ImmutableArray<Annotation> Annotations)
{
    private static readonly DateOnly FirstDay = new(2031, 1, 1);

    public string Id => IdOf(Topic, Number);

    public string Issued => DayOf(Topic, Number);

    public string Seed => $"{(Topic.Index * Topic.Articles) + Number:00000}_{Topic.Outlet.Id}.txt";

    public static string IdOf(Topic topic, int number) => $"{topic.Outlet.Id}-{number + 1}-{DayOf(topic, number)}";

    public static string DayOf(Topic topic, int number) =>
        $"{FirstDay.AddDays(topic.FirstDay + (number * 5)):yyyy-MM-dd}";

    /// <param name="number">Among the articles of the topic.</param>
    public static Article Write(Topic topic, int number, SplitMix chance)
    {
        string title = InventedWords.Phrase(chance, 8);
        var annotations = Annotate(topic, number, chance);
        var text = new StringBuilder()
            .Append(title)
            .Append("\n\n")
            .Append("By a correspondent of the ")
            .Append(topic.Outlet.Name)
            .Append('\n');
        foreach (var annotation in annotations)
        {
            // Short paragraphs, as newspapers write them: a sentence, the words that matter, who was there, a sentence.
            text.Append('\n')
                .Append(InventedWords.Sentence(chance, 8))
                .Append(' ')
                .Append(Told(topic, annotation))
                .Append(' ');
            if (chance.OneIn(2))
                text.Append(Aside(topic, chance)).Append(' ');
            text.Append(InventedWords.Sentence(chance, 8)).Append('\n');
        }

        return new Article(topic, number, title, text.ToString(), annotations);
    }

    private static ImmutableArray<Annotation> Annotate(Topic topic, int number, SplitMix chance)
    {
        string answer = topic.IsRefused ? "rejects" : "conditions";
        var (claimant, addressee, observer) = (topic.ClaimantSpeaker, topic.AddresseeSpeaker, topic.Observer);
        return
        [
            new("lead", $"{claimant.Name}, who speaks for the {topic.ClaimantOffice.Name}, asked again "
                + $"for {InventedWords.Sentence(chance, 6)}",
                [
                    "kind: indirect",
                    $"by: [{claimant.Id}]",
                    $"as: {claimant.Name}, who speaks for the {topic.ClaimantOffice.Name}",
                    .. During(topic, number, chance),
                    .. Position(topic, number % 3 == 0, number == 0 ? "raises" : "restates"),
                ]),
            new(
                "claim", InventedWords.Sentence(chance, 8),
                ["kind: direct", $"by: [{claimant.Id}]", .. Position(topic, number % 5 == 1, "restates")]),
            new("setting", InventedWords.Sentence(chance, 10), ["kind: indirect"]),
            new("answer", $"{addressee.Name} replied that {InventedWords.Sentence(chance, 7)}",
                [
                    "kind: indirect",
                    $"by: [{addressee.Id}]",
                    $"replies_to: [\"#lead\"]",
                    .. Position(topic, number % 3 == 1, answer),
                ]),
            new(
                "reply", InventedWords.Sentence(chance, 8),
                ["kind: direct", $"by: [{addressee.Id}]", $"to: [{topic.Outlet.Id}]", $"via: [{topic.Outlet.Id}]"]),
            new("comment", InventedWords.Sentence(chance, 8),
                [
                    "kind: direct",
                    $"by: [{observer.Id}]",
                    .. Earlier(topic, number, chance),
                    .. Position(topic, number % 10 == 2, "supports"),
                ]),
        ];
    }

    // Direct speech stands inside quotation marks, the rest is a sentence of the article's own.
    private static string Told(Topic topic, Annotation annotation) => annotation.Id switch
    {
        "claim" => $"“{annotation.Quote}” said {topic.ClaimantSpeaker.Short}.",
        "reply" => $"“{annotation.Quote}” {topic.AddresseeSpeaker.Short} told the {topic.Outlet.Name}.",
        "comment" => $"“{annotation.Quote}” said {topic.Observer.Name}.",
        _ => annotation.Quote,
    };

    private static string Aside(Topic topic, SplitMix chance) =>
        $"{chance.Pick(topic.Claimant, topic.Addressee, topic.Elsewhere).Short} {InventedWords.Sentence(chance, 6).ToLowerInvariant()}";

    private static string[] During(Topic topic, int number, SplitMix chance) =>
        number % 4 == 3 ? [$"during: [{topic.EventId(chance.Below(Topic.Events))}]"] : [];

    private static string[] Earlier(Topic topic, int number, SplitMix chance) =>
        number > 0 && chance.OneIn(8) ? [$"same_as: [{IdOf(topic, number - 1)}#comment]"] : [];

    private static string[] Position(Topic topic, bool isTaken, string stance) =>
        isTaken ? ["positions:", $"  {topic.DemandId}: {stance}"] : [];
}
