using Dossier.Tests.Cases;

namespace Dossier.Tests.Matching;

/// <summary>
/// What is said of an article that was collected again; most of it stands in <c>Cases/Matching/seed-changed</c>.
/// </summary>
public sealed class SeedChangeTests
{
    private static readonly string Other = new('0', 64);
    private static readonly string[] Names = [.. Enumerable.Range(1, 12).Select(n => $"Boat {n} sails at dawn.")];

    [Fact]
    public void Those_that_stand_outside_the_longest_run_in_the_records_order_have_moved() =>
        Assert.Equal(
            """
            seeds/tide.txt is not the file that was annotated (of 12 quotations: 10 kept, 2 moved); read it again
            moved: “p-2”, now 13:1, after “p-11”, which the record has later
            moved: “p-12”, now 3:1, before “p-3”, which the record has first

            """,
            Said([0, 11, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1]));

    [Fact]
    public void Of_a_long_list_only_the_beginning_is_named() =>
        Assert.Equal(
            """
            seeds/tide.txt is not the file that was annotated (of 12 quotations: 1 kept, 11 lost); read it again
            lost: “p-2”, see 12:12
            lost: “p-3”, see 14:12
            lost: “p-4”, see 16:12
            lost: “p-5”, see 18:12
            lost: “p-6”, see 20:12
            lost: “p-7”, see 22:12
            lost: “p-8”, see 24:12
            lost: “p-9”, see 26:12
            lost: 3 more

            """,
            Said([0]));

    [Fact]
    public void An_article_of_which_nothing_was_quoted_has_nothing_to_lose()
    {
        using var dossier = TemporaryDossier.OfBase().Write(
            "seeds/wire.txt", "Ferry talks fixed for 9 May, again\n").Write(
            "input/sources/wire.yaml",
            "seed: wire.txt\nsha256: "
            + Other
            + "\ntitle: Ferry talks fixed for 9 May\ntype: article-newspaper\nissued: 2030-05-03\n");
        Assert.Contains(
            "seeds/wire.txt is not the file that was annotated (nothing of it was quoted); read it again, then write "
            + "sha256: ",
            dossier.Report(), StringComparison.Ordinal);
    }

    // The seed has the sentences in this order, the record in theirs.
    private static string Said(int[] order)
    {
        using var dossier = TemporaryDossier.OfBase()
            .Write("seeds/tide.txt", "Crews\n" + string.Concat(order.Select(i => Names[i] + "\n")))
            .Write(
                "input/sources/tide.yaml",
                "seed: tide.txt\nsha256: "
                + Other
                + "\ntitle: Crews\ntype: article-newspaper\nissued: 2030-05-02\n\n\npassages:\n"
                + string.Concat(Names.Select((name, i) => $"  - id: p-{i + 1}\n    quote: {name}\n")));
        var report = Compiler.Compile(dossier.Root).Diagnostics.Single(diagnostic => diagnostic.Code == "DOS040");
        return string.Concat(
            report.Notes.Prepend(report.Message).Select(line => line.Text.Split(", then write", 2)[0] + "\n"));
    }
}
