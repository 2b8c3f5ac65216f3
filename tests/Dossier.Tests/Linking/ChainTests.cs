using Dossier.Tests.Bounds;

namespace Dossier.Tests.Linking;

/// <summary>What leads from record to record is followed without recursion: no chain overflows the stack.</summary>
public sealed class ChainTests
{
    private const int Length = 20_000;

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void Twenty_thousand_events_of_one_date_follow_each_other(int step)
    {
        var dossier = new LargeDossier().Passages(1);
        for (int i = 0; i < Length; i++)
            dossier.Event(i, i + step is >= 0 and < Length ? $"follows: [e{i + step:000000}]\n" : "");
        var (corpus, diagnostics) = Compiler.Compile(dossier.Files, []);
        Assert.Empty(diagnostics);
        Assert.Equal(
            step < 0 ? "e000000 e019999" : "e019999 e000000", $"{corpus!.Events[0].Id} {corpus.Events[^1].Id}");
    }

    [Fact]
    public void A_circle_of_twenty_thousand_events_is_one_mistake()
    {
        var dossier = new LargeDossier().Passages(1);
        for (int i = 0; i < Length; i++)
            dossier.Event(i, $"follows: [e{(i + 1) % Length:000000}]\n");
        var mistake = Assert.Single(Compiler.Compile(dossier.Files, []).Diagnostics);
        Assert.Equal(("DOS034", Length - 1), (mistake.Code, mistake.Labels.Length));
    }

    [Fact]
    public void Twenty_thousand_actors_stand_above_each_other()
    {
        var dossier = new LargeDossier().Passages(1);
        for (int i = 0; i < Length; i++)
            dossier.Actor(i, i > 0 ? $"part_of: [a{i - 1:000000}]\n" : "");
        Assert.Empty(Compiler.Compile(dossier.Files, []).Diagnostics);
    }
}
