using static Dossier.Tests.Pages.Shared.StandingPage;

namespace Dossier.Tests.Pages.Shared;

/// <summary>What those say who belong to a party that was asked.</summary>
public sealed class MembersTests
{
    [Fact]
    public void A_members_position_stands_beside_the_silence_of_the_whole_and_is_not_its_own()
    {
        using var dossier = DossierOf(
            Raised, "{id: told, quote: he told the Daily Tide, positions: {night-pay: {stance: opposes, of: [pilots, ministry]}}}",
            "{id: fair, quote: The boats are ready., by: [anker], positions: {night-pay: supports}}");
        dossier.Write("input/actors/ministry.yaml", "name: Ministry of Transport\nkind: organisation\nmember_of: [port]\n")
            .Write("input/actors/council.yaml", "name: Harbour council\nkind: group\npart_of: [port]\n")
            .Write("input/actors/pilots.yaml", "name: Pilots\nkind: group\nmember_of: [council]\n")
            .Write("input/actors/anker.yaml", "name: Jo Anker\nkind: person\nroles: [{title: Speaker, in: masters}]\n")
            .Write("input/actors/masters.yaml", "name: Masters’ guild\nkind: group\nmember_of: [port]\n");
        Assert.Equal(
            """
            First raised by Ferry crews: 1 May 2030 (the words).
            Standing: Ferry crews (claimant) raises, last said 1 May 2030
            Standing: Jo Anker (of Port Authority, an addressee) supports, last said 2 May 2030
            No word of its own found from Port Authority in 2 sources, until 10 May 2030; of those who belong to it, Jo Anker: “supports” (own position, 2 May 2030, the words); of those who belong to it, Ministry of Transport, Pilots: “opposes”, according to Daily Tide (told on 2 May 2030, the words).
            Reported: Pilots opposes, according to Daily Tide
            Reported: Ministry of Transport opposes, according to Daily Tide
            Source by source: Crews ‘will not sail at night’ for old pay
            Grid: Ferry crews: raises; Jo Anker: supports; Ministry of Transport: opposes according to Daily Tide; Pilots: opposes according to Daily Tide; Port Authority: no word of its own, but Jo Anker supports, but Ministry of Transport, Pilots opposes according to Daily Tide
            """,
            TextOf(dossier, "night-pay"));
    }

    [Fact]
    public void A_member_speaks_for_itself_alone()
    {
        using var dossier = DossierOf(
            Raised, "{id: no-pay, quote: 'There will be no night pay in this budget,', by: [ministry], positions: {night-pay: rejects}}");
        dossier.Write("input/actors/ministry.yaml", "name: Ministry of Transport\nkind: organisation\nmember_of: [port]\n");
        var said = Compiler.Compile(dossier.Root).Diagnostics;
        Assert.Equal(["DOS051"], said.Select(diagnostic => diagnostic.Code), StringComparer.Ordinal);
    }
}
