using Dossier.Model;

namespace Dossier.Tests.Wording;

public sealed class StanceMarkTests
{
    [Fact]
    public void Only_those_who_answer_have_a_tick_or_a_cross()
    {
        var stances = Stance.Vocabulary(
        [
            new("puts-off", StanceRole.Claimant, PolarityKind.Open), new("endorses", StanceRole.Anyone, PolarityKind.For),
        ]);
        Assert.Equal(
            "raises Asks, restates Asks, hardens Asks, softens Asks, withdraws Withdraws, "
            + "accepts For, accepts-in-part For, conditions Open, rejects Against, "
            + "discusses Open, defers Open, supports For, opposes Against, puts-off Open, endorses For",
            string.Join(", ", stances.Select(stance => $"{stance.Name} {stance.Mark}")));
    }
}
