using Dossier.Charts;
using Dossier.SiteModel;
using FsCheck;
using FsCheck.Fluent;

namespace Dossier.Tests.Charts;

public sealed class LabelTests
{
    private const int Width = FigureWidths.Wide;

    private static readonly Arbitrary<(int, string)[]> Names =
        (from count in Gen.Elements(1, 3, 10, 500)
         from names in Gen.Zip(
             Gen.Choose(20, 980),
             Gen.Elements(
                 "Talks",
                 "The draft is published",
                 "河川委員会の会合",
                 "ועדת הנהר",
                 "A meeting of everybody with everybody else at once")).ArrayOf(count)
         select names.Select(name => (name.Item1, name.Item2)).ToArray()).ToArbitrary();

    [Fact]
    public void Names_stand_in_rows_above_the_poles_that_they_reach_over()
    {
        var rows = EventLabels.Place(
            [(500, "Talks"), (520, "A draft"), (980, "The last word"), (500, "A note")],
            Width,
            levels: 3,
            longest: 200);
        Assert.Equal(3, rows.Levels);
        Assert.Equal(
            ["500 Talks After 1", "500 A note After 2", "520 A draft After 0", "980 The last word Before 0"],
            rows.Labels.Select(label => $"{label.At} {label.Text} {label.Side} {label.Level}"), StringComparer.Ordinal);
    }

    [Fact]
    public void No_name_lies_on_another_or_across_its_pole_or_beyond_the_track() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Names, names =>
        {
            var flags = EventLabels.Place(names, Width, levels: 6, longest: 230).Labels.Select(
                label => (label.Level, Pole: label.At * Width / 1000.0, Extent: Flag(label))).ToArray();
            return flags.Length > 0 && flags.All(flag => flag.Extent.From >= 0 && flag.Extent.To <= Width)
                && Pairs(flags).All(pair => pair.First.Level == pair.Second.Level
                    ? pair.First.Extent.To < pair.Second.Extent.From || pair.Second.Extent.To < pair.First.Extent.From
                    : pair.First.Level < pair.Second.Level
                        || pair.First.Pole < pair.Second.Extent.From
                        || pair.First.Pole > pair.Second.Extent.To);
        }));

    [Fact]
    public void Of_equal_stances_the_first_is_named() =>
        Assert.Equal(
            ["34 raises After", "500 restates Around", "960 withdraws Before"],
            StanceLabels.Place([(34, "raises"), (500, "restates"), (700, "restates"), (960, "withdraws")]).Select(
                label => $"{label.At} {label.Text} {label.Side}"),
            StringComparer.Ordinal);

    [Fact]
    public void No_stance_lies_on_another_on_a_phone_or_on_a_desk() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Names, names =>
        {
            var labels = StanceLabels.Place([.. names.DistinctBy(name => name.Item1).OrderBy(name => name.Item1)]);
            return new[] { FigureWidths.Narrow, FigureWidths.Wide }.All(width =>
            {
                var extents = labels.Where(label => width == FigureWidths.Wide || !label.OnlyWide)
                    .Select(label => StanceLabels.Extent(label, width))
                    .ToArray();
                return extents.All(extent => extent.From >= -8 && extent.To <= width + 8)
                    && extents.Zip(extents.Skip(1)).All(pair => pair.First.To < pair.Second.From);
            });
        }));

    private static (double From, double To) Flag(LabelView label)
    {
        double pole = label.At * Width / 1000.0;
        double length = FigureWidths.OfText(label.Text.Trim('\u2068', '\u2069'));
        return label.Side == LabelSide.After ? (pole + 4, pole + 4 + length) : (pole - 4 - length, pole - 4);
    }

    private static IEnumerable<(T First, T Second)> Pairs<T>(T[] all) =>
        all.SelectMany((one, i) => all.Where((_, j) => j != i).Select(other => (one, other)));
}
