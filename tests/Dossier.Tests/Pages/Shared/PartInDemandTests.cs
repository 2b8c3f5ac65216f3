using Dossier.Interface;
using Dossier.Tests.Cases;
using Dossier.Wording;

namespace Dossier.Tests.Pages.Shared;

/// <summary>What pages call somebody's part in a demand.</summary>
public sealed class PartInDemandTests
{
    [Theory]
    [InlineData("crews", "claimant")]
    [InlineData("port", "addressee")]
    [InlineData("daily-tide", "third party")]
    [InlineData("ministry", "member of Port Authority, an addressee")]
    [InlineData("pilots", "of Port Authority, an addressee")]
    public void A_third_party_that_belongs_to_somebody_asked_is_called_that(string party, string expected)
    {
        using var dossier = TemporaryDossier.OfBase()
            .Write("input/demands/night-pay.yaml", "title: Pay for sailing at night\nkind: demand\nby: [crews]\nto: [port]\n")
            .Write("input/actors/ministry.yaml", "name: Ministry of Transport\nkind: organisation\nmember_of: [port]\n")
            .Write("input/actors/pilots.yaml", "name: Pilots\nkind: group\npart_of: [port]\n");
        var corpus = Compiler.Compile(dossier.Root).Value!;
        var actor = corpus.Actors.Single(one => one.Id == party).ActorId;
        Assert.Equal(expected, RoleWords.On(
            InterfaceWords.English, corpus.Demands.Single(demand => demand.Id == "night-pay"), actor, corpus));
    }
}
