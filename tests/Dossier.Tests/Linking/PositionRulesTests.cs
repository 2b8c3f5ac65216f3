using Dossier.Tests.Cases;

namespace Dossier.Tests.Linking;

public sealed class PositionRulesTests
{
    [Theory]
    [InlineData("Base", "tide#no-night-pay port rejects own", "tide#not-at-night crews raises own")]
    [InlineData(
        "positions-found-on-the-way-up",
        "tide#no-night-pay port rejects own", // through his role
        "tide#not-at-night crews raises own", // for
        "tide#ready crews raises own", // role, then part_of
        "tide#sit port rejects reported", // of, told by somebody else
        "tide#stands port conditions own",
        "tide#told crews raises reported")] // of, in the outlet's own voice
    [InlineData("nobodys-position", "tide#no-night-pay port rejects own", "tide#not-at-night crews raises own")]
    [InlineData("refusal-before-raising", "tide#no-night-pay port rejects own")]
    [InlineData(
        "contradiction",
        "tide#no-night-pay port rejects own",
        "tide#not-at-night crews raises own",
        "tide#only-reported crews withdraws reported",
        "tide#ready crews withdraws own",
        "tide#a-week-later crews withdraws own",
        "tide#some-day-in-may crews restates own")] // by the last day it may mean
    [InlineData("position-of-a-mistyped-actor", "tide#no-night-pay port rejects own", "tide#not-at-night crews raises own")]
    public void A_position_belongs_to_the_first_party_on_the_way_up(string slug, params string[] expected)
    {
        using var dossier = TemporaryDossier.OfCase(slug);
        var positions = Compiler.Compile(dossier.Root).Value!.Positions;
        Assert.Equal(expected, positions.Select(position => $"{position.Passage.Id} {position.Party} {position.Stance.Name} {(position.IsOwn ? "own" : "reported")}"), StringComparer.Ordinal);
    }
}
