using Dossier.Addresses;
using Dossier.Interface;
using Dossier.Model;
using Dossier.Pages.Figures;
using Dossier.Pages.Shared;
using Dossier.SiteModel;
using Dossier.Tests.Cases;

namespace Dossier.Tests.Pages.Figures;

/// <summary>The figure of squares: grouped by who makes the demands, filled by how they are answered.</summary>
public sealed class AnswerSquaresTests
{
    [Fact]
    public void Each_demand_is_a_link_with_its_answer_in_its_name()
    {
        using var dossier = Demands(3);
        dossier.Write("input/demands/lamp.yaml", "title: A lamp on the quay\nkind: demand\nby: [ministry]\nto: []\n");
        var figure = Draw(dossier)!;
        Assert.Equal(
            [
                "3 demands by Ferry crews to Port Authority",
                "  refused demands/d1.html d1: refused",
                "  unanswered demands/d0.html d0: no answer in these sources",
                "  unanswered demands/d2.html d2: no answer in these sources",
                "2 demands that nothing on record shows being raised",
                "  unanswered demands/night-pay.html Pay for sailing at night: no answer in these sources",
                "  unaddressed demands/lamp.html A lamp on the quay: addressed to nobody by name",
            ],
            figure.Groups.SelectMany(group => group.Squares
                .Select(square => $"  {square.Kind.Word()} {square.Url} {square.Name}")
                .Prepend(Text(group))),
            StringComparer.Ordinal);
        Assert.Equal(
            "refused: 1, no answer in these sources: 3, addressed to nobody by name: 1",
            string.Join(", ", figure.Key.Select(kind => $"{kind.Text}: {kind.Count}")));
    }

    [Fact]
    public void Of_more_than_two_hundred_demands_a_square_stands_for_several_and_the_numbers_are_said()
    {
        using var dossier = Demands(499);
        var figure = Draw(dossier)!;
        Assert.Equal(
            "499 demands by Ferry crews to Port Authority: one is refused, 498 have no answer: 167",
            $"{Text(figure.Groups[0])}: {figure.Groups[0].Answers}: {figure.Groups[0].Squares.Length}");
        Assert.All(figure.Groups.SelectMany(group => group.Squares), square => Assert.Equal("", square.Url));
        Assert.StartsWith("A square stands for about 3 demands,", figure.Caption, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dossier_without_demands_has_no_figure()
    {
        using var dossier = TemporaryDossier.OfBase();
        File.Delete(Path.Combine(dossier.Root, "input/demands/night-pay.yaml"));
        dossier.Write(
            "input/sources/tide.yaml",
            TemporaryDossier.TideHead + "issued: 2030-05-02\npassages:\n  - {id: not-at-night, quote: The boats are ready.}\n");
        dossier.Write("input/pages/index.md", "---\ntitle: T\n---\n\nThe boats are ready. [@tide#not-at-night]\n");
        Assert.Null(Draw(dossier));
    }

    private static string Text(AnswerGroupView group) => string.Concat(group.Title.Select(run => run.Text));

    private static AnswerOverviewView? Draw(TemporaryDossier dossier)
    {
        var outcome = Compiler.Compile(dossier.Root);
        Assert.True(outcome.Value is not null, CaseTests.Report(outcome.Diagnostics));
        return AnswerSquares.Draw(new PageBuilder(outcome.Value, SiteOptions.At(null), SitePaths.Home));
    }

    /// <summary>Demands of the crews, of which the port refuses the second, beside one that nobody is on record as raising.</summary>
    private static TemporaryDossier Demands(int count)
    {
        var dossier = TemporaryDossier.OfBase();
        string[] ids = [.. Enumerable.Range(0, count).Select(number => $"d{number}")];
        foreach (string id in ids)
            dossier.Write($"input/demands/{id}.yaml", $"title: {id}\nkind: demand\nby: [crews]\nto: [port]\n");
        string claims = string.Join(", ", ids.Select(id => $"{id}: raises"));
        return dossier.Write(
            "input/sources/tide.yaml",
            TemporaryDossier.TideHead + "issued: 2030-05-02\npassages:\n"
                + "  - {id: not-at-night, quote: We will not sail at night for the old pay., by: [moll], for: [crews], "
                + $"positions: {{{claims}}}}}\n"
                + "  - {id: no, quote: 'There will be no night pay in this budget,', by: [lind], positions: {d1: rejects}}\n");
    }
}
