using Dossier.Text;

namespace Dossier.Tests.Bounds;

/// <summary>Nothing else runs meanwhile: what is allocated is counted for the whole process.</summary>
[CollectionDefinition(nameof(LinearCostTests), DisableParallelization = true)]
public sealed class Alone;

/// <summary>
/// Twice as much of a thing costs about twice as much: memory, the bytes of the site, and what is said of it. The rows
/// of
/// <c>docs/bounds.md</c> name these tests.
/// </summary>
[Collection(nameof(LinearCostTests))]
public sealed class LinearCostTests
{
    private const double AboutTwice = 2.5;

    [Fact]
    public void Sources() => AssertLinear(150, n => new LargeDossier().Sources(n));

    [Fact]
    public void Actors() => AssertLinear(200, n => Many(n, (dossier, i) => dossier.Actor(i)).Passages(1));

    [Fact]
    public void Events() =>
        AssertLinear(200, n => Many(n, (dossier, i) => dossier.Event(i, date: $"{1000 + i}")).Passages(1));

    [Fact]
    public void Demands() => AssertLinear(100, n => Many(n, (dossier, i) => dossier.Demand(i)).Passages(1));

    [Fact]
    public void Passages_of_a_source() => AssertLinear(200, n => new LargeDossier().Passages(n));

    [Fact]
    public void Passages_in_one_line() => AssertLinear(200, n => new LargeDossier().Source(
        "s", string.Concat(Enumerable.Range(0, n).Select(i => $"“{LargeDossier.Words(i)},” said Moll. ")),
            Enumerable.Range(0, n).Select(i => (LargeDossier.Words(i), "    by: [moll]\n")),
            more: "url: https://example.org/a\n"));

    [Fact]
    public void Passages_that_overlap() => AssertLinear(200, n => new LargeDossier().Source(
        "s", string.Join(' ', Enumerable.Range(0, n + 8).Select(i => $"w{i}")),
            Enumerable.Range(0, n).Select(i => ($"w{i} w{i + 1} w{i + 2} w{i + 3} w{i + 4} w{i + 5}", ""))));

    [Fact]
    public void Tellings_of_one_utterance() => AssertLinear(150, n => new LargeDossier().Sources(
        n,
        _ => "No boat leaves the harbour before the tide has turned",
        i => i == 0 ? "" : $"    same_as: [s{i - 1:000000}#p0]\n"));

    [Fact]
    public void Tellings_that_nobody_tied() => AssertLinear(
        150, n => new LargeDossier().Sources(n, _ => "No boat leaves the harbour before the tide has turned"));

    [Fact]
    public void Statements_at_one_event() => AssertLinear(
        150, n => new LargeDossier().Event(0).Sources(n, more: _ => "    during: [e000000]\n"));

    [Fact]
    public void Events_of_one_day() => AssertLinear(200, n => Many(n, (dossier, i) => dossier.Event(i)).Passages(1));

    [Fact]
    public void Events_that_follow_each_other_on_one_day() => AssertLinear(
        200, n => Many(n, (dossier, i) => dossier.Event(i, i == 0 ? "" : $"follows: [e{i - 1:000000}]\n")).Passages(1));

    [Fact]
    public void Events_that_follow_each_other_against_the_order_of_their_ids() => AssertLinear(
        200,
        n => Many(n, (dossier, i) => dossier.Event(i, i == n - 1 ? "" : $"follows: [e{i + 1:000000}]\n")).Passages(1));

    [Fact]
    public void Participants_of_an_event() => AssertLinear(
        150, n => Many(n, (dossier, i) => dossier.Actor(i)).Event(0, $"participants: [{Ids(n)}]\n").Passages(1));

    [Fact]
    public void Addressees_of_a_demand() => AssertLinear(
        100, n => Many(n, (dossier, i) => dossier.Actor(i)).Demand(0, $"by: [moll]\nto: [{Ids(n)}]\n").Passages(1));

    [Fact]
    public void Actors_above_each_other() => AssertLinear(
        150, n => Many(n, (dossier, i) => dossier.Actor(i, i == 0 ? "" : $"part_of: [a{i - 1:000000}]\n")).Passages(1));

    [Fact]
    public void Positions_on_one_demand() => AssertLinear(
        150, n => new LargeDossier().Demand(0).Passages(n,
            i => $"    said: {1400 + i}-05-02\n    positions: {{d000000: {(i % 2 == 0 ? "raises" : "withdraws")}}}\n"));

    [Fact]
    public void Positions_that_contradict_each_other() => AssertLinear(
        150, n => new LargeDossier().Demand(0).Passages(n,
            i => $"    said: 2030-05-02\n    positions: {{d000000: {(i % 2 == 0 ? "raises" : "withdraws")}}}\n"));

    [Fact]
    public void Positions_of_one_passage() => AssertLinear(
        100, n => Many(n, (dossier, i) => dossier.Demand(i)).Passages(
            1, _ => $"    positions: {{{List(n, i => $"d{i:000000}: raises")}}}\n"));

    [Fact]
    public void Answers_to_one_passage() => AssertLinear(
        150, n => new LargeDossier().Passages(n, i => i == 0 ? "" : "    replies_to: [\"#p0\"]\n"));

    [Fact]
    public void Aliases_of_an_actor() => AssertLinear(
        300,
        n => Many(1, (dossier, i) => dossier.Actor(i, $"aliases: [{List(n, i => $"Alias{i} Name")}]\n")).Passages(1));

    [Fact]
    public void Mentions_in_many_paragraphs() => AssertLinear(
        400, n => new LargeDossier().Source("s",
            string.Concat(Enumerable.Range(0, n).Select(i => $"Then Moll said word{i} to The Port.\n\n")),
            [("Then Moll said word0 to", "")], more: "url: https://example.org/a\n"));

    [Fact]
    public void Mentions_in_an_article() => AssertLinear(
        400, n => new LargeDossier().Source("s",
            string.Concat(Enumerable.Range(0, n).Select(i => $"Then Moll said word{i} to The Port. ")),
            [("Then Moll said word0 to", "")]));

    [Fact]
    public void Citations_on_a_page() => AssertLinear(
        150, n => new LargeDossier().Passages(n).Page(Lines(n, i => $"It was said. [@s#p{i}]")));

    [Fact]
    public void Quotations_in_prose_with_citations() => AssertLinear(
        150,
        n => new LargeDossier().Passages(n).Page(Lines(n, i => $"They say “{LargeDossier.Words(i)}” now. [@s#p{i}]")));

    [Fact]
    public void Quotations_in_prose_without_citations() => AssertLinear(
        150, n => new LargeDossier().Passages(n).Page(Lines(n, i => $"They say “{LargeDossier.Words(i)}” now.")));

    [Fact]
    public void Wrong_quotations_in_prose() => AssertLinearMistakes(
        150,
        n => new LargeDossier()
            .Sources(n)
            .Page(Lines(n, i => $"They say “Number a{i}b stays there until c{i}d comes” now.")));

    [Fact]
    public void Quotation_marks_in_an_article() => AssertLinear(
        2_000,
        n => new LargeDossier().Source(
            "s", string.Concat(Enumerable.Repeat("‘the farmers’ demands “and « ", n)), [("Title", "")]));

    [Fact]
    public void Near_misses_in_an_article() => AssertLinearMistakes(100, n => new LargeDossier().Source(
        "s", string.Join(' ', Enumerable.Range(0, 10_000).Select(i => $"w{i}")),
            Enumerable.Range(0, n).Select(i => ($"w{i} w{i + 1} wrong{i} w{i + 3} w{i + 4}", ""))));

    [Fact]
    public void Headings_that_are_equal() =>
        AssertLinear(500, n => new LargeDossier().Passages(1).Page(Lines(n, _ => "## Same")));

    [Fact]
    public void Links_on_a_page() =>
        AssertLinear(500, n => new LargeDossier().Passages(1).Page(Lines(n, _ => "See [[moll]].")));

    [Fact]
    public void Addresses_of_links() => AssertLinear(
        500, n => new LargeDossier().Passages(1).Page(Lines(n, i => $"[w][l{i}]\n\n[l{i}]: https://example.org/{i}")));

    [Fact]
    public void Remarks_on_a_page() => AssertLinear(
        500, n => new LargeDossier().Passages(1).Page(Lines(n, i => $"<!-- remark {i} -->\n\nWords.")));

    [Fact]
    public void Characters_of_a_line() => AssertLinear(
        10_000,
        n => new LargeDossier().Source("s", string.Concat(Enumerable.Repeat("The boats “are” ready, said Moll. ", n)),
            [("Title", "")]));

    [Fact]
    public void Code_in_a_paragraph() => AssertLinear(
        10, n => new LargeDossier().Passages(1).Page(Lines(n, _ => string.Concat(Enumerable.Repeat("`a` ", 1_000)))));

    [Fact]
    public void Links_in_a_note() => AssertLinear(
        500,
        n => Many(1, (dossier, i) => dossier.Actor(i, "note: |\n" + Lines(n, _ => "  See [[moll]]."))).Passages(1));

    [Fact]
    public void Ids_that_nobody_has() => AssertLinearMistakes(
        300, n => Many(n, (dossier, i) => dossier.Actor(i)).Passages(1).Event(
            0, $"participants: [{List(n, i => $"b{i:000000}")}]\n"));

    [Fact]
    public void Links_to_ids_that_nobody_has() => AssertLinearMistakes(
        300, n => Many(n, (dossier, i) => dossier.Actor(i)).Passages(1).Page(Lines(n, i => $"[[b{i:000000}]]")));

    [Fact]
    public void Keys_that_nobody_knows() => AssertLinearMistakes(
        500,
        n => Many(1, (dossier, _) => dossier.Actor(
            0, string.Concat(Enumerable.Range(0, n).Select(i => $"zz{i}: x\n")))).Passages(1));

    [Fact]
    public void An_earlier_edition_of_other_words() => AssertLinear(150, n => new LargeDossier("2041-12-31").Sources(n)
        .Add(
            "input/editions/earlier.json", FileKind.Edition,
            Work.DataOf(new LargeDossier().Sources(n, i => LargeDossier.Words(i) + " at last").Files)));

    private static void AssertLinear(int count, Func<int, LargeDossier> dossier)
    {
        var (one, two) = Measure(count, dossier);
        Assert.True(one.Site > 0, "no site was made, because the dossier has mistakes");
        Assert.True(two.Site <= AboutTwice * one.Site, $"site: {one.Site} and {two.Site}");
    }

    /// <summary>Of a dossier with errors there is no site; what is said of it is what is written.</summary>
    private static void AssertLinearMistakes(int count, Func<int, LargeDossier> dossier)
    {
        var (one, two) = Measure(count, dossier);
        Assert.True(one is { Site: 0, Said: > 0 } && two.Site == 0, $"no mistakes were found: {one} and {two}");
    }

    private static (Work Once, Work Twice) Measure(int count, Func<int, LargeDossier> dossier)
    {
        var (once, twice) = (dossier(count).Files, dossier(2 * count).Files);
        // What is done only once in a process is done now.
        Work.Of(once);
        var (one, two) = (Work.Of(once), Work.Of(twice));
        Assert.True(two.Allocated < AboutTwice * one.Allocated, $"allocated: {one.Allocated} and {two.Allocated}");
        Assert.True(two.Said <= AboutTwice * one.Said, $"said: {one.Said} and {two.Said}");
        return (one, two);
    }

    private static LargeDossier Many(int count, Func<LargeDossier, int, LargeDossier> add) =>
        Enumerable.Range(0, count).Aggregate(new LargeDossier(), add);

    private static string Ids(int count) => List(count, i => $"a{i:000000}");

    private static string List(int count, Func<int, string> entry) =>
        string.Join(", ", Enumerable.Range(0, count).Select(entry));

    private static string Lines(int count, Func<int, string> line) =>
        string.Concat(Enumerable.Range(0, count).Select(i => line(i) + "\n\n"));
}
