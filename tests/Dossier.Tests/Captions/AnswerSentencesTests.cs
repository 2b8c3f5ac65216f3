using Dossier.Captions;
using Dossier.Interface;
using Dossier.Linking;
using Dossier.Tests.Cases;

namespace Dossier.Tests.Captions;

/// <summary>What the home page says first, for small dossiers of many kinds.</summary>
public sealed class AnswerSentencesTests
{
    /// <summary>
    /// Each dossier is a list of demands (“pay: crews > port”), and after “|” of what was said in an article: by a party
    /// (“crews: pay raises”) or, according to the article, of it (“of port: pay rejects”).
    /// </summary>
    [Theory]
    [InlineData(
        "pay: crews > port | crews: pay raises",
        "Ferry crews made one demand. In this article, it is not answered by those who are asked.")]
    [InlineData(
        "pay: crews > port | crews: pay raises; port: pay accepts",
        "Ferry crews made one demand. In this article: accepted.")]
    [InlineData(
        "pay: crews > | crews: pay raises",
        "Ferry crews made one demand. In this article: addressed to nobody by name.")]
    [InlineData(
        "pay: crews > port | of port: pay rejects; crews: pay raises",
        "Ferry crews made one demand. In this article: an answer that only others report.")]
    [InlineData(
        "pay: crews > port, rest: crews > port | crews: pay raises, rest raises",
        "Ferry crews made 2 demands. In this article, none is answered by those who are asked.")]
    [InlineData(
        "pay: crews > port, rest: crews > port, lamp: crews > | crews: pay raises, rest raises, lamp raises",
        "Ferry crews made 3 demands. In this article, none is answered by those who are asked and one is addressed to "
        + "nobody by name.")]
    [InlineData(
        "pay: crews > port, rest: crews > port | crews: pay raises, rest raises; port: pay accepts, rest accepts",
        "Ferry crews made 2 demands. In this article, none is refused and 2 are accepted.")]
    [InlineData(
        "pay: crews > port, rest: crews > port, lamp: crews > port, boat: crews > port "
        + "| crews: pay raises, rest raises, lamp raises, boat raises; port: pay conditions, rest rejects, lamp rejects",
        "Ferry crews made 4 demands. In this article, none is accepted, 2 are refused, one is answered with conditions and one "
        + "has no answer.")]
    [InlineData(
        "pay: crews > port, rest: crews > port | crews: pay raises, rest raises; port: pay defers, rest discusses",
        "Ferry crews made 2 demands. In this article, none is accepted or refused and 2 are answered with neither yes nor "
        + "no.")]
    [InlineData(
        "pay: crews > port ministry, rest: crews > port ministry "
        + "| crews: pay raises, rest raises; port: pay accepts, rest accepts; ministry: pay rejects, rest accepts",
        "Ferry crews made 2 demands. In this article, none is refused, one is accepted and those who are asked are divided on "
        + "one.")]
    [InlineData(
        "pay: crews > port ministry, rest: crews > port ministry "
        + "| crews: pay raises, rest raises; port: pay accepts, rest rejects",
        "Ferry crews made 2 demands. In this article, one is accepted in part or by some and one is refused by some of those "
        + "who are asked.")]
    [InlineData(
        "pay: crews > port, rest: crews > port | crews: pay raises, rest raises; port: pay accepts-in-part, rest rejects",
        "Ferry crews made 2 demands. In this article, one is refused and one is accepted in part or by some.")]
    [InlineData(
        "pay: crews > port, rest: crews > port | crews: pay raises, rest raises; ministry: pay opposes, rest supports",
        "Ferry crews made 2 demands. In this article, none is answered by those who are asked.")]
    [InlineData(
        "pay: crews > port, rest: crews > port, peace: port > crews "
        + "| crews: pay raises, rest raises, peace rejects; port: peace raises",
        "Ferry crews made 2 demands. In this article, none is answered by those who are asked. "
        + "/ Port Authority made one demand: refused.")]
    [InlineData(
        "pay: crews > port, peace: port > crews | crews: pay raises, peace rejects; port: peace raises",
        "Ferry crews made one demand; Port Authority made one demand. In this article, none is accepted, one is refused and one "
        + "has no answer.")]
    [InlineData(
        "pay: crews moll > port, rest: crews moll > port | crews: pay raises; moll: rest raises; port: pay rejects",
        "Ferry crews and Ina Moll made 2 demands. In this article, none is accepted, one is refused and one has no answer.")]
    [InlineData(
        "pay: crews > port, rest: crews > port, lamp: ministry > port, boat: port > ministry "
        + "| crews: pay raises, rest raises; ministry: lamp raises, boat rejects; port: boat raises, lamp accepts",
        "Ferry crews made 2 demands. In this article, none is answered by those who are asked. "
        + "/ Others made 2 demands; one is accepted and one is refused.")]
    [InlineData(
        "pay: crews > port, lamp: ministry > port, boat: port > ministry "
        + "| crews: pay raises; ministry: lamp raises; port: boat raises",
        "3 parties made 3 demands. In this article, none is answered by those who are asked.")]
    [InlineData(
        "pay: crews > port, peace: port > crews | crews: pay raises, peace rejects",
        "Ferry crews made one demand. In this article, it is not answered by those who are asked. "
        + "/ One more demand is on record, but nothing shows it being raised: refused.")]
    [InlineData(
        "pay: crews > port, rest: crews > port | port: pay rejects",
        "2 demands are on record, but nothing shows any of them being raised. In this article, none is accepted, one is refused "
        + "and one has no answer.")]
    [InlineData(
        "pay: crews > port, rest: crews > port, lamp: crews > port | crews: pay withdraws, rest withdraws, lamp raises; port: "
        + "rest rejects",
        "Ferry crews made 3 demands. In this article, none is accepted, one is refused, one has no answer and one was withdrawn "
        + "before any answer.")]
    [InlineData(
        "pay: crews > port, rest: crews > port | crews: pay raises, rest raises; port: pay nods, rest frowns",
        "Ferry crews made 2 demands. In this article, those who are asked are for one and those who are asked are against one.")]
    [InlineData(
        "pay: crews > port, rest: crews > port | crews: pay raises, rest raises; port: pay shrugs, rest rejects",
        "Ferry crews made 2 demands. In this article, none is accepted, one is refused and one is answered with neither yes nor "
        + "no (curators’ reading).")]
    public void The_sentences_say_no_more_than_the_sources(string dossier, string expected) =>
        Assert.Equal(expected, Sentences(Corpus(dossier)));

    [Fact]
    public void Five_hundred_demands_of_ten_parties_are_counted()
    {
        string demands = string.Join(", ", Enumerable.Range(0, 500).Select(n => $"d{n}: p{n % 10} > port"));
        string claims = string.Join("; ", Enumerable.Range(0, 10).Select(p =>
            $"p{p}: " + string.Join(", ", Enumerable.Range(0, 50).Select(n => $"d{(n * 10) + p} raises"))));
        var corpus = Corpus($"{demands} | {claims}; port: d0 accepts, d1 rejects, d2 rejects");
        Assert.Equal(
            "10 parties made 500 demands. In this article, one is accepted, 2 are refused and 497 have no answer.",
            Sentences(corpus));
        var overview = AnswerOverview.From(corpus);
        Assert.Equal(3, overview.Groups.Length);
        Assert.Equal(350, overview.Others!.Answers.Length);
    }

    [Fact]
    public void Whatever_is_said_after_the_edition_is_no_answer_yet()
    {
        using var dossier = TemporaryDossier.OfBase();
        Write(dossier, "pay: crews > port | crews: pay raises; port: pay accepts");
        dossier.Write("input/dossier.yaml", "title: T\nlanguage: en\nedition: 2030-04-30\n");
        Assert.Equal(
            "1 demand is on record, but nothing shows it being raised. In this article, it is not answered by those who are asked.",
            Sentences(Compiler.Compile(dossier.Root).Value!));
    }

    private static string Sentences(Corpus corpus)
    {
        var text = new AnswerSentences(InterfaceWords.English, corpus).Compose(AnswerOverview.From(corpus));
        return text.Rest is null ? text.Lead : $"{text.Lead} / {text.Rest}";
    }

    private static Corpus Corpus(string dossier)
    {
        using var folder = TemporaryDossier.OfBase();
        Write(folder, dossier);
        var outcome = Compiler.Compile(folder.Root);
        Assert.True(outcome.Value is not null, CaseTests.Report(outcome.Diagnostics));
        return outcome.Value;
    }

    private static void Write(TemporaryDossier folder, string dossier)
    {
        foreach (string path in new[] { "demands/night-pay.yaml", "events/talks.yaml", "sources/wire.yaml", "pages/index.md" })
            File.Delete(Path.Combine(folder.Root, "input", path));
        string[] parts = dossier.Split(" | ");
        foreach (string[] demand in parts[0].Split(", ").Select(text => text.Split(": ")))
        {
            string[] parties = demand[1].Split('>', StringSplitOptions.TrimEntries);
            folder.Write(
                $"input/demands/{demand[0]}.yaml",
                $"title: {demand[0]}\nkind: demand\nby: [{Ids(parties[0])}]\nto: [{Ids(parties[1])}]\n");
            foreach (string party in parties[0].Split(' ').Where(party => party.StartsWith('p') && party != "port"))
                folder.Write($"input/actors/{party}.yaml", $"name: Party {party}\nkind: group\n");
        }

        folder.Write(
            "input/dossier.yaml",
            "title: T\nlanguage: en\nedition: 2030-05-10\nstances:\n  - {name: nods, role: addressee, polarity: for}\n"
            + "  - {name: frowns, role: addressee, polarity: against}\n"
            + "  - {name: shrugs, role: addressee, polarity: open, reading: true}\n");
        folder.Write(
            "input/sources/tide.yaml",
            TemporaryDossier.TideHead + "issued: 2030-05-02\npassages:\n"
                + string.Concat(parts[1].Split("; ").Select((said, index) => Passage(index, said))));
    }

    private static string Passage(int index, string said)
    {
        string[] parts = said.Split(": ");
        bool isReported = parts[0].StartsWith("of ", StringComparison.Ordinal);
        string positions = string.Join(", ", parts[1].Split(", ").Select(text => text.Split(' ')).Select(position =>
            isReported
                ? $"{position[0]}: {{stance: {position[1]}, of: {parts[0][3..]}}}"
                : $"{position[0]}: {position[1]}"));
        string by = isReported ? "" : $"by: [{parts[0]}], said: 2030-05-01, ";
        return $"  - {{id: said-{index}, quote: The boats are ready., {by}positions: {{{positions}}}}}\n";
    }

    private static string Ids(string parties) => parties.Replace(' ', ',');
}
