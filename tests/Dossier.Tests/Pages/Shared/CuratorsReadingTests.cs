using static Dossier.Tests.Pages.Shared.StandingPage;

namespace Dossier.Tests.Pages.Shared;

/// <summary>A stance that the words do not say outright is marked wherever it is shown.</summary>
public sealed class CuratorsReadingTests
{
    [Fact]
    public void A_position_that_is_the_curators_reading_is_marked_and_gives_way_to_one_that_is_not()
    {
        const string read =
            "{id: ready, quote: The boats are ready., by: [moll], for: [crews], said: 2030-04-30, "
            + "positions: {night-pay: {stance: raises, reading: true}}}";
        AssertPage(
            """
            First raised by Ferry crews, in the curators’ reading: 30 April 2030 (the words).
            Standing: Ferry crews (claimant) raises (curators’ reading), last said 30 April 2030
            No answer found from Port Authority in 2 sources, until 10 May 2030.
            Source by source: Crews ‘will not sail at night’ for old pay
            Grid: Ferry crews: raises (curators’ reading); Port Authority: no answer found
            """,
            read);
        AssertPage(
            """
            First raised by Ferry crews, in the curators’ reading: 30 April 2030 (the words).
            Standing: Ferry crews (claimant) raises, last said 1 May 2030, first 30 April 2030 (curators’ reading)
            No answer found from Port Authority in 2 sources, until 10 May 2030.
            Source by source: Crews ‘will not sail at night’ for old pay
            Grid: Ferry crews: raises; Port Authority: no answer found
            """,
            read, Raised);
        AssertPage(
            """
            First raised by Ferry crews: 1 May 2030 (the words).
            Standing: Ferry crews (claimant) raises, last said 1 May 2030
            No answer found from Port Authority in 2 sources, until 10 May 2030.
            Source by source: Crews ‘will not sail at night’ for old pay
            Grid: Ferry crews: raises; Port Authority: no answer found
            """,
            read.Replace("2030-04-30", "2030-05-01", StringComparison.Ordinal), Raised);
    }

    [Fact]
    public void A_stance_that_is_the_curators_reading_is_marked_as_that()
    {
        using var dossier = DossierOf(
            Raised, "{id: ready, quote: The boats are ready., by: [moll], for: [crews], positions: {night-pay: waits}}",
            "{id: fair, quote: he told the Daily Tide, positions: {night-pay: {stance: supports, of: ministry}}}");
        dossier.Write(
            "input/dossier.yaml",
            "title: The Sund ferries\nlanguage: en\nedition: 2030-05-10\nstances:\n"
            + "  - {name: waits, role: claimant, polarity: open, reading: true}\n  - {name: supports, reading: true}\n");
        Assert.Equal(
            """
            First raised by Ferry crews: 1 May 2030 (the words).
            Standing: Ferry crews (claimant) raises, last said 1 May 2030, later waits (curators’ reading) (2 May 2030)
            No answer found from Port Authority in 2 sources, until 10 May 2030.
            Reported: Ministry of Transport supports (curators’ reading), according to Daily Tide
            Source by source: Crews ‘will not sail at night’ for old pay
            Grid: Ferry crews: raises; later waits (curators’ reading); Ministry of Transport: supports (curators’ reading) according to Daily Tide; Port Authority: no answer found
            """,
            TextOf(dossier, "night-pay"));
    }
}
