using System.Globalization;
using Dossier.Diagnostics;
using Dossier.Linking;
using Dossier.Reading.Files;
using Dossier.Tests.Cases;

namespace Dossier.Tests.Linking;

public sealed class DeterminismTests
{
    public static TheoryData<string> Slugs => CaseTests.Slugs;

    [Theory]
    [MemberData(nameof(Slugs))]
    public void The_order_of_the_files_changes_nothing(string slug)
    {
        using var dossier = TemporaryDossier.OfCase(slug);
        AssertSame(dossier, new Random(7));
    }

    [Fact]
    public void The_order_of_the_files_changes_nothing_in_a_dossier_of_four_scripts()
    {
        using var dossier = TemporaryDossier.OfValley();
        foreach (int seed in Enumerable.Range(0, 5))
            AssertSame(dossier, new Random(seed));
    }

    [Fact]
    public void The_culture_changes_nothing()
    {
        using var dossier = TemporaryDossier.OfValley();
        string expected = Describe(Compiler.Compile(dossier.Root));
        var before = CultureInfo.CurrentCulture;
        try
        {
            // Culture data are not shipped, so a strange culture is made by hand.
            var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            strange.NumberFormat.NegativeSign = "minus ";
            strange.NumberFormat.NumberGroupSizes = [1];
            strange.NumberFormat.NativeDigits = ["٠", "١", "٢", "٣", "٤", "٥", "٦", "٧", "٨", "٩"];
            strange.DateTimeFormat.ShortDatePattern = "dd/MM/yyyy";
            foreach (var culture in new[] { strange, Turkish() })
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
                Assert.Equal(expected, Describe(Compiler.Compile(dossier.Root)));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    private static CultureInfo Turkish()
    {
        try
        {
            return CultureInfo.GetCultureInfo("tr-TR");
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }

    private static void AssertSame(TemporaryDossier dossier, Random random)
    {
        var (files, reported) = SourceLoader.Load(dossier.Root);
        string expected = Describe(Compiler.Compile(files, reported));
        var shuffled = files.ToArray();
        random.Shuffle(shuffled);
        Assert.Equal(expected, Describe(Compiler.Compile([.. shuffled], [.. reported.Reverse()])));
    }

    private static string Describe(Outcome<Corpus?> outcome)
    {
        string report = CaseTests.Report(outcome.Diagnostics);
        if (outcome.Value is not { } corpus)
            return report;
        return report + string.Join('\n',
        [
            .. corpus.Actors.Select(actor => actor.Id), .. corpus.Events.Select(item => item.Id),
            .. corpus.Demands.Select(demand => demand.Id),
            .. corpus.Pages.Select(page => page.Id.Value), .. corpus.StaticFiles.Select(file => file.Path),
            .. corpus.Statements.Select(
                statement => $"{statement.Id} {string.Join(',', statement.Passage.Spans)} {statement.Passage.Kind}"),
            .. corpus.Positions.Select(
                position =>
                    $"{position.Passage.Id} {position.Party} {position.Demand} {position.Stance.Name} {position.IsOwn}"),
            .. corpus.Sources.SelectMany(source => source.Mentions.Select(mention => $"{source.Id} {mention}")),
            .. corpus.Actors.Select(actor => $"{actor.Id} from {string.Join(',', corpus.LinkedFrom(actor.Id))}"),
        ]);
    }
}
