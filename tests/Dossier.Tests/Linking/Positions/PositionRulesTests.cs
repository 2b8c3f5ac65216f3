using Dossier.Tests.Cases;

namespace Dossier.Tests.Linking.Positions;

public sealed class PositionRulesTests
{
    [Theory]
    [InlineData("Base", "tide#not-at-night crews raises own", "tide#no-night-pay port rejects own")]
    [InlineData(
        "positions-found-on-the-way-up",
        "tide#not-at-night crews raises own", // for
        "tide#ready crews raises own", // role, then part_of
        "tide#no-night-pay port rejects own", // through his role
        "tide#told crews raises reported", // of, in the outlet's own voice
        "tide#stands port conditions own",
        "tide#sit port rejects reported")] // of, told by somebody else
    [InlineData("nobodys-position", "tide#not-at-night crews raises own", "tide#no-night-pay port rejects own")]
    [InlineData("refusal-before-raising", "tide#no-night-pay port rejects own")]
    [InlineData(
        "contradiction",
        "tide#a-day-before crews withdraws own",
        "tide#not-at-night crews raises own",
        "tide#ready crews withdraws own",
        "tide#no-night-pay port rejects own",
        "tide#only-reported crews withdraws reported",
        "tide#some-day-in-may crews restates own")] // by the last day it may mean
    [InlineData(
        "position-of-a-mistyped-actor", "tide#not-at-night crews raises own", "tide#no-night-pay port rejects own")]
    public void A_position_belongs_to_the_first_party_on_the_way_up(string slug, params string[] expected)
    {
        using var dossier = TemporaryDossier.OfCase(slug);
        var positions = Compiler.Compile(dossier.Root).Value!.Positions;
        Assert.Equal(
            expected,
            positions.Select(
                position =>
                    $"{position.Passage.Id} {position.Party} {position.Stance.Name} {(position.IsOwn ? "own" : "reported")}"),
            StringComparer.Ordinal);
    }
}
